import type { FoundEvent, TextSpan } from '../candidates/found-event';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { ClauseEvent } from './clause-event';
import { confidenceOf } from './confidence';
import { participantsOf } from './participants';
import { titlesOf } from './title';

/**
 * Given an event and its neighbours, puts it into words: what an editor reads, each piece cut from the
 * text. null: its words make no title.
 */
export function describeEvent(
  document: ReadDocument,
  event: ClauseEvent,
  previous: ClauseEvent | undefined,
  next: ClauseEvent | undefined,
  headline: TokenRange | null,
): FoundEvent | null {
  const range = quoteOf(document, event, previous, next);
  const quote = spanOf(document, range);
  const { actors, proposed } = participantsOf(document, event, range);
  const titles = titlesOf(document, event, range);
  if (!titles) return null;
  return {
    quote,
    sentence: spanOf(document, trim(document, document.sentences[event.sentence] ?? range)),
    ...titles,
    date: event.when.edtf,
    dateBasis: event.when.basis,
    dateNote: noteOf(document, event),
    timex: event.when.timex,
    status: event.status,
    headline: headline && spanOf(document, trim(document, headline)),
    denial: event.denial && spanOf(document, trim(document, event.denial)),
    actors,
    proposed,
    confidence: confidenceOf(event, actors.length, document.dateGiven),
    rules: [...event.rules, event.when.rule],
  };
}

/**
 * What is quoted: the whole sentence where it tells of one event; else the clauses of this one, with
 * those that tell of none, up to its neighbours. A noun's event in a sentence with others is quoted
 * with its own words alone.
 */
function quoteOf(
  document: ReadDocument,
  event: ClauseEvent,
  previous: ClauseEvent | undefined,
  next: ClauseEvent | undefined,
): TokenRange {
  const sentence = document.sentences[event.sentence] ?? event.span;
  const before = previous?.sentence === event.sentence ? previous : null;
  const after = next?.sentence === event.sentence ? next : null;
  const spansAll = event.when.rule.includes('unit-from-dated-event') && event.kind === 'verb';
  if ((!before && !after) || spansAll) return trim(document, sentence);
  if (event.kind === 'noun') return trim(document, event.span);
  const first =
    before && before.kind !== 'noun'
      ? Math.max(before.span.end, sentence.first)
      : before
        ? event.span.first
        : sentence.first;
  const end =
    after && after.kind !== 'noun' && after.span.first >= event.span.end
      ? after.clause.first
      : after
        ? event.span.end
        : sentence.end;
  const subject = event.subject?.first ?? event.span.first;
  return trim(document, {
    first: Math.min(first, event.span.first, subject),
    end: Math.max(end, event.span.end),
  });
}

const edgeMarks = new Set([',', ';', '—', '-', ':', '(']);
const leadingJoins = new Set(['and', 'but', 'so', 'yet', 'while', 'whereas', 'that']);

/** Without masked words, commas and conjunctions at its edges. */
function trim({ tokens, out }: ReadDocument, { first, end }: TokenRange): TokenRange {
  let [from, to] = [first, end];
  while (to > from + 1 && (out[to - 1] === 1 || edgeMarks.has(tokens[to - 1]?.lower ?? ''))) to--;
  if (to < end && tokens[to]?.lower !== '.' && out[to] === 1) {
    // "… to forward positions (Gazette, January 12).": the citation and the full stop after it are left out.
    while (to > from + 1 && edgeMarks.has(tokens[to - 1]?.lower ?? '')) to--;
  } else if (to === end && tokens[to - 1]?.lower === '.' && out[to - 2] === 1) {
    to--;
    while (to > from + 1 && out[to - 1] === 1) to--;
  }
  while (from < to - 1 && (out[from] === 1 || edgeMarks.has(tokens[from]?.lower ?? ''))) from++;
  if (!tokens[from]?.capital && leadingJoins.has(tokens[from]?.lower ?? '') && from < to - 1)
    from++;
  return { first: from, end: to };
}

function spanOf({ tokens }: ReadDocument, { first, end }: TokenRange): TextSpan {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

function noteOf({ text, date }: ReadDocument, { when }: ClauseEvent): string {
  const words = when.timex && `“${text.slice(when.timex.start, when.timex.end)}”`;
  if (words === null)
    return date === null
      ? 'The passage gives no date, and neither does the document.'
      : `The passage gives no date: ${when.rule}, which is of ${date}.`;
  if (when.inherited)
    return `The passage gives no date of its own; ${words} stands before it (${when.rule}).`;
  if (when.basis === 'stated') return `The passage says ${words}.`;
  const base = date === null ? 'the dates told before' : `a document of ${date}`;
  return `The passage says ${words}, reckoned from ${base}.`;
}
