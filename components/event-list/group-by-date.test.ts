import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfTexts } from '@/lib/time/edtf-texts.test-support';
import type { EventSummary } from '@/lib/model/timeline-data';
import { epochOf } from '@/lib/time/civil';
import { foldsBefore, groupByDate } from './group-by-date';

const eventOn = (date: string) => ({ id: date, date }) as unknown as EventSummary;
const headings = (...dates: string[]) =>
  groupByDate(dates.map(eventOn)).map(
    ({ words, events }) => `${words.replaceAll('\u00a0', ' ')}: ${events.length}`,
  );

describe('events under headings', () => {
  test('days and months of one month share its heading', () => {
    expect(headings('2022-02', '2022-02-01', '2022-02-16~', '2022-03-01')).toEqual([
      'February 2022: 3',
      'March 2022: 1',
    ]);
  });

  test('a year, a season and a decade stand under themselves', () => {
    expect(headings('1949', '2021-21', '199X')).toEqual([
      '1949: 1',
      'spring 2021: 1',
      'the 1990s: 1',
    ]);
  });

  test('what lasted, or is one of several days, stands where it begins', () => {
    expect(headings('2022-01-10/2022-01-14', '[2022-01-16..2022-02-01]', '2022-01/..')).toEqual([
      'January 2022: 3',
    ]);
  });

  test('what is only known to end stands where it ends', () => {
    expect(headings('../2021')).toEqual(['2021: 1']);
  });

  test('years before 1000 are written as years', () => {
    expect(headings('0044', '-0043')).toEqual(['44 CE: 1', '44 BCE: 1']);
  });

  test('years of more than four digits', () => {
    expect(headings('Y12000', 'Y-300000-05')).toEqual(['12,000 CE: 1', 'May 300,000 BCE: 1']);
  });

  test('every date that can be read has a heading', () => {
    fc.assert(
      fc.property(edtfTexts, (date) => {
        expect(headings(date)[0]).toMatch(/\S: 1$/);
      }),
    );
  });

  test('no events, no headings', () => {
    expect(headings()).toEqual([]);
  });
});

describe('folds between groups', () => {
  const fold = (year: number, month: number, months: number) => ({
    kind: 'fold' as const,
    px: 40,
    range: { start: epochOf(year, month), end: epochOf(year, month + months) },
  });
  const counts = (...dates: string[]) =>
    foldsBefore(groupByDate(dates.map(eventOn)), [fold(2021, 6, 3), fold(2022, 4, 33)]).map(
      ({ length }) => length,
    );

  test('a fold stands before the first group after it', () => {
    expect(counts('2021-05-02', '2021-09', '2022-03', '2025-01-20')).toEqual([0, 1, 0, 1]);
  });

  test('a filter can leave two of them in a row, and none at the ends', () => {
    expect(counts('2021-05-02', '2025-01-20')).toEqual([0, 2]);
    expect(counts('2021-09', '2022-03')).toEqual([0, 0]);
  });
});
