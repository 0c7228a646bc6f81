/** Hours and parts of the day: "18:00 UTC", "5:30 p.m. Friday", "noon", "this morning", "Friday night". */
import type { TimeOfDay } from '../calendar-date';
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readShiftWord } from './shifts';
import { wordSet } from '../word-set';

interface ReadTime {
  readonly time: TimeOfDay;
  readonly end: number;
}

const zones = wordSet(`
  utc gmt est edt pst pdt cst cdt mst mdt bst cet cest eet eest msk ist jst et pt aest zulu
`);

/** "18:00", "6:40 p.m. (GMT +8)", "11 a.m.", "03:00hrs", "0600 hours", "8 o'clock", "noon". */
export function readClock(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'noon' || token.lower === 'midday')
    return { time: { hour: 12 }, end: at + 1 };
  if (token.lower === 'midnight') return { time: { hour: 24 }, end: at + 1 };
  const before = tokens[at - 1];
  if (
    token.lower === '12' &&
    (tokens[at + 1]?.lower === 'noon' || tokens[at + 1]?.lower === 'midnight')
  )
    return readClock(tokens, at + 1);
  if (token.kind === 'word') {
    const value = token.word.cardinal;
    if (value === undefined || value < 1 || value > 12) return null;
    const read = readOClock(tokens, at + 1, value) ?? readHalfOfDay(tokens, at + 1, value, 0);
    return read && { time: { hour: read.hour, minute: 0 }, end: read.end };
  }
  if (token.kind !== 'number') return null;
  if (
    token.gap === 'none' &&
    before &&
    before.lower !== '(' &&
    before.lower !== '-' &&
    before.lower !== '"'
  )
    return null;
  if (before?.lower === '$' || before?.lower === '£') return null;
  return readFigures(tokens, at, token);
}

function readFigures(tokens: readonly Token[], at: number, token: Token): ReadTime | null {
  const hour = Number(token.lower);
  if (token.lower.length === 4) return readMilitary(tokens, at, token.lower);
  if (token.lower.length > 2 || hour > 24) return null;
  const mark = tokens[at + 1];
  const minutes = tokens[at + 2];
  const clock =
    (mark?.lower === ':' || mark?.lower === '.') &&
    mark.gap === 'none' &&
    minutes?.kind === 'number' &&
    minutes.gap === 'none' &&
    minutes.lower.length === 2 &&
    Number(minutes.lower) < 60;
  if (!clock) {
    const half = hour >= 1 && hour <= 12 ? readHalfOfDay(tokens, at + 1, hour, 0) : null;
    if (half) return withZone(tokens, { time: { hour: half.hour, minute: 0 }, end: half.end });
    const oClock = readOClock(tokens, at + 1, hour);
    return oClock && { time: { hour: oClock.hour, minute: 0 }, end: oClock.end };
  }
  let end = at + 3;
  let second: number | undefined;
  if (tokens[end]?.lower === ':' && tokens[end]?.gap === 'none') {
    const seconds = tokens[end + 1];
    if (
      mark?.lower !== ':' ||
      seconds?.kind !== 'number' ||
      seconds.gap !== 'none' ||
      seconds.lower.length !== 2
    )
      return null;
    second = Number(seconds.lower);
    end += 2;
  }
  const minute = Number(minutes?.lower);
  const half = hour <= 12 ? readHalfOfDay(tokens, end, hour, minute) : null;
  if (half) return withZone(tokens, { time: { hour: half.hour, minute, second }, end: half.end });
  if (mark?.lower === '.') return null;
  const hours = tokens[end]?.lower;
  if (hours === 'hrs' || hours === 'hours' || hours === 'h') end++;
  else if (tokens[end]?.gap === 'none' && tokens[end]?.kind === 'word') return null;
  return withZone(tokens, { time: { hour, minute, second }, end });
}

function readMilitary(tokens: readonly Token[], at: number, figures: string): ReadTime | null {
  const next = tokens[at + 1];
  const hour = Number(figures.slice(0, 2));
  const minute = Number(figures.slice(2));
  if (!next || hour > 24 || minute > 59) return null;
  if (next.lower === 'hours' || next.lower === 'hrs')
    return { time: { hour, minute }, end: at + 2 };
  return zones.has(next.lower) ? withZone(tokens, { time: { hour, minute }, end: at + 1 }) : null;
}

function readOClock(
  tokens: readonly Token[],
  at: number,
  hour: number,
): { hour: number; end: number } | null {
  const isIt =
    tokens[at]?.lower === 'o' && tokens[at + 1]?.lower === "'" && tokens[at + 2]?.lower === 'clock';
  return isIt ? { hour, end: at + 3 } : null;
}

/** "a.m.", "pm", "A.M". */
function readHalfOfDay(
  tokens: readonly Token[],
  at: number,
  hour: number,
  minute: number,
): { hour: number; end: number } | null {
  const first = tokens[at];
  if (!first || minute > 59 || hour > 12) return null;
  const in24 = (half: string) => (half === 'a' ? hour % 12 : (hour % 12) + 12);
  if (first.lower === 'am' || first.lower === 'pm')
    return { hour: in24(first.lower.charAt(0)), end: at + 1 };
  const m = tokens[at + 2];
  if (
    (first.lower !== 'a' && first.lower !== 'p') ||
    tokens[at + 1]?.lower !== '.' ||
    m?.lower !== 'm'
  )
    return null;
  const stop = tokens[at + 3];
  return {
    hour: in24(first.lower),
    end: stop?.lower === '.' && stop.gap === 'none' ? at + 4 : at + 3,
  };
}

function withZone(tokens: readonly Token[], read: ReadTime): ReadTime {
  const bracket = tokens[read.end]?.lower === '(';
  const from = bracket ? read.end + 1 : read.end;
  const name = tokens[from];
  if (!name?.capital || !zones.has(name.lower)) return read;
  let end = from + 1;
  const sign = tokens[end]?.lower;
  if ((sign === '+' || sign === '-') && tokens[end + 1]?.kind === 'number') end += 2;
  if (bracket && tokens[end]?.lower === ')') end++;
  else if (bracket) return read;
  const zulu =
    !('part' in read.time) &&
    (name.lower === 'utc' || name.lower === 'gmt' || name.lower === 'zulu');
  return zulu ? { time: { ...read.time, zone: 'Z' }, end } : { ...read, end };
}

/** "this morning", "last night", "that afternoon", "tonight", "the next morning". */
export function readPartShift(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token?.lower === 'tonight')
    return {
      first: at,
      end: at + 1,
      rule: 'tonight',
      time: { part: 'NI' },
      meaning: { kind: 'shift', unit: 'day', shift: { by: 0, from: 'now' } },
    };
  const before = tokens[at]?.lower === 'early' || tokens[at]?.lower === 'late' ? 1 : 0;
  const shift = readShiftWord(tokens, at + before);
  if (!shift) return null;
  const early = tokens[shift.end]?.word.portion && tokens[shift.end + 1]?.word.part ? 1 : 0;
  const part = tokens[shift.end + early];
  if (!part?.word.part || part.word.plural || part.gap === 'none') return null;
  if (part.lower === 'midnight') return null;
  return {
    first: at,
    end: shift.end + early + 1,
    rule: 'part-shift',
    time: { part: part.word.part },
    meaning: { kind: 'shift', unit: 'day', shift: shift.shift },
  };
}

/** "morning", "night", "overnight", alone. */
export function readPartAlone(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token?.lower === 'overnight')
    return {
      first: at,
      end: at + 1,
      rule: 'overnight',
      time: { part: 'NI' },
      meaning: { kind: 'hour', ofStory: true },
    };
  const article = token?.lower === 'the' || token?.lower === 'one';
  const from = article ? at + 1 : at;
  const early =
    tokens[from]?.word.portion && tokens[from]?.lower !== 'mid' && tokens[from + 1]?.word.part
      ? 1
      : 0;
  const part = tokens[from + early];
  if (
    !part?.word.part ||
    part.word.plural ||
    (part.gap === 'none' && tokens[from + early - 1]?.lower !== '-')
  )
    return null;
  if (
    part.lower === 'dawn' ||
    part.lower === 'sunset' ||
    part.lower === 'sunrise' ||
    part.lower === 'dusk' ||
    part.lower === 'daybreak'
  )
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (!article && !early && !partCues.has(before)) return null;
  const after = tokens[from + early + 1];
  if (after?.gap === 'none' && after.lower === '-') return null;
  return {
    first: at,
    end: from + early + 1,
    rule: 'part',
    time: { part: part.word.part },
    meaning: {
      kind: 'hour',
      ofStory: article || before === 'in' || before === 'by' ? true : undefined,
    },
  };
}

const partCues = wordSet('at by all in during late early until before after and one');
