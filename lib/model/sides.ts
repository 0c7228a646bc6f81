import type { EdtfDate } from '../time/edtf';

/** On which side of its own publication a document tells of something. */
export type Side = 'before' | 'around' | 'after';

/**
 * Given when a document was published and when something was or is to be, returns on which side that lies: `before`
 * if it was over when the document can first have come out, `after` if it began no earlier than when it was out at
 * the latest, else `around`. Both dates count as they are written.
 */
export function sideOf(published: EdtfDate, date: EdtfDate): Side {
  const isOver = date.last !== null && published.first !== null;
  if (isOver && date.last.end <= published.first.start) return 'before';
  const isToCome = date.first !== null && published.last !== null;
  return isToCome && date.first.start >= published.last.end ? 'after' : 'around';
}
