import { monthName } from '../../time/months';
import { yearInWords } from '../../time/year-words';
import type { CitedDate, CitedDay } from './cited-date';

/** Both styles are American: the month before the day, and a comma before or after the year. */
type Order = 'year-first' | 'year-last';

const seasons = ['Spring', 'Summer', 'Fall', 'Winter'];

/**
 * `year-first` (APA): 2022, February 16 · 2022, January 10–14 · ca. 2022, February 16 · 2021, Spring · n.d.
 * `year-last` (Chicago): February 16, 2022 · January 10–14, 2022 · ca. February 16, 2022 · Spring 2021 · n.d.
 * What is known of a work without a date follows: n.d., in or after 2022.
 */
export function americanDate(date: CitedDate, order: Order): string {
  if (date.kind === 'undated')
    return date.words === null ? 'n.d.' : `n.d., ${date.words.replaceAll('\u00a0', ' ')}`;
  return (date.isAbout ? 'ca. ' : '') + spanOf(date.from, date.to, order);
}

function spanOf(from: CitedDay, to: CitedDay, order: Order): string {
  const [a, b] = [withinYear(from), withinYear(to)];
  const [first, last] = [yearInWords(from.year), yearInWords(to.year)].map(plain) as [
    string,
    string,
  ];
  if (first !== last) return `${joined(first, a, order)}–${joined(last, b, order)}`;
  if (a === b) return joined(first, a, order);
  const isOneMonth = from.month === to.month && to.day !== undefined;
  return joined(first, `${a}–${isOneMonth ? to.day : b}`, order);
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

function withinYear({ season, month, day }: CitedDay): string {
  if (season !== undefined) return seasons[season - 1] ?? '';
  if (month === undefined) return '';
  return day === undefined ? monthName(month) : `${monthName(month)} ${day}`;
}

function joined(year: string, rest: string, order: Order): string {
  if (rest === '') return year;
  if (order === 'year-first') return `${year}, ${rest}`;
  return /\d$/.test(rest) ? `${rest}, ${year}` : `${rest} ${year}`;
}
