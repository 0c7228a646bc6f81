import { isOfPublishing } from './publishing-words';
import {
  daysIn,
  edtfOf,
  isoWeekdayAt,
  startOf,
  dayDate,
  type CalendarDate,
} from './timex/calendar-date';
import { isAheadIn } from './timex/lexicon';
import { matchPhrases } from './timex/match-phrases';
import type { CalendarMeaning, Phrase } from './timex/phrase';
import { tenseAround } from './timex/tense';
import { tokensOf, type Token } from './timex/tokens';
import { wordSet } from './timex/word-set';

/**
 * How a document date was found, from sure to unsure:
 *
 *   date line     the date stands alone on a line near the beginning
 *   dateline      "KYIV, Feb. 14, 2022 —"
 *   citation      the latest press report cited: written on that day or soon after
 *   weekday       "last Friday, January 14": the year is the one in which that is a Friday
 *   latest day, latest month, latest year    that the text speaks of as past
 */
export type DocumentDateRule =
  'date line' | 'dateline' | 'citation' | 'weekday' | 'latest day' | 'latest month' | 'latest year';

export interface DocumentDate {
  /** EDTF: a day, a month or a year. */
  readonly date: string;
  readonly rule: DocumentDateRule;
  /** 0 to 1: how far to trust that the document is of that date, give or take a week. */
  readonly confidence: number;
  /** Where it is said: UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
}

const confidences: Record<DocumentDateRule, number> = {
  'date line': 0.95,
  dateline: 0.9,
  citation: 0.7,
  weekday: 0.6,
  'latest day': 0.4,
  'latest month': 0.3,
  'latest year': 0.2,
};

/** The date of a document that nobody dated, from what it says; null when it names no date at all. */
export function inferDocumentDate(text: string): DocumentDate | null {
  const tokens = tokensOf(text);
  return documentDateIn(tokens, matchPhrases(tokens, 'news'));
}

interface Candidate {
  readonly phrase: Phrase;
  readonly date: CalendarDate;
}

/** The same for a text that has been cut into tokens and phrases. */
export function documentDateIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): DocumentDate | null {
  const named = phrases.filter(isNamed);
  const year = latestYear(tokens, named);
  const put = (rule: DocumentDateRule, found: Candidate | null): DocumentDate | null => {
    const date = found && edtfOf(found.date);
    if (!found || date === null) return null;
    const start = tokens[found.phrase.first]?.start ?? 0;
    const end = tokens[found.phrase.end - 1]?.end ?? start;
    return { date, rule, confidence: confidences[rule], start, end };
  };
  const days = named.flatMap((phrase) => {
    const date = dayOf(phrase.meaning, year);
    return date ? [{ phrase, date }] : [];
  });
  const past = days.filter(({ phrase }) => isPast(tokens, phrase));
  return (
    put('date line', days.find(({ phrase }) => standsOnItsLine(tokens, phrase)) ?? null) ??
    put('dateline', days.find(({ phrase }) => isDateline(tokens, phrase)) ?? null) ??
    put(
      'citation',
      latest(days.filter(({ phrase }) => isInBrackets(tokens, phrase) || isPaired(phrase))),
    ) ??
    put('weekday', latest(days.filter(({ phrase }) => isPaired(phrase)))) ??
    put('latest day', latest(past.filter(({ phrase }) => hasYear(phrase)))) ??
    put('latest month', latest(coarse(tokens, named, 'month'))) ??
    put('latest year', latest(coarse(tokens, named, 'year')))
  );
}

type Named = Phrase & { readonly meaning: CalendarMeaning };

function isNamed(phrase: Phrase): phrase is Named {
  return phrase.meaning.kind === 'calendar' && !phrase.meaning.within && !phrase.meaning.fiscal;
}

function hasYear({ meaning }: Phrase): boolean {
  return meaning.kind === 'calendar' && meaning.year !== undefined;
}

/** "Friday, January 14" */
function isPaired({ meaning }: Phrase): boolean {
  return meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day !== undefined;
}

/** A day with its year; the year of the document when it has none, unless its weekday knows better. */
function dayOf(meaning: CalendarMeaning, year: number | null): CalendarDate | null {
  const { month, day, weekday } = meaning;
  if (month === undefined || day === undefined) return null;
  const own =
    meaning.year ?? (weekday === undefined ? year : yearOfWeekday(month, day, weekday, year));
  return own === null || day > daysIn(own, month) ? null : dayDate(own, month, day);
}

/** The year nearest to `near`, not before it and at most six later, in which that day is that weekday. */
function yearOfWeekday(
  month: number,
  day: number,
  weekday: number,
  near: number | null,
): number | null {
  if (near === null) return null;
  for (let year = near; year <= near + 6; year++) {
    const start = day <= daysIn(year, month) ? startOf(dayDate(year, month, day)) : null;
    if (start !== null && isoWeekdayAt(start) === weekday) return year;
  }
  return null;
}

/** The latest year that the text speaks of as past. */
function latestYear(tokens: readonly Token[], named: readonly Named[]): number | null {
  const years = named.flatMap((phrase) =>
    isPast(tokens, phrase) ? (phrase.meaning.year ?? []) : [],
  );
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
}

const ahead = wordSet('by until till through to - before for');

function isPast(tokens: readonly Token[], phrase: Phrase): boolean {
  if (ahead.has(tokens[phrase.first - 1]?.lower ?? '')) return false;
  return !isAheadIn(tenseAround(tokens, phrase));
}

function coarse(
  tokens: readonly Token[],
  named: readonly Named[],
  precision: 'month' | 'year',
): Candidate[] {
  return named.flatMap((phrase): Candidate[] => {
    const { year, month } = phrase.meaning;
    if (year === undefined || !isPast(tokens, phrase)) return [];
    if (precision === 'year') return [{ phrase, date: { precision, year } }];
    return month === undefined ? [] : [{ phrase, date: { precision, year, month } }];
  });
}

function latest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates)
    if (!best || (startOf(candidate.date) ?? -Infinity) > (startOf(best.date) ?? -Infinity))
      best = candidate;
  return best;
}

/** How far from the beginning a date of publication stands, in tokens. */
const headLength = 120;

const lineMarks = wordSet(': , . ( ) | - — · • [ ]');

/** Nothing else is on its line but words of publishing, and the hour. */
function standsOnItsLine(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.first > headLength || !hasYear(phrase)) return false;
  const [from, to] = lineAround(tokens, phrase);
  for (let at = from; at < to; at++) {
    if (at >= phrase.first && at < phrase.end) continue;
    const token = tokens[at];
    const known =
      token &&
      (isOfPublishing(token.lower) ||
        lineMarks.has(token.lower) ||
        token.word.weekday ||
        (at > phrase.first && token.kind === 'number'));
    if (!known) return false;
  }
  return true;
}

/** How much of a line is looked at, in tokens. */
const longestLine = 30;

function lineAround(tokens: readonly Token[], phrase: Phrase): [from: number, to: number] {
  let from = phrase.first;
  while (from > 0 && phrase.first - from < longestLine && !startsLine(tokens[from])) from--;
  let to = phrase.end;
  while (to < tokens.length && to - phrase.end < longestLine && !startsLine(tokens[to])) to++;
  return [from, to];
}

function startsLine(token: Token | undefined): boolean {
  return token?.gap === 'line' || token?.gap === 'blank line';
}

/** "KYIV, Feb. 14, 2022 —", "WASHINGTON, March 3 (Reuters) -". */
function isDateline(tokens: readonly Token[], phrase: Phrase): boolean {
  if (
    phrase.first > headLength ||
    phrase.meaning.kind !== 'calendar' ||
    phrase.meaning.day === undefined
  )
    return false;
  const [from] = lineAround(tokens, phrase);
  if (from === phrase.first || phrase.first - from > 8) return false;
  for (let at = from; at < phrase.first; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.capital) return false;
    if (token?.kind === 'number') return false;
  }
  let end = phrase.end;
  if (tokens[end]?.lower === '(')
    while (end < phrase.end + 6 && tokens[end - 1]?.lower !== ')') end++;
  const mark = tokens[end]?.lower;
  return mark === '-' || mark === '—';
}

/** How long a citation is, in tokens. */
const longestCitation = 25;

/** "(Arland Gazette, January 13; Border News, January 14)". */
function isInBrackets(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - longestCitation); at--) {
    const mark = tokens[at]?.lower;
    if (mark === ')') return false;
    if (mark === '(') return tokens[at + 1]?.capital === true && at + 1 < phrase.first;
  }
  return false;
}
