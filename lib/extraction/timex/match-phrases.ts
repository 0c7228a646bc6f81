import type { Phrase } from './phrase';
import type { Token } from './tokens';
import { readSmallYear, readBareDay } from './phrases/calendar';
import { longest, readDate } from './phrases/dates';
import {
  readBareUnits,
  readCountBeforeUnits,
  readCountedUnits,
  readHedgedDuration,
  readHyphenated,
  readShiftedUnits,
} from './phrases/durations';
import { readClock, readPartAlone, readPartShift } from './phrases/hours';
import { readReference } from './phrases/references';
import { readSet } from './phrases/sets';
import { functionWords } from './phrases/calendar';
import { readNarrativeTime } from './phrases/narrative-times';
import { readOrdinal } from './numbers';
import type { Genre } from '../time-expression';

const readers = [
  (tokens: readonly Token[], at: number) => readDate(tokens, at),
  readTimed,
  readPartShift,
  readSet,
  readShiftedUnits,
  readHedgedDuration,
  readHyphenated,
  readCountedUnits,
  readBareUnits,
  readCountBeforeUnits,
  readSmallYear,
  readReference,
  readPartAlone,
];
/** "He soon died": what was soon then is no time to come. */
function readReferenceInNarrative(tokens: readonly Token[], at: number): Phrase | null {
  return tokens[at]?.lower === 'soon' ? null : readReference(tokens, at);
}

const narrativeReaders = [
  ...readers.filter((reader) => reader !== readReference),
  readReferenceInNarrative,
  readNarrativeTime,
];

/** All expressions, from left to right: at each place the longest, then on from its end. */
export function matchPhrases(tokens: readonly Token[], genre: Genre): Phrase[] {
  const phrases: Phrase[] = [];
  const all = genre === 'narrative' ? narrativeReaders : readers;
  let at = 0;
  let daysBefore: Phrase[] = [];
  while (at < tokens.length) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    daysBefore = readDaysBefore(tokens, at);
    const phrase = longest(all, tokens, at);
    if (daysBefore.length > 0 && (!phrase || phrase.end <= (daysBefore.at(-1)?.end ?? 0))) {
      phrases.push(...daysBefore);
      at = daysBefore.at(-1)?.end ?? at + 1;
      continue;
    }
    if (!phrase) {
      at++;
      continue;
    }
    phrases.push(phrase);
    at = phrase.end;
    for (const more of readDaysAfter(tokens, phrase)) {
      phrases.push(more);
      at = more.end;
    }
  }
  return phrases;
}

const openers = new Set([
  'the',
  'a',
  'an',
  'per',
  'every',
  'each',
  "'",
  'fiscal',
  'tonight',
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
  'q',
  'long',
  'right',
  'these',
  'modern',
  'present',
  'recent',
  'more',
  'most',
  'not',
  'near',
  'very',
  'about',
  'around',
  'circa',
  'ca',
  'c',
  'approximately',
  'roughly',
  'almost',
  'nearly',
  'over',
  'under',
  'some',
  'just',
  'only',
  'another',
  'barely',
  'less',
  'fewer',
  'longer',
  'at',
  'close',
  'as',
  'up',
  'well',
  'no',
  'little',
  'earlier',
  'later',
  'beginning',
  'start',
  'end',
  'middle',
  'rest',
  'remainder',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
  'couple',
  'dozens',
  'hundreds',
  'thousands',
  'ad',
  'christmas',
  'boxing',
  'new',
  'easter',
  'good',
  'palm',
  'ash',
  'whit',
  'pentecost',
  'thanksgiving',
  'halloween',
  'valentine',
  'st',
  'labor',
  'labour',
  'memorial',
  'independence',
  'veterans',
  'armistice',
  'remembrance',
  'columbus',
  'bastille',
  'victory',
  'd',
  'noon',
  'midday',
  'midnight',
  'former',
  'future',
  'one',
  'latter',
  'outset',
  'onset',
  'small',
  'mere',
  'that',
  'dry',
  'moments',
  'fy',
  'rainy',
  'monsoon',
  'date',
  'mid',
  'final',
]);

/** How far after an article or a hedge the first telling word stands: "a little more than two". */
const hedgeLength = 5;

/** A quick look, so that most words cost nothing. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.word.opens) return true;
  if (!openers.has(token.lower)) return false;
  if (token.capital || !hedges.has(token.lower)) return true;
  for (let next = at + 1; next <= at + hedgeLength; next++) {
    const word = tokens[next];
    if (!word) return false;
    if (word.kind === 'number' || word.word.opens) return true;
    if (openers.has(word.lower) && !hedges.has(word.lower)) return true;
  }
  return false;
}

/** Openers that are common, and tell nothing by themselves. */
const hedges = new Set([
  'the',
  'a',
  'an',
  'about',
  'around',
  'over',
  'under',
  'at',
  'as',
  'up',
  'no',
  'some',
  'only',
  'just',
  'more',
  'most',
  'less',
  'well',
  'close',
  'not',
  'very',
  'little',
]);

/** An hour, with the day said beside it: "12:00 UTC Monday", "9:34 p.m., March 19 EST", "5 p.m. yesterday". */
function readTimed(tokens: readonly Token[], at: number): Phrase | null {
  const clock = readClock(tokens, at);
  if (!clock) return null;
  const comma = tokens[clock.end]?.lower === ',' ? clock.end + 1 : clock.end;
  const day = tokens[comma]?.gap === 'space' ? readDate(tokens, comma, 2) : null;
  if (day && !day.time && isDay(day))
    return { ...day, first: at, time: clock.time, rule: `clock-${day.rule}` };
  const part = tokens[clock.end]?.gap === 'space' ? readPartShift(tokens, clock.end) : null;
  if (part) return { ...part, first: at, time: clock.time, rule: `clock-${part.rule}` };
  return {
    first: at,
    end: clock.end,
    rule: 'clock',
    time: clock.time,
    meaning: { kind: 'hour', ofStory: true },
  };
}

function isDay({ meaning }: Phrase): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return (
    meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)
  );
}

const links = new Set([',', 'and', 'or', 'to', '-', '&', 'through', 'until', 'till', '/']);

/** "6-7 February": the days before the last, whose month stands after it. */
function readDaysBefore(tokens: readonly Token[], at: number): Phrase[] {
  const days: { first: number; end: number; day: number }[] = [];
  let next = at;
  while (days.length < 5) {
    const from = tokens[next]?.lower === 'the' ? next + 1 : next;
    const day = readDayFigure(tokens, from);
    if (!day) return [];
    const link = tokens[day.end];
    if (!link || !links.has(link.lower)) {
      if (days.length === 0 || !link?.capital || !link.word.month) return [];
      return days.map(({ first, end, day: number }) => ({
        first,
        end,
        rule: 'day-of-list',
        meaning: { kind: 'calendar', day: number, month: link.word.month },
      }));
    }
    days.push({ first: next, end: day.end, day: day.day });
    next = day.end + 1;
    if (link.lower === ',' && tokens[next]?.lower === 'and') next++;
  }
  return [];
}

function readDayFigure(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length > 2) return null;
  const before = tokens[at - 1];
  if (
    before?.lower === '$' ||
    before?.lower === '£' ||
    (token.gap === 'none' && before?.kind === 'word')
  )
    return null;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return null;
  return { day, end: readOrdinal(tokens, at)?.end ?? at + 1 };
}

/** "April 6 and 7", "December 14, 16, 2021", "May 6 until 7th", "1915-17": what goes on without month or century. */
function* readDaysAfter(tokens: readonly Token[], phrase: Phrase): Generator<Phrase> {
  const { meaning } = phrase;
  if (meaning.kind !== 'calendar' || phrase.time) return;
  const { month, day, year } = meaning;
  let last = phrase;
  if (month !== undefined && day !== undefined) {
    if (phrase.rule === 'figures') return;
    while (last.end < tokens.length) {
      const more = readNextDay(tokens, last, month, year ?? null);
      if (!more) return;
      yield more;
      last = more;
    }
  } else if (
    year !== undefined &&
    year > 0 &&
    month === undefined &&
    phrase.rule.endsWith('year')
  ) {
    const link = tokens[phrase.end];
    const figures = tokens[phrase.end + 1];
    if ((link?.lower !== '-' && link?.lower !== '/') || link.gap !== 'none') return;
    if (figures?.kind !== 'number' || figures.lower.length !== 2 || figures.gap !== 'none') return;
    const after = tokens[phrase.end + 2];
    if (after?.gap === 'none' && (after.kind === 'word' || after.lower === '-')) return;
    const full = Math.floor(year / 100) * 100 + Number(figures.lower);
    if (full <= year && !(full === year - 99)) return;
    yield {
      first: phrase.end + 1,
      end: phrase.end + 2,
      rule: 'year-of-range',
      meaning: { kind: 'calendar', year: full },
    };
  }
}

function readNextDay(
  tokens: readonly Token[],
  last: Phrase,
  month: number,
  yearSaid: number | null,
): Phrase | null {
  const link = tokens[last.end];
  if (!link || !links.has(link.lower) || link.gap === 'blank line') return null;
  let from = last.end + 1;
  if (link.lower === ',' && tokens[from]?.lower === 'and') from++;
  if (tokens[from]?.lower === 'the') from++;
  const ordinal = readOrdinal(tokens, from);
  const read =
    ordinal && tokens[from]?.kind === 'number'
      ? { value: ordinal.ordinal, end: ordinal.end }
      : readBareDay(tokens, from);
  if (!read || read.value > 31) return null;
  const after = tokens[read.end];
  if (after?.capital && after.word.month) return null;
  const afterComma = after?.lower === ',' ? read.end + 1 : read.end;
  const year =
    yearSaid === null &&
    tokens[afterComma]?.kind === 'number' &&
    tokens[afterComma]?.lower.length === 4 &&
    Number(tokens[afterComma]?.lower) < 2200
      ? Number(tokens[afterComma]?.lower)
      : null;
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    after.gap === 'blank line' ||
    functionWords.has(after.lower) ||
    year !== null;
  if (
    !closed ||
    (link.lower === ',' &&
      yearSaid === null &&
      year === null &&
      after?.lower !== ',' &&
      after?.lower !== 'and')
  )
    return null;
  if (year !== null)
    return {
      first: from,
      end: afterComma + 1,
      rule: 'day-of-list',
      meaning: { kind: 'calendar', day: read.value, month, year },
    };
  return {
    first: from,
    end: read.end,
    rule: 'day-of-list',
    meaning: { kind: 'calendar', day: read.value, month, year: yearSaid ?? undefined },
  };
}
