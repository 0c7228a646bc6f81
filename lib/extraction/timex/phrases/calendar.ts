/** Dates that name a day, month or year: "14 December 2021", "Dec. 14", "March of 1940", "2021-12-14", "1789". */
import type { CalendarMeaning, Meaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readOrdinal } from '../numbers';
import { readEra, readYear } from './years';
import { readYearShift } from './shifts';

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

const countedThings = new Set([
  'percent',
  'per',
  'million',
  'billion',
  'thousand',
  'hundred',
  'am',
  'pm',
  '%',
  'points',
  'people',
]);

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

const monthCues = new Set([
  'in',
  'of',
  'since',
  'by',
  'from',
  'until',
  'till',
  'to',
  'through',
  'between',
  'during',
  'before',
  'after',
  'and',
  'or',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'previous',
  'following',
  'for',
  'into',
  'that',
  'same',
  '-',
  ',',
  '(',
  'every',
  'each',
  'around',
  'about',
  'as',
  'a',
]);

const beforeDay = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'to',
  'from',
  'before',
  'after',
  'of',
  'and',
  'through',
  'late',
  'early',
]);

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

/** The day that is named by its figures. */
export function readNineEleven(tokens: readonly Token[], at: number): Phrase | null {
  const [nine, slash, eleven, after] = tokens.slice(at, at + 4);
  if (nine?.lower !== '9' || slash?.lower !== '/' || eleven?.lower !== '11') return null;
  if (
    nine.gap === 'none' ||
    eleven.gap !== 'none' ||
    (after?.gap === 'none' && after.kind !== 'mark') ||
    after?.lower === '/'
  )
    return null;
  return phrase(at, at + 3, 'nine-eleven', { kind: 'calendar', year: 2001, month: 9, day: 11 });
}

/** 2021-12-14 · 2021/12/14 · 12/14/2021 · 14/12/21 · 14.12.2021 · 11-02-89. */
export function readNumericDate(tokens: readonly Token[], at: number): Phrase | null {
  const [a, mark, b, sameMark, c] = tokens.slice(at, at + 5);
  if (!a || !b || !c || !mark || !sameMark || mark.lower !== sameMark.lower) return null;
  if (a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null;
  if ([mark, b, sameMark, c].some(({ gap }) => gap !== 'none')) return null;
  const before = tokens[at - 1];
  if (before && a.gap === 'none' && (before.lower === mark.lower || before.lower === '.'))
    return null;
  const after = tokens[at + 5];
  if (
    after?.gap === 'none' &&
    (after.lower === mark.lower || (after.kind === 'word' && after.lower !== 't'))
  )
    return null;
  const date = numericDate(mark.lower, a.lower, b.lower, c.lower);
  return date && phrase(at, at + 5, 'figures', { kind: 'calendar', ...date });
}

function numericDate(
  mark: string,
  a: string,
  b: string,
  c: string,
): Partial<CalendarMeaning> | null {
  if (b.length > 2) return null;
  if (a.length === 4 && c.length <= 2 && (mark === '-' || mark === '/' || mark === '.'))
    return checked(Number(a), Number(b), Number(c));
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  if (mark === '.' && c.length !== 4) return null;
  if (mark === '-' && c.length === 2 && (a.length !== 2 || b.length !== 2)) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 50 ? 2000 : 1900);
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = first > 12 || mark === '.';
  return dayFirst ? checked(year, second, first) : checked(year, first, second);
}

function checked(year: number, month: number, day: number): Partial<CalendarMeaning> | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** A year that stands alone: "in 1789", "the 2003 elections", "(1955–1960)", "the year 1950", "the years 1955". */
export function readYearAlone(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'the' || token.lower === 'year' || token.lower === 'years') {
    const noun = token.lower === 'the' ? at + 1 : at;
    if (tokens[noun]?.word.unit !== 'year') return null;
    const year = readYear(tokens, noun + 1);
    return year && phrase(at, year.end, 'year', { kind: 'calendar', year: year.year });
  }
  if (token.lower === 'fiscal' || (token.lower === 'fy' && token.capital)) {
    const joined = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
    const from = tokens[joined]?.lower === 'year' ? joined + 1 : joined;
    const year = readYear(tokens, from);
    if (year)
      return phrase(at, year.end, 'fiscal-year', {
        kind: 'calendar',
        year: year.year,
        fiscal: true,
      });
    return null;
  }
  const short = readShortYear(tokens, at);
  if (short && yearCues.has(tokens[at - 1]?.lower ?? ''))
    return phrase(at, short.end, 'short-year', { kind: 'calendar', yearOfCentury: short.value });
  const year = readYear(tokens, at);
  if (!year) return null;
  if (tokens[year.end]?.lower === 'fiscal' && tokens[year.end + 1]?.lower === 'year')
    return phrase(at, year.end + 2, 'fiscal-year', {
      kind: 'calendar',
      year: year.year,
      fiscal: true,
    });
  const withEra = year.end > at + 1;
  if (!withEra && !standsAsYear(tokens, at)) return null;
  return phrase(at, year.end, withEra ? 'year-era' : 'year', { kind: 'calendar', year: year.year });
}

const yearCues = new Set([
  'in',
  'of',
  'since',
  'by',
  'from',
  'until',
  'till',
  'to',
  'through',
  'between',
  'during',
  'before',
  'after',
  'and',
  'or',
  'early',
  'late',
  'mid',
  'for',
  'into',
  'circa',
  'ca',
  'c',
  'around',
  'about',
  'than',
  '(',
  '-',
  'the',
  'was',
  'its',
  'their',
  'his',
  'our',
  's',
  'summer',
  'fall',
  'spring',
  'winter',
  'autumn',
]);

const marksOfQuantity = new Set(['$', '£', '€', '#', '№', '+', '=', '°', '¥', '@', '&']);

/** Are these four figures a year, and no number of things? The farther from our days, the more it takes. */
function standsAsYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = token?.gap === 'blank line' ? undefined : tokens[at - 1];
  const after = tokens[at + 1]?.gap === 'blank line' ? undefined : tokens[at + 1];
  if (!token || isGluedNumber(tokens, at)) return false;
  if (before && (marksOfQuantity.has(before.lower) || notBeforeYears.has(before.lower)))
    return false;
  if (isRange(tokens, at)) return true;
  if (after?.gap === 'space' && thingsCounted.has(after.lower)) return false;
  const counts = isPlural(after);
  const cue = before?.lower ?? '';
  const cued = yearCues.has(cue) || before?.word.month !== undefined;
  const value = Number(token.lower);
  if (value >= 1900 && value <= 2050) return !counts || (cued && cue !== 'of');
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    functionWords.has(after.lower) ||
    after.gap !== 'space' ||
    after.capital;
  if (value >= 1400) {
    const alone = before === undefined || (token.gap === 'line' && closed);
    return ((cued || alone) && !counts) || cue === 'in';
  }
  return (cue === 'in' || cue === 'since') && closed;
}

function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.gap === 'space' &&
    !token.capital &&
    token.lower.endsWith('s') &&
    !functionWords.has(token.lower)
  );
}

/** Part of a longer number or of a name: "$1.1999", "A-2000", "2000-strong". */
function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.gap === 'none' && before) {
    if (before.kind !== 'mark') return true;
    if (['.', ',', ':', '_'].includes(before.lower)) return true;
    const joined = tokens[at - 2];
    if (
      before.lower === '-' &&
      joined?.kind === 'word' &&
      before.gap === 'none' &&
      joined.lower !== 'mid' &&
      !joined.word.month &&
      !joined.word.season
    )
      return true;
  }
  if (after?.gap !== 'none') return false;
  if (after.lower === '%' || after.lower === '_' || after.lower === '°') return true;
  const next = tokens[at + 2];
  return (
    after.lower === '-' &&
    next?.gap === 'none' &&
    next.kind === 'word' &&
    next.lower !== 'present' &&
    !next.word.month &&
    !next.word.season
  );
}

/** "1861-1863", either end. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const isYear = (token: Token | undefined) =>
    token?.kind === 'number' &&
    token.lower.length === 4 &&
    token.lower >= '1000' &&
    token.lower < '2200';
  return (
    (tokens[at + 1]?.lower === '-' && isYear(tokens[at + 2])) ||
    (tokens[at - 1]?.lower === '-' && tokens[at]?.gap === 'none' && isYear(tokens[at - 2]))
  );
}

const notBeforeYears = new Set([
  'no',
  'number',
  'nos',
  'flight',
  'boeing',
  'page',
  'pages',
  'chapter',
  'article',
  'section',
  'room',
  'model',
  'series',
  'windows',
  'office',
  'some',
  'nearly',
  'approximately',
  'over',
  'another',
  'these',
  'those',
  'only',
  'total',
  'least',
  'most',
  'class',
]);
const thingsCounted = new Set([
  'people',
  'men',
  'women',
  'percent',
  'children',
  'million',
  'billion',
  'km',
  'm',
  'kg',
  'ft',
  'feet',
  'miles',
  'metres',
  'meters',
  'tons',
  'tonnes',
  'troops',
  'soldiers',
  'acres',
  'yards',
  'units',
  'words',
  'pounds',
  'dollars',
  'euros',
  'gmt',
  'utc',
  'est',
  'hours',
  'local',
  'more',
  'mg',
  'lb',
  'hp',
  'mhz',
  'rpm',
  'civilians',
  'workers',
  'employees',
  'jobs',
  'strong',
]);

/** Words that follow a year, and not a number of things. */
export const functionWords = new Set([
  'the',
  'a',
  'an',
  'and',
  'or',
  'but',
  'in',
  'on',
  'at',
  'of',
  'to',
  'by',
  'with',
  'from',
  'for',
  'as',
  'that',
  'which',
  'who',
  'when',
  'where',
  'while',
  'was',
  'is',
  'has',
  'had',
  'were',
  'did',
  'does',
  'this',
  'his',
  'its',
  'their',
  'her',
  'our',
  'he',
  'she',
  'it',
  'they',
  'we',
  'after',
  'before',
  'until',
  'through',
  'during',
  'between',
  'under',
  'over',
  'into',
  'because',
  'since',
  'if',
  'than',
  'there',
  'would',
  'could',
  'will',
  'saw',
  'also',
  'both',
  'not',
  'then',
  'onward',
  'onwards',
  'due',
  'via',
  'against',
  'among',
  'these',
  'those',
  'some',
  'all',
  'any',
  'no',
  'most',
  'such',
  'about',
  'however',
  'alone',
  'led',
  'began',
  'brought',
  'until',
  'till',
  'so',
  'be',
  'been',
  'have',
  'marked',
  'made',
  'using',
  'following',
  'unless',
  'although',
  'though',
  'whereas',
  'across',
  'without',
  'within',
  'towards',
  'toward',
  'upon',
  'near',
  'around',
  'off',
  'out',
  'up',
  'down',
  'now',
  'only',
  'just',
  'even',
  'still',
  'again',
  'when',
  'whereupon',
  'war',
  'elections',
  'series',
  'sales',
  'results',
  'earnings',
  'levels',
  'figures',
  'shows',
  'sees',
  'comes',
  'goes',
  'models',
]);

/** An era after a number of fewer than four figures is asked for where years before our era are told. */
export function readSmallYear(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.lower.length < 2 || token.lower.length > 3) return null;
  const before = tokens[at - 1];
  if (
    before?.lower === '$' ||
    (token.gap === 'none' && before?.lower !== '(' && before?.lower !== '-')
  )
    return null;
  const after = tokens[at + 1];
  if (after?.gap === 'none' && after.kind === 'word') return null;
  if (
    after?.gap === 'none' &&
    (after.lower === '%' ||
      ((after.lower === ',' || after.lower === '.') &&
        tokens[at + 2]?.kind === 'number' &&
        tokens[at + 2]?.gap === 'none'))
  )
    return null;
  if (
    after?.lower === '-' ||
    after?.lower === 'and' ||
    after?.lower === 'to' ||
    after?.lower === '/'
  ) {
    const other = tokens[at + 2];
    if (other?.kind === 'number' && readEra(tokens, at + 3)?.era === 'BC')
      return phrase(at, at + 1, 'year-before-era', {
        kind: 'calendar',
        year: 1 - Number(token.lower),
      });
  }
  return null;
}
