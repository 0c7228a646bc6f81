import { quoteEdges, type EdgeFault } from '../../lib/anchoring/quote-edges';
import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import { citationsOf, placesOf } from './citations';

/** Quotes that begin or end inside a word, or leave a negation or hedge off the clause they cut. */
export function trimmedQuotes(subject: RawSubject): readonly Problem[] {
  return citationsOf(subject).flatMap((citation) => {
    const [place, ...others] = placesOf(citation);
    if (!citation.document || !place || others.length > 0) return [];
    return quoteEdges(citation.document.text, place).map((fault) => {
      const { what, todo } = explain(fault);
      return problemAt(citation.file, [...citation.path, 'quote'], what, todo);
    });
  });
}

function explain({ kind, side, word }: EdgeFault): { what: string; todo: string } {
  const isStart = side === 'start';
  if (kind === 'inside-word')
    return {
      what: `${isStart ? 'begins' : 'ends'} inside a word: “${word}”`,
      todo: `${isStart ? 'Begin' : 'End'} it at the edge of the word`,
    };
  return {
    what: `leaves out “${word}”, which stands ${isStart ? 'before' : 'after'} it in the same clause`,
    todo: isStart
      ? `Begin the quote at “${word}” or earlier`
      : `End the quote with “${word}” or later`,
  };
}
