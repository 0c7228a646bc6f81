import { findQuote } from '../../lib/anchoring/find-quote';
import { lineNumber } from '../../lib/anchoring/lines';
import { nearestQuotes } from '../../lib/anchoring/nearest-quotes';
import { describeDifferences } from '../../lib/anchoring/quote-differences';
import { hasOwnEllipsis } from '../../lib/anchoring/quote-edges';
import type { TextRange } from '../../lib/model/passage';
import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import type { RawDocument, RawSource, RawSubject } from '../subject/raw-subject';
import { citationsOf, placesOf, type Citation } from './citations';

/**
 * Quotes that do not stand in their document, character for character, exactly once; and quotes
 * with white space at an edge, which nobody sees and YAML's | and > add.
 */
export function quotes(subject: RawSubject): readonly Problem[] {
  return citationsOf(subject).flatMap((citation) => {
    const finding = spaceAtEdge(citation.quote) ?? misplaced(subject, citation);
    if (!finding) return [];
    const { what, todo } = finding;
    return [problemAt(citation.file, [...citation.path, 'quote'], what, todo)];
  });
}

function spaceAtEdge(quote: string): Finding | null {
  const isStart = quote.trimStart() !== quote;
  const edge = isStart ? quote.charAt(0) : quote.charAt(quote.length - 1);
  if (!isStart && quote.trimEnd() === quote) return null;
  const space = edge === '\n' ? 'a line break' : 'white space';
  return isStart
    ? { what: `begins with ${space}`, todo: 'Begin it with its first word' }
    : {
        what: `ends with ${space}`,
        todo: 'End it with its last word; after | or > write a hyphen',
      };
}

function misplaced({ sources }: RawSubject, citation: Citation): Finding | null {
  const { document } = citation;
  const places = placesOf(citation);
  if (!document || places.length === 1) return null;
  if (places.length > 1) return ambiguous(document, citation, places);
  return missing(document, citation, sources);
}

interface Finding {
  readonly what: string;
  readonly todo: string;
}

function ambiguous(
  document: RawDocument,
  { source }: Citation,
  places: readonly TextRange[],
): Finding {
  const most = 5;
  const shown = places.slice(0, most).map((place) => whereIn(document, place));
  if (places.length > most) shown.push('…');
  return {
    what: `stands ${places.length} times in ${source}, at ${shown.join(', ')}`,
    todo: 'Add a prefix or suffix: the words right before or after the one that is meant',
  };
}

function missing(
  document: RawDocument,
  { source, quote, around }: Citation,
  sources: readonly RawSource[],
): Finding {
  const places = findQuote(document.text, quote);
  const [only] = places;
  if (only)
    return {
      what: `stands in ${source} at ${places.map((place) => whereIn(document, place)).join(', ')}, but not between this prefix and suffix (${surroundings(around)})`,
      todo: 'Copy prefix and suffix from the text, spaces included, or leave them out where the quote stands once',
    };
  const elsewhere = sources
    .filter((other) => other.document && findQuote(other.document.text, quote, around).length > 0)
    .map(({ id }) => id);
  if (elsewhere.length > 0)
    return {
      what: `not found in ${source}; it stands in ${elsewhere.join(', ')}`,
      todo: `Correct the source if that is meant; else copy the words from ${document.file}`,
    };
  if (hasOwnEllipsis(document.text, quote))
    return {
      what: `has an ellipsis that ${source} does not have`,
      todo: 'Cite the parts as two pieces of evidence, each word for word',
    };
  const near = nearestQuotes(document.text, quote);
  if (near.length === 0)
    return {
      what: `not found in ${source}, and nothing there is like it`,
      todo: `Copy the words from ${document.file}, or correct the source`,
    };
  const candidates = near.map(
    (candidate) => `${whereIn(document, candidate.range)}, which ${describeDifferences(candidate)}`,
  );
  return {
    what: `not found in ${source}; nearest is ${candidates.join('; or ')}`,
    todo: `Copy the words from ${document.file}`,
  };
}

function whereIn({ text }: RawDocument, { start, end }: TextRange): string {
  return `${start}–${end} (line ${lineNumber(text.value, text.toUtf16(start))})`;
}

function surroundings({ prefix, suffix }: Citation['around']): string {
  return [prefix, suffix]
    .filter((words) => words !== undefined)
    .map((words) => printValue(words))
    .join(', ');
}
