/** Dates that name a day, month or year: "14 December 2021", "Dec. 14", "March of 1940". */
import type { CalendarMeaning, Meaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readOrdinal } from '../numbers';
import { functionWords } from './function-words';
import { readYear } from './years';
import { readYearShift } from './shifts';
import { wordSet } from '../word-set';

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

function phrase(first: number, end: number, rule: string, meaning: Meaning): Phrase {
  return { first, end, rule, meaning };
}

/** [weekday ,] month day [, year] · month [of] year · month · [weekday ,] [the] day [of] month [year]. */
export function readMonthDate(tokens: readonly Token[], at: number): Phrase | null {
  const weekday = readWeekdayName(tokens, at);
  if (weekday) {
    let next = weekday.end;
    if (tokens[next]?.lower === ',') next++;
    const date = readMonthFirst(tokens, next) ?? readDayFirst(tokens, next);
    if (date?.meaning.kind !== 'calendar' || date.meaning.day === undefined) return null;
    return { ...date, first: at, meaning: { ...date.meaning, weekday: weekday.value } };
  }
  return readMonthFirst(tokens, at) ?? readDayFirst(tokens, at);
}

/** A name of a weekday, with the full stop of its short form. */
export function readWeekdayName(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token?.capital || !token.word.weekday || token.word.plural) return null;
  return { value: token.word.weekday, end: afterShortName(tokens, at) };
}

function afterShortName(tokens: readonly Token[], at: number): number {
  const stop = tokens[at + 1];
  return tokens[at]?.word.short && stop?.lower === '.' && stop.gap === 'none' ? at + 2 : at + 1;
}

function readMonthName(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token?.capital || !token.word.month) return null;
  return { value: token.word.month, end: afterShortName(tokens, at) };
}

function readMonthFirst(tokens: readonly Token[], at: number): Phrase | null {
  const month = readMonthName(tokens, at);
  if (!month) return null;
  const day = readDayAfterMonth(tokens, month.end);
  if (day) {
    const year = readYearAfter(tokens, day.end);
    const meaning: CalendarMeaning = {
      kind: 'calendar',
      month: month.value,
      day: day.value,
      ...year?.value,
    };
    return phrase(at, year?.end ?? day.end, 'month-day', meaning);
  }
  const year = readYearAfter(tokens, month.end);
  if (year)
    return phrase(at, year.end, 'month-year', {
      kind: 'calendar',
      month: month.value,
      ...year.value,
    });
  if (!standsAsMonth(tokens, at)) return null;
  return phrase(at, month.end, 'month', { kind: 'calendar', month: month.value });
}

function readDayAfterMonth(tokens: readonly Token[], at: number): Read<number> | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const token = tokens[from];
  if (!token || token.gap === 'blank line' || token.lower.length > 10) return null;
  const ordinal = readOrdinal(tokens, from);
  if (ordinal && ordinal.ordinal <= 31 && token.kind === 'number')
    return { value: ordinal.ordinal, end: ordinal.end };
  if (from > at) return null;
  if (token.gap === 'none' && tokens[at - 1]?.lower !== '.') return null;
  return readBareDay(tokens, from);
}

/** One or two figures that count days, not hours, per cents or men. */
export function readBareDay(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length > 2) return null;
  const value = Number(token.lower);
  if (value < 1 || value > 31) return null;
  const after = tokens[at + 1];
  if (
    after?.gap === 'none' &&
    (after.kind === 'word' || after.lower === ':' || after.lower === '%')
  )
    return null;
  if (after?.gap === 'none' && (after.lower === '.' || after.lower === ',')) {
    const figures = tokens[at + 2];
    if (
      figures?.kind === 'number' &&
      figures.gap === 'none' &&
      (after.lower === '.' || figures.lower.length === 3)
    )
      return null;
  }
  if (after && countedThings.has(after.lower)) return null;
  return { value, end: at + 1 };
}

const countedThings = wordSet('percent per million billion thousand hundred am pm % points people');

/** [,] year · [,] [of] year · of that year · of last year. */
function readYearAfter(
  tokens: readonly Token[],
  at: number,
): Read<Partial<CalendarMeaning>> | null {
  const mark = tokens[at]?.lower;
  const from = mark === ',' || mark === 'of' || mark === '/' ? at + 1 : at;
  const token = tokens[from];
  if (!token || token.gap === 'blank line' || token.lower === ',') return null;
  const year = readYear(tokens, from);
  if (year) {
    const after = tokens[year.end];
    if (mark === ',' && after?.gap === 'none' && after.lower === '-') return null;
    return { value: { year: year.year }, end: year.end };
  }
  const short = readShortYear(tokens, from);
  if (short) return { value: { yearOfCentury: short.value }, end: short.end };
  if (mark !== 'of') return null;
  const shift = readYearShift(tokens, from);
  return shift && { value: { within: shift.meaning }, end: shift.end };
}

/** "'89". */
export function readShortYear(tokens: readonly Token[], at: number): Read<number> | null {
  const figures = tokens[at + 1];
  if (tokens[at]?.lower !== "'" || figures?.kind !== 'number' || figures.gap !== 'none')
    return null;
  if (figures.lower.length !== 2) return null;
  const after = tokens[at + 2];
  if (after?.gap === 'none' && after.kind === 'word') return null;
  return { value: Number(figures.lower), end: at + 2 };
}

/** [the] day [of] month [, year]. */
function readDayFirst(tokens: readonly Token[], at: number): Phrase | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = readDayNumber(tokens, from);
  if (!day) return null;
  const next =
    tokens[day.end]?.lower === 'of'
      ? day.end + 1
      : tokens[day.end]?.lower === '-'
        ? day.end + 1
        : day.end;
  const month = readMonthName(tokens, next);
  if (!month || tokens[next]?.gap === 'blank line') return null;
  const year = readYearAfter(tokens, month.end);
  return phrase(at, year?.end ?? month.end, 'day-month', {
    kind: 'calendar',
    month: month.value,
    day: day.value,
    ...year?.value,
  });
}

/** Ordinals in words only of days: "the first of May". */
function readDayNumber(tokens: readonly Token[], at: number): Read<number> | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && ordinal.ordinal <= 31) {
    if (tokens[at]?.kind !== 'number' && tokens[ordinal.end]?.lower !== 'of') return null;
    return { value: ordinal.ordinal, end: ordinal.end };
  }
  const before = tokens[at - 1];
  if (before && (before.lower === '$' || before.lower === '£' || before.lower === '€')) return null;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length > 2) return null;
  const value = Number(token.lower);
  return value >= 1 && value <= 31 ? { value, end: at + 1 } : null;
}

/** Is this name a month, where no day and no year stand beside it? "May", "March", "Jan" and "Dec" may be others. */
function standsAsMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.word.short) return after?.lower === '.' && monthCues.has(before?.lower ?? '');
  if (after?.gap === 'none' && after.kind === 'number') return false;
  if (before?.gap === 'none' && before.lower === '/') return false;
  const doubtful = token.lower === 'may' || token.lower === 'march' || token.lower === 'august';
  const christian = token.lower === 'april' || token.lower === 'june';
  if (christian && after?.capital && after.gap === 'space')
    return monthCues.has(before?.lower ?? '');
  if (!doubtful) return true;
  if (before && monthCues.has(before.lower))
    return !(token.lower === 'march' && before.lower === 'the' && after?.lower !== ',');
  if (before && before.word.month && token.gap !== 'blank line') return true;
  if (token.lower === 'august') return !(after?.capital ?? false);
  return !before?.capital && (after?.lower === "'" || after?.lower === 'and');
}

const monthCues = wordSet(`
  in of since by from until till to through between during before after and or early late mid
  last next this previous following for into that same - , ( every each around about as a
`);

const beforeDay = wordSet('on by until till since to from before after of and through late early');

/** "on the 15th", of the month that is being told. */
export function readDayAlone(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at + 1];
  if (
    tokens[at]?.lower !== 'the' ||
    token?.kind !== 'number' ||
    !beforeDay.has(tokens[at - 1]?.lower ?? '')
  )
    return null;
  const ordinal = readOrdinal(tokens, at + 1);
  if (!ordinal || ordinal.ordinal > 31) return null;
  const after = tokens[ordinal.end];
  const closed =
    after === undefined ||
    (after.kind === 'mark' && after.lower !== '-') ||
    after.gap === 'blank line' ||
    functionWords.has(after.lower);
  return closed ? phrase(at, ordinal.end, 'day', { kind: 'calendar', day: ordinal.ordinal }) : null;
}
