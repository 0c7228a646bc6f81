/** Times told from now or from the story: "last week", "that year", "the following day", "two days later". */
import { isClockUnit, type Unit } from '../lexicon';
import { readCount } from '../numbers';
import type { Meaning, Phrase, Shift, ShiftMeaning } from '../phrase';
import type { Token } from '../tokens';

interface ReadShift {
  readonly shift: Shift;
  readonly end: number;
  readonly article: boolean;
  readonly word: string;
}

/** [the|that|this] last|next|same|following … A "the" before "next" and "last" reckons from the story. */
export function readShiftWord(tokens: readonly Token[], at: number): ReadShift | null {
  const article = tokens[at]?.lower === 'the';
  let from = article ? at + 1 : at;
  const first = tokens[from];
  if (!first?.word.shift) return null;
  let { shift } = first.word;
  let word = first.lower;
  from++;
  if (
    (first.lower === 'that' || first.lower === 'this') &&
    (tokens[from]?.lower === 'same' ||
      tokens[from]?.lower === 'very' ||
      (first.lower === 'this' && ['past', 'coming', 'last'].includes(tokens[from]?.lower ?? '')))
  ) {
    const second = tokens[from];
    if (second?.word.shift && second.lower !== 'same') shift = second.word.shift;
    if (second?.lower === 'past') word = 'past';
    from++;
  } else if (word === 'same' && tokens[from]?.lower === 'very') from++;
  else if ((word === 'next' || word === 'following') && tokens[from]?.lower === 'full') from++;
  if (article && word === 'next') shift = { by: 1, from: 'story' };
  if (word === 'same' && !article && !(first.lower === 'that' || first.lower === 'this'))
    return null;
  return { shift, end: from, article, word };
}

/** "last year", "that year", "the following decade": a unit away. */
export function readUnitShift(tokens: readonly Token[], at: number): Phrase | null {
  const read = readShiftWord(tokens, at);
  if (!read) return null;
  const token = tokens[read.end];
  if (!token || token.gap === 'blank line') return null;
  if (token.lower === 'fiscal' && tokens[read.end + 1]?.word.unit) {
    return {
      first: at,
      end: read.end + 2,
      rule: 'fiscal-shift',
      meaning: { kind: 'shift', unit: 'year', shift: read.shift },
    };
  }
  const unit = unitAt(tokens, read.end);
  if (!unit || token.word.plural) return null;
  if (isClockUnit(unit)) return null;
  const end = read.end + 1;
  const before = tokens[at - 1]?.lower;
  const lasting =
    read.article &&
    read.shift.by !== 0 &&
    (before === 'over' || (before === 'for' && read.shift.by === 1));
  if (lasting)
    return { first: at, end, rule: 'lasting-unit', meaning: { kind: 'duration', unit, count: 1 } };
  if (read.word === 'past')
    return { first: at, end, rule: 'past-unit', meaning: { kind: 'duration', unit, count: 1 } };
  return {
    first: at,
    end,
    rule: 'unit-shift',
    meaning: { kind: 'shift', unit, shift: read.shift },
  };
}

/** "over the weekend": the last or the next, as the verb has it. */
export function readTheWeekend(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at]?.lower !== 'the' || tokens[at + 1]?.lower !== 'weekend') return null;
  return {
    first: at,
    end: at + 2,
    rule: 'the-weekend',
    meaning: { kind: 'shift', unit: 'weekend', shift: { by: 0, from: 'now' }, byTense: true },
  };
}

/** A year told from another: "last year", "that year", "the same year", "the year". */
export function readYearShift(
  tokens: readonly Token[],
  at: number,
): { meaning: Meaning; end: number } | null {
  const read = readUnitShift(tokens, at);
  if (read?.meaning.kind === 'shift' && isLong(read.meaning.unit)) return read;
  if (
    tokens[at]?.lower === 'the' &&
    tokens[at + 1]?.lower === 'year' &&
    tokens[at + 2]?.word.cardinal === undefined
  )
    return { meaning: storyUnit('year'), end: at + 2 };
  return null;
}

function isLong(unit: Unit): boolean {
  return unit === 'year' || unit === 'decade' || unit === 'century';
}

export function storyUnit(unit: Unit): ShiftMeaning {
  return { kind: 'shift', unit, shift: { by: 0, from: 'story' } };
}

/** A unit of at least a day, in the singular or plural. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (!token || token.word.unit === undefined) return null;
  if (token.gap === 'none' && tokens[at - 1]?.lower !== '-') return null;
  return token.word.unit;
}

/** One day, week, month … of the calendar named at `at`; null for several, and for what a clock counts. */
export function calendarUnitAt(tokens: readonly Token[], at: number): Unit | null {
  const unit = unitAt(tokens, at);
  return unit && !tokens[at]?.word.plural && !isClockUnit(unit) ? unit : null;
}

const days = new Map<string, number>([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export function readDayName(tokens: readonly Token[], at: number): Phrase | null {
  const lower = tokens[at]?.lower ?? '';
  const named = days.get(lower);
  if (named !== undefined) return dayFromNow(at, at + 1, named);
  const from = lower === 'the' ? at + 1 : at;
  if (tokens[from]?.lower !== 'day') return null;
  const way = tokens[from + 1]?.lower;
  const name = tokens[from + 2]?.lower;
  if (way === 'before' && name === 'yesterday') return dayFromNow(at, from + 3, -2);
  if (way === 'after' && name === 'tomorrow') return dayFromNow(at, from + 3, 2);
  return null;
}

function dayFromNow(first: number, end: number, by: number): Phrase {
  return {
    first,
    end,
    rule: 'day-name',
    meaning: { kind: 'shift', unit: 'day', shift: { by, from: 'now' } },
  };
}

const ways = new Map<string, { sign: -1 | 1; from: 'now' | 'story' }>([
  ['ago', { sign: -1, from: 'now' }],
  ['earlier', { sign: -1, from: 'story' }],
  ['before', { sign: -1, from: 'story' }],
  ['previously', { sign: -1, from: 'story' }],
  ['beforehand', { sign: -1, from: 'story' }],
  ['prior', { sign: -1, from: 'story' }],
  ['later', { sign: 1, from: 'story' }],
  ['after', { sign: 1, from: 'story' }],
  ['afterwards', { sign: 1, from: 'story' }],
  ['afterward', { sign: 1, from: 'story' }],
  ['thereafter', { sign: 1, from: 'story' }],
  ['hence', { sign: 1, from: 'now' }],
]);

/** "two days later", "a year ago", "weeks earlier", "10 days from now". */
export function readCountedShift(tokens: readonly Token[], at: number): Phrase | null {
  const mere = tokens[at]?.lower === 'a' && tokens[at + 1]?.lower === 'mere';
  const from = mere ? at + 2 : at;
  const bare = tokens[from]?.word.unit !== undefined && tokens[from]?.word.plural;
  const count = bare ? { count: null, end: from } : readCount(tokens, from);
  if (!count) return null;
  const token = tokens[count.end];
  const unit = unitAt(tokens, count.end);
  if (!unit || token?.lower === 'second') return null;
  const next = tokens[count.end + 1];
  if (!next || next.gap === 'none') return null;
  let end = count.end + 2;
  let way = ways.get(next.lower);
  if (next.lower === 'from' && (tokens[end]?.lower === 'now' || tokens[end]?.lower === 'today')) {
    way = { sign: 1, from: 'now' };
    end++;
  }
  if (!way) return null;
  if (
    (next.lower === 'before' || next.lower === 'after' || next.lower === 'prior') &&
    !isClosed(tokens[end])
  )
    return {
      first: at,
      end: count.end + 1,
      rule: 'unit-from-event',
      meaning: { kind: 'duration', unit, count: count.count, fromEvent: way.sign },
    };
  if (next.lower === 'earlier' && tokens[end]?.lower === 'than') return null;
  const by = count.count === null ? null : count.count * way.sign;
  return {
    first: at,
    end,
    rule: `unit-${next.lower}`,
    meaning: {
      kind: 'shift',
      unit,
      shift: { by, from: way.from, direction: way.sign },
      keepsQuarter: way.from === 'story' ? true : undefined,
    },
  };
}

/** Nothing follows that "after" or "before" could govern. */
function isClosed(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.gap === 'blank line' ||
    token.lower === ',' ||
    token.lower === '.' ||
    token.lower === ';' ||
    token.lower === ')'
  );
}

/** "the day before", "the year previous", "the week after", "the following", "the month following". */
export function readUnitBeside(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at]?.lower !== 'the') return null;
  const unit = calendarUnitAt(tokens, at + 1);
  if (!unit) return null;
  const way = tokens[at + 2]?.lower ?? '';
  const by = besides.get(way);
  if (by === undefined) return null;
  return {
    first: at,
    end: at + 3,
    rule: 'unit-beside',
    meaning: { kind: 'shift', unit, shift: { by, from: 'story' } },
  };
}

const besides = new Map<string, -1 | 1>([
  ['before', -1],
  ['previous', -1],
  ['earlier', -1],
  ['prior', -1],
  ['after', 1],
  ['following', 1],
  ['later', 1],
]);

/** "earlier this month", "later in the year", "early last week", "late in 1947", "later in the summer": the start of them. */
export const portions = new Map<string, 'START' | 'END' | null>([
  ['earlier', null],
  ['later', null],
  ['early', 'START'],
  ['late', 'END'],
]);
