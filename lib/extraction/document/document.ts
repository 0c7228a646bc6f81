import type { Gazetteer } from '../actors/gazetteer';
import { namesIn, type NameMention } from '../actors/find-names';
import type { VerbGroup } from '../clauses/verb-group';
import { verbGroupsIn } from '../clauses/verb-groups';
import { inferDocumentDate } from '../document-date';
import { findTimeExpressions } from '../find-time-expressions';
import type { ReadingContext, TimeExpression } from '../time-expression';
import { edtfOf } from '../timex/calendar-date';
import { isoDate } from '../timex/iso-date';
import { tokensOf, type Token } from '../timex/tokens';
import { masksOf, type Mask } from './masks';
import { quotedTokens } from './quotations';
import { sentencesOf, type Sentence } from './sentences';

/** A time expression with the tokens it holds. */
export interface DatedPhrase {
  readonly first: number;
  readonly end: number;
  readonly time: TimeExpression;
  /** Where two times are the ends of one, the other: "from 2008 to 2010". */
  readonly until?: TimeExpression;
}

/** A text with all that is known of it before events are looked for. Positions are token indices. */
export interface ReadDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Of sentence i. */
  readonly verbs: readonly (readonly VerbGroup[])[];
  readonly masks: readonly Mask[];
  readonly times: readonly DatedPhrase[];
  readonly names: readonly NameMention[];
  /** 1: masked. */
  readonly out: Uint8Array;
  /** 1: within quotation marks. */
  readonly quoted: Uint8Array;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: nobody knows. */
  readonly date: string | null;
  readonly dateGiven: boolean;
}

/** A guess below this is no date for what a document tells. */
const leastConfidence = 0.3;

/** Reads a text. Linear in it; never throws. */
export function readDocumentText(
  text: string,
  { documentDate, genre }: ReadingContext,
  gazetteer: Gazetteer,
): ReadDocument {
  const given = documentDate === undefined ? null : isoStart(documentDate);
  const inferred = given === null ? inferDocumentDate(text) : null;
  const date =
    given ?? (inferred && inferred.confidence >= leastConfidence ? isoStart(inferred.date) : null);
  const tokens = tokensOf(text);
  const context = { documentDate: date ?? undefined, genre };
  const read = placeTimes(tokens, findTimeExpressions(text, context));
  const dated = new Uint8Array(tokens.length);
  for (const { first, end } of read) dated.fill(1, first, end);
  const sentences = sentencesOf(text, tokens);
  const masks = masksOf(text, tokens, sentences, (at) => dated[at] === 1);
  const out = new Uint8Array(tokens.length);
  for (const { first, end } of masks) out.fill(1, first, end);
  const isCited = masks.some(({ kind }) => kind === 'citation');
  const times = isCited
    ? placeTimes(tokens, findTimeExpressions(withoutCitations(text, tokens, masks), context))
    : read;
  const verbs = sentences.map((sentence) => verbGroupsIn(tokens, sentence, (at) => out[at] === 1));
  const starts = new Set(sentences.map(({ first }) => first));
  const verbStarts = new Set(verbs.flatMap((groups) => groups.map(({ first }) => first)));
  return {
    text,
    tokens,
    sentences,
    verbs,
    masks,
    times,
    names: namesIn(
      text,
      tokens,
      gazetteer,
      (at) => starts.has(at),
      (at) => verbStarts.has(at),
      (at) => out[at] === 1 || dated[at] === 1,
    ),
    out,
    quoted: quotedTokens(text, tokens, sentences),
    date,
    dateGiven: given !== null,
  };
}

/** The same text with spaces for citations: "two days later" is not reckoned from their dates. */
function withoutCitations(text: string, tokens: readonly Token[], masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, first, end } of masks) {
    if (kind !== 'citation') continue;
    const [from, to] = [tokens[first]?.start ?? at, tokens[end - 1]?.end ?? at];
    pieces.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/** The date that ISO 8601 text begins with, as YYYY, YYYY-MM or YYYY-MM-DD; null if there is no such date. */
function isoStart(text: string): string | null {
  const date = isoDate(text);
  return date && edtfOf(date);
}

function placeTimes(tokens: readonly Token[], found: readonly TimeExpression[]): DatedPhrase[] {
  const placed: DatedPhrase[] = [];
  let at = 0;
  for (const time of found) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < time.end) at++;
    if (at === first) continue;
    const before = placed.at(-1);
    if (before && endsRange(tokens, before, first, time))
      placed[placed.length - 1] = { ...before, end: at, until: time };
    else placed.push({ first, end: at, time });
  }
  return placed;
}

/** "1962–1964", "from May 2 to May 4", "between 2008 and 2010". */
function endsRange(
  tokens: readonly Token[],
  from: DatedPhrase,
  at: number,
  time: TimeExpression,
): boolean {
  if (from.until || at - from.end !== 1 || from.time.granularity !== time.granularity) return false;
  if (from.time.type !== 'DATE' || time.type !== 'DATE') return false;
  const [before, join] = [tokens[from.first - 1]?.lower, tokens[from.end]?.lower ?? ''];
  if (join === 'and') return before === 'between';
  return ['-', 'to', 'until', 'through', 'till'].includes(join);
}
