import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfTexts } from '@/lib/time/edtf-texts.test-support';
import type { EventSummary } from '../timeline/timeline-data';
import { groupByDate } from './group-by-date';

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
    expect(headings('0044', '-0043')).toEqual(['AD 44: 1', '44 BC: 1']);
  });

  test('years of more than four digits', () => {
    expect(headings('Y12000', 'Y-300000-05')).toEqual(['12000: 1', 'May 300001 BC: 1']);
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
