/**
 * One date, with what stands before and after it: "late September", "the end of last year", "Friday
 * morning", "the last week of March". One long file, since each of them may hold any of the others.
 */
import type { TimeModifier } from '../../time-expression';
import type { Unit } from '../lexicon';
import type { Meaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readOrdinal } from '../numbers';
import { readDayAlone, readMonthDate } from './calendar';
import { readNineEleven, readNumericDate } from './figures';
import { readYearAlone } from './year-alone';
import { readShiftedUnits } from './durations';
import { readClock } from './hours';
import { readFeast, readNamedShift, readWeekday } from './names';
import { readCentury, readDecade, readQuarter, readSeason } from './periods';
import {
  readCountedShift,
  readDayName,
  readUnitBeside,
  readTheWeekend,
  readUnitShift,
  storyUnit,
  calendarUnitAt,
  unitAt,
} from './shifts';

const plainDates = [
  readMonthDate,
  readNumericDate,
  readDayAlone,
  readNineEleven,
  readYearAlone,
  readDecade,
  readCentury,
  readQuarter,
  readSeason,
  readFeast,
  readNamedShift,
  readWeekday,
  readDayName,
  readCountedShift,
  readUnitBeside,
  readUnitShift,
  readTheWeekend,
];

/** The longest of what `readers` find; the first of equals. */
export function longest(
  readers: readonly ((tokens: readonly Token[], at: number) => Phrase | null)[],
  tokens: readonly Token[],
  at: number,
): Phrase | null {
  let best: Phrase | null = null;
  for (const reader of readers) {
    const read = reader(tokens, at);
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best;
}

/** A date without what may stand around it. */
export function readPlainDate(tokens: readonly Token[], at: number): Phrase | null {
  const date = longest(plainDates, tokens, at);
  return date && withWeekdayShift(tokens, date);
}

/** "Friday last week", "last Thursday, October 26": two that are one. */
function withWeekdayShift(tokens: readonly Token[], date: Phrase): Phrase {
  const { meaning } = date;
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined) return date;
  if (meaning.month !== undefined) return date;
  if (!meaning.shift) {
    const week = tokens[date.end]?.gap === 'space' ? readUnitShift(tokens, date.end) : null;
    const isWeek = week?.meaning.kind === 'shift' && week.meaning.unit === 'week';
    return isWeek
      ? { ...date, end: week.end, meaning: { ...meaning, within: week.meaning } }
      : date;
  }
  const named = readMonthDate(tokens, tokens[date.end]?.lower === ',' ? date.end + 1 : date.end);
  if (named?.meaning.kind !== 'calendar' || named.meaning.day === undefined) return date;
  const both = { ...named.meaning, weekday: meaning.weekday };
  return { ...named, first: date.first, meaning: both };
}

/** A date with portion, part of day or hour. `depth` ends "the end of the end of …". */
export function readDate(tokens: readonly Token[], at: number, depth = 0): Phrase | null {
  if (depth > 3) return null;
  const read = longest(
    [
      (_, from) => readUnitsOf(tokens, from, depth),
      (_, from) => readUnitOf(tokens, from, depth),
      (_, from) => readPlainDate(tokens, from),
      (_, from) => readPortion(tokens, from, depth),
      (_, from) => readPartOf(tokens, from, depth),
      (_, from) => readNth(tokens, from, depth),
      (_, from) => readSamePeriod(tokens, from, depth),
      (_, from) => readYearEnd(tokens, from),
    ],
    tokens,
    at,
  );
  return read && withTime(tokens, read);
}

/** "Friday morning", "Christmas night", "May 8 1:00AM", "January 31 at dawn" without the "at". */
function withTime(tokens: readonly Token[], date: Phrase): Phrase {
  if (date.time) return date;
  const token = tokens[date.end];
  if (!token || token.gap !== 'space' || !isDay(date.meaning)) return date;
  const early =
    token.word.portion && token.lower !== 'mid' && tokens[date.end + 1]?.word.part ? 1 : 0;
  const part = tokens[date.end + early];
  if (part?.word.part && !part.word.plural && part.lower !== 'midnight' && part.lower !== 'noon')
    return {
      ...date,
      end: date.end + early + 1,
      time: { part: part.word.part },
      rule: `${date.rule}-part`,
    };
  const clock =
    token.kind === 'number' || part?.lower === 'midnight' || part?.lower === 'noon'
      ? readClock(tokens, date.end)
      : null;
  return clock ? { ...date, end: clock.end, time: clock.time, rule: `${date.rule}-clock` } : date;
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  if (meaning.kind !== 'calendar') return false;
  return meaning.day !== undefined || meaning.weekday !== undefined || meaning.feast !== undefined;
}

const portionNouns = new Map<string, TimeModifier | null>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', null],
  ['remainder', null],
]);
const portionParts = new Map<string, TimeModifier>([
  ['early', 'START'],
  ['first', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
  ['latter', 'END'],
  ['later', 'END'],
  ['late', 'END'],
  ['last', 'END'],
  ['closing', 'END'],
]);

/** "early 1941", "mid-November", "later that year", "the end of March", "the latter part of the year", "about 1910". */
function readPortion(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  return (
    readEarlyLate(tokens, at, depth) ??
    readEndOf(tokens, at, depth) ??
    readApproximate(tokens, at, depth)
  );
}

const earlyLate = new Map<string, TimeModifier | null>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['earlier', null],
  ['later', null],
]);

function readEarlyLate(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  const article = tokens[at]?.lower === 'the' || tokens[at]?.lower === 'very';
  let from = article ? at + 1 : at;
  const word = tokens[from]?.lower ?? '';
  const modifier = earlyLate.get(word);
  if (modifier === undefined) return null;
  from++;
  if (tokens[from]?.lower === '-' || (tokens[from]?.lower === 'in' && word !== 'mid')) from++;
  else if (tokens[from]?.lower === 'on') from++;
  const comparative = word === 'earlier' || word === 'later';
  const inner = readInner(tokens, from, depth, tokens[from - 1]?.lower === 'in');
  if (!inner || inner.modifier || tokens[from]?.gap === 'blank line') return null;
  if (comparative && !isPeriod(inner.meaning)) return null;
  if (comparative && inner.meaning.kind !== 'shift' && tokens[from - 1]?.lower !== 'in')
    return null;
  if (inner.meaning.kind === 'shift' && inner.meaning.shift.by === null) return null;
  if (inner.rule === 'unit-beside' || inner.rule.startsWith('unit-ago')) return null;
  return { ...inner, first: at, modifier: modifier ?? undefined, rule: `${word}-${inner.rule}` };
}

function isPeriod(meaning: Meaning): boolean {
  return meaning.kind === 'shift' || meaning.kind === 'calendar';
}

/** What "of" governs: a date, or "the year", "the month" of the story. */
function readInner(
  tokens: readonly Token[],
  at: number,
  depth: number,
  bareUnits: boolean,
): Phrase | null {
  const date = readDate(tokens, at, depth + 1);
  if (date || !bareUnits || tokens[at]?.lower !== 'the') return date;
  const unit = calendarUnitAt(tokens, at + 1);
  if (!unit) return null;
  return { first: at, end: at + 2, rule: 'story-unit', meaning: storyUnit(unit) };
}

function readEndOf(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  let from = tokens[at]?.lower === 'the' ? at + 1 : at;
  if (tokens[from]?.lower === 'very') from++;
  const noun = portionNouns.get(tokens[from]?.lower ?? '');
  let modifier = noun;
  if (noun === undefined) {
    const part = portionParts.get(tokens[from]?.lower ?? '');
    if (part === undefined || tokens[from + 1]?.lower !== 'part') return null;
    modifier = part;
    from++;
  }
  if (tokens[from + 1]?.lower !== 'of') return null;
  const inner = readInner(tokens, from + 2, depth, true);
  if (!inner) return null;
  if (inner.meaning.kind === 'shift' && inner.meaning.unit === 'day' && modifier) return null;
  if (inner.meaning.kind === 'calendar' && inner.meaning.day !== undefined) return null;
  return { ...inner, first: at, modifier: modifier ?? undefined, rule: `portion-${inner.rule}` };
}

const approximately = new Set(['about', 'around', 'circa', 'ca', 'c', 'approximately', 'roughly']);

function readApproximate(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  const word = tokens[at]?.lower ?? '';
  if (!approximately.has(word)) return null;
  let from = at + 1;
  const short = word === 'ca' || word === 'c';
  if (short && tokens[from]?.lower !== '.') return null;
  if (short) from++;
  const inner = readDate(tokens, from, depth + 2);
  if (inner?.meaning.kind !== 'calendar' || inner.meaning.weekday !== undefined) return null;
  if (
    inner.rule !== 'year' &&
    inner.rule !== 'year-era' &&
    inner.rule !== 'month-year' &&
    inner.rule !== 'month-day'
  )
    return null;
  if (
    inner.rule === 'year' &&
    word !== 'circa' &&
    !short &&
    tokens[inner.end]?.kind === 'word' &&
    tokens[inner.end]?.lower.endsWith('s')
  )
    return null;
  return { ...inner, first: at, modifier: 'APPROX', rule: `approximate-${inner.rule}` };
}

/** "the morning of April 19", "the night of 10 August 1792", "the early hours of 30 April". */
function readPartOf(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  let from = tokens[at]?.lower === 'the' ? at + 1 : at;
  if (tokens[from]?.word.portion || tokens[from]?.lower === 'small') from++;
  const part = tokens[from]?.word.part;
  const hours = tokens[from]?.lower === 'hours' && from > at + 1;
  if ((!part && !hours) || tokens[from]?.word.plural === !hours) return null;
  from++;
  if (part && tokens[from]?.lower === 'hours') from++;
  const of = tokens[from]?.lower;
  if (of !== 'of' && of !== 'on') return null;
  if (of === 'on' && from === at + 1 && tokens[at]?.lower !== 'the') return null;
  const inner = readDate(tokens, from + 1, depth + 1);
  if (!inner || inner.time || !isDay(inner.meaning)) return null;
  return { ...inner, first: at, time: { part: part ?? 'MO' }, rule: `part-of-${inner.rule}` };
}

/** "the last week of March", "the first day of May", "the second week of last month". */
function readNth(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  const article = tokens[at]?.lower === 'the';
  const from = article ? at + 1 : at;
  const last = tokens[from]?.lower === 'last' || tokens[from]?.lower === 'final';
  const ordinal = last ? { ordinal: -1, end: from + 1 } : readOrdinal(tokens, from);
  if (!ordinal || ordinal.ordinal > 53) return null;
  const unit = nthUnit(tokens, ordinal.end);
  if (!unit) return null;
  const link = tokens[ordinal.end + 1]?.lower;
  if (link !== 'of' && link !== 'in') return null;
  const inner = readInner(tokens, ordinal.end + 2, depth, true);
  if (!inner || inner.time || isDay(inner.meaning)) return null;
  return {
    first: at,
    end: inner.end,
    rule: `nth-${inner.rule}`,
    meaning: { kind: 'nth', unit, ordinal: ordinal.ordinal, within: inner.meaning },
  };
}

/** "the first ten months of 1915", "the last two weeks of February 1951": how long, and of what. */
function readUnitsOf(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  const units = readShiftedUnits(tokens, at);
  if (!units || tokens[units.end]?.lower !== 'of') return null;
  const inner = readInner(tokens, units.end + 1, depth, true);
  if (!inner || inner.time || isDay(inner.meaning)) return null;
  return { ...units, end: inner.end, rule: `${units.rule}-of` };
}

/** "the month of May", "the week of March 3". */
function readUnitOf(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  if (tokens[at]?.lower !== 'the' || tokens[at + 2]?.lower !== 'of') return null;
  const unit = nthUnit(tokens, at + 1);
  if (unit !== 'week' && unit !== 'month' && unit !== 'weekend') return null;
  const inner = readDate(tokens, at + 3, depth + 1);
  if (inner?.meaning.kind !== 'calendar' || inner.time || inner.meaning.month === undefined)
    return null;
  const hasDay = inner.meaning.day !== undefined;
  if (hasDay === (unit === 'month')) return null;
  if (unit === 'month') return { ...inner, first: at, rule: 'month-of-month' };
  return {
    first: at,
    end: inner.end,
    rule: `${unit}-of-day`,
    meaning: { kind: 'nth', unit, ordinal: 0, within: inner.meaning },
  };
}

function nthUnit(tokens: readonly Token[], at: number): Unit | null {
  const unit = unitAt(tokens, at);
  const fits =
    unit === 'day' ||
    unit === 'week' ||
    unit === 'weekend' ||
    unit === 'month' ||
    unit === 'year' ||
    unit === 'decade';
  return fits && !tokens[at]?.word.plural ? unit : null;
}

/** "the same month a year ago", "the same period last year", "the year-ago quarter", "a year-earlier". */
function readSamePeriod(tokens: readonly Token[], at: number, depth: number): Phrase | null {
  if (tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'same') {
    const noun = tokens[at + 2];
    const unit = noun?.word.unit;
    if (!unit && noun?.lower !== 'period' && noun?.lower !== 'time') return null;
    const from = tokens[at + 3]?.lower === 'of' || tokens[at + 3]?.lower === 'in' ? at + 4 : at + 3;
    const within = readInner(tokens, from, depth + 1, false);
    if (!within || !isYearLike(within.meaning)) return null;
    return {
      first: at,
      end: within.end,
      rule: 'same-period',
      meaning: {
        kind: 'shift',
        unit: 'year',
        shift: { by: 0, from: 'story' },
        samePeriod: true,
        samePeriodOf: within.meaning,
        samePeriodUnit: unit,
      },
    };
  }
  const from = tokens[at]?.lower === 'the' || tokens[at]?.lower === 'a' ? at + 1 : at;
  if (tokens[from]?.lower !== 'year' || tokens[from + 1]?.lower !== '-') return null;
  const way = tokens[from + 2]?.lower;
  if (way !== 'ago' && way !== 'earlier') return null;
  const noun = tokens[from + 3];
  const unit = noun?.lower === 'period' ? null : noun?.word.unit;
  const end = unit !== undefined ? from + 4 : from + 3;
  return {
    first: at,
    end,
    rule: 'year-earlier',
    meaning: {
      kind: 'shift',
      unit: 'year',
      shift: { by: -1, from: 'story' },
      samePeriod: true,
      samePeriodUnit: unit ?? undefined,
    },
  };
}

function isYearLike(meaning: Meaning): boolean {
  return meaning.kind === 'shift'
    ? meaning.unit === 'year'
    : meaning.kind === 'calendar' && meaning.year !== undefined && meaning.month === undefined;
}

/** "year-end", "year's end", "month's end", "midyear", "mid-year". */
function readYearEnd(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  const from = token?.lower === 'the' ? at + 1 : at;
  const unit = tokens[from]?.word.unit;
  if ((unit !== 'year' && unit !== 'month') || tokens[from]?.word.plural) return null;
  const possessive = tokens[from + 1]?.lower === "'" && tokens[from + 2]?.lower === 's';
  const end = possessive ? from + 3 : tokens[from + 1]?.lower === '-' ? from + 2 : null;
  if (end === null || tokens[end]?.lower !== 'end') return null;
  return { first: at, end: end + 1, rule: 'unit-end', modifier: 'END', meaning: storyUnit(unit) };
}
