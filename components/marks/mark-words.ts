/** The words of a mark are the same on a page and on a card. */
export {
  caveatWords,
  kindWords,
  originClause,
  originWords,
  stateInWords,
} from '@/lib/drawing/mark-words';
