const nbsp = '\u00a0';

/**
 * Given an astronomical year, returns it as people write it: 2022, 44 CE, 44 BCE (the year -43),
 * 12,000 CE. Nobody knows a year of the Stone Age: its round years are said as they are written,
 * -2600000 as 2,600,000 BCE.
 */
export function yearInWords(year: number): string {
  return wordsWith(grouped, year);
}

/** As yearInWords, but with millions: 2.6 million BCE, 13.8 billion BCE. */
export function yearInFewWords(year: number): string {
  return wordsWith(inMillions, year);
}

/** 13.8 billion years ago; to four figures. For years of which no more is known. */
export function yearsAgoInWords(year: number): string {
  return `${inMillions(Number((-year).toPrecision(4)))}${nbsp}years${nbsp}ago`;
}

/** Years further back than this are said as time that has passed, where they are not exact. */
export const firstYearAgo = -1_000_000;

/** 667–634 BCE · 14–4 billion BCE · 50 BCE–50 CE · 1949–2008. Given two years in words; the era is said once. */
export function yearSpan(first: string, last: string): string {
  const era = /(\u00a0[mb]illion)?\u00a0B?CE$/.exec(first)?.[0];
  return `${era && last.endsWith(era) ? first.slice(0, -era.length) : first}–${last}`;
}

/** The later of two years, in words: after one BCE it says its own era. */
export function yearAfter(first: string, last: string): string {
  return first.endsWith('BCE') && /\d$/.test(last) ? `${last}${nbsp}CE` : last;
}

/** The first of the years that are counted as they are written: Y-10000 is 10,000 BCE. */
export const firstRoundYear = -10_000;

/** How many years BCE; 1 for the year 0. */
export function yearsBce(year: number): number {
  return year <= firstRoundYear && year % 1000 === 0 ? -year : 1 - year;
}

/** The year that is so many years BCE. Law: yearsBce of it is `count`. */
export function yearOfBce(count: number): number {
  return -count <= firstRoundYear && count % 1000 === 0 ? -count : 1 - count;
}

/**
 * The `count`th years as people count them, who have no year 0: 100 BCE (the year -99), 1 CE, 100.
 * Where round years are counted as they are written, the year itself.
 */
export function roundYear(year: number): number {
  return year > 0 || year <= firstRoundYear ? year : year + 1;
}

/**
 * Half a unit of the last figure that is not 0, of a year of five figures or more: 50,000 of
 * 2,600,000. Nearer years are known to the year: 0.
 */
export function halfFigure(year: number): number {
  const figures = String(Math.abs(year));
  if (figures.length < 5) return 0;
  return 10 ** (figures.length - figures.replace(/0+$/, '').length) / 2;
}

function wordsWith(numberWords: (count: number) => string, year: number): string {
  if (year <= 0) return `${numberWords(yearsBce(year))}${nbsp}BCE`;
  return year < 100 || year > 9999 ? `${numberWords(year)}${nbsp}CE` : String(year);
}

function grouped(count: number): string {
  return count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function inMillions(count: number): string {
  if (count >= 1e9 && count % 1e6 === 0) return `${count / 1e9}${nbsp}billion`;
  if (count >= 1e6 && count % 1e3 === 0)
    return `${grouped(Math.floor(count / 1e6))}${fraction(count)}${nbsp}million`;
  return grouped(count);
}

/** What of a whole number of thousands is beside its millions: .6 of 2,600,000. */
function fraction(count: number): string {
  return String((count % 1e6) / 1e6).slice(1);
}
