import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochOf } from './civil';
import { drawnRange } from './drawn-range';
import { edtf } from './edtf';
import { findFolds, foldLength, foldMonth, foldWords } from './folds';
import { rangesOverlap, timeRange } from './time-range';

/** One line a fold: `fold 44: 2022-04 to 2025-02` */
function picture(texts: readonly string[], storyStart: string | null): string[] {
  const start = storyStart === null ? null : edtf(storyStart).first!.start;
  const month = (t: number) => new Date(t).toISOString().slice(0, 7);
  return findFolds(texts.map(edtf), start).map(
    ({ kind, px, range }) => `${kind} ${px}: ${month(range.start)} to ${month(range.end)}`,
  );
}

describe('findFolds', () => {
  test('the crisis', () => {
    const dates = ['1949', '1975-08', '2008-04', '2021-21', '2021-09/2021-11', '2021-12-07'];
    const later = ['2022-02-16', '2022-02/..', '2022-03', '2025-02', '2025-03-11'];
    expect(picture([...dates, ...later], '2021-03')).toEqual([
      'compressed 110: 1940-01 to 2010-01',
      'fold 20: 2010-01 to 2021-03',
      'fold 44: 2021-06 to 2021-09',
      'fold 44: 2022-04 to 2025-02',
    ]);
  });

  test.each<[string, string[], string | null, string[]]>([
    ['no dates, no folds', [], '2021-03', []],
    ['a story of more than two centuries is not folded', ['1700', '1950', '2022'], null, []],
    ['nor is one that begins with the universe', ['Y-13800000000~', '1969-07-20'], null, []],
    ['one date, no fold', ['2022'], null, []],
    ['one month between is too little', ['2022-01-31', '2022-03-01'], null, []],
    [
      'two months between fold',
      ['2022-01-31', '2022-04-01'],
      null,
      ['fold 44: 2022-02 to 2022-04'],
    ],
    [
      'the fade of an approximate month stays open',
      ['2022-01~', '2022-06'],
      null,
      ['fold 44: 2022-03 to 2022-06'],
    ],
    ['an interval keeps open what it covers', ['2022-01/2022-06', '2022-07'], null, []],
    [
      'one longer than 400 days only its ends',
      ['2020-01/2022-06', '2022-07'],
      null,
      ['fold 44: 2020-02 to 2022-06'],
    ],
    [
      '"some time within" keeps open all its time',
      ['[2020-01-01..2022-06-30]', '2022-07'],
      null,
      [],
    ],
    ['an open end does not', ['2020-01/..', '2022-06'], null, ['fold 44: 2020-03 to 2022-06']],
    [
      'earlier dates near the story share one piece with the wait',
      ['2014-02', '2020-05', '2021-03'],
      '2021-03',
      ['compressed 110: 2010-01 to 2021-03'],
    ],
    [
      'a story without a time before',
      ['2021-03', '2022-03'],
      '2021-03',
      ['fold 44: 2021-04 to 2022-03'],
    ],
    [
      'silence right after the start of the story',
      ['1949', '2022-03'],
      '2021-03',
      [
        'compressed 110: 1940-01 to 1950-01',
        'fold 20: 1950-01 to 2021-03',
        'fold 44: 2021-03 to 2022-03',
      ],
    ],
  ])('%s', (_, dates, storyStart, folds) => {
    expect(picture(dates, storyStart)).toEqual(folds);
  });

  test('in order of time, none touching a date', () => {
    const anyMonth = fc
      .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    const anyDate = fc.oneof(
      anyMonth,
      anyMonth.map((m) => `${m}~`),
      anyMonth.map((m) => `${m}-15`),
    );
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 20 }), fc.boolean(), (texts, hasBefore) => {
        const dates = texts.map(edtf);
        const storyStart = epochOf(2010);
        const folds = findFolds(dates, hasBefore ? storyStart : null);
        folds.slice(1).forEach((fold, i) => {
          expect(fold.range.start).toBeGreaterThanOrEqual(folds[i]!.range.end);
        });
        for (const date of dates) {
          const drawn = drawnRange(date);
          const crosses = hasBefore && drawn.start < storyStart && drawn.end > storyStart;
          for (const { kind, range } of folds)
            if (kind === 'fold' && !crosses) expect(rangesOverlap(range, drawn)).toBe(false);
        }
      }),
    );
  });
});

test('foldWords', () => {
  expect(
    foldWords(
      timeRange(epochOf(2022, 4), epochOf(2025, 2)),
      'no event in these documents',
    ).replaceAll('\u00a0', ' '),
  ).toBe('34 months without an event in these documents, April 2022 to January 2025');
  expect(foldLength(timeRange(epochOf(2010), epochOf(2021, 3)))).toEqual({
    count: 11,
    unit: 'years',
  });
});

test('a fold is named by its first month', () => {
  const named = (year: number) =>
    foldMonth({ kind: 'fold', px: 40, range: timeRange(epochOf(year, 4), epochOf(year + 3)) });
  expect(named(2022)).toBe('2022-04');
  expect(named(-43)).toBe('-0043-04');
  expect(named(-2_600_000)).toBe('-2600000-04');
});
