import { utc } from '@date-fns/utc';
import { addDays, addMonths, getDay, startOfDay } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, msPerDay, weekdayOf } from './civil';

describe('dates and instants', () => {
  test.each([
    [1970, 1, 1, 0],
    [2022, 2, 24, Date.UTC(2022, 1, 24)],
    [2024, 2, 29, Date.UTC(2024, 1, 29)],
    [1900, 3, 1, Date.UTC(1900, 2, 1)],
    [1, 1, 1, -62_135_596_800_000],
    [0, 1, 1, -62_167_219_200_000],
    [-43, 3, 15, new Date('-000043-03-15T00:00:00Z').getTime()],
    [12_000, 6, 30, new Date('+012000-06-30T00:00:00Z').getTime()],
  ])('%i-%i-%i', (year, month, day, epoch) => {
    expect(epochOf(year, month, day)).toBe(epoch);
    expect(civilOf(epoch as EpochMs)).toEqual({ year, month, day });
  });

  test('a month or day outside its year moves the year', () => {
    expect(epochOf(2021, 14)).toBe(epochOf(2022, 2));
    expect(epochOf(2022, 0, 1)).toBe(epochOf(2021, 12, 1));
    expect(epochOf(2022, 3, 0)).toBe(epochOf(2022, 2, 28));
  });

  test('law: civilOf(epochOf(y, m, d)) is y, m, d', () => {
    const dates = fc.tuple(
      fc.integer({ min: -280_000, max: 280_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(dates, ([year, month, day]) => {
        expect(civilOf(epochOf(year, month, day))).toEqual({ year, month, day });
      }),
    );
  });
});

describe('where Date reaches, date-fns in UTC says the same', () => {
  const instant = fc.integer({ min: Date.UTC(200, 0), max: Date.UTC(3000, 0) });

  test('the start of the day, the weekday, and days and months added', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -500, max: 500 }), (t, count) => {
        const { year, month, day } = civilOf(t as EpochMs);
        const inUtc = { in: utc };
        expect(epochOf(year, month, day)).toBe(startOfDay(t, inUtc).getTime());
        expect(weekdayOf(t as EpochMs)).toBe(getDay(t, inUtc));
        expect(epochOf(year, month, day + count)).toBe(
          addDays(startOfDay(t, inUtc), count, inUtc).getTime(),
        );
        const firstOfMonth = epochOf(year, month);
        expect(epochOf(year, month + count)).toBe(addMonths(firstOfMonth, count, inUtc).getTime());
      }),
    );
  });

  test('a day is a day', () => {
    expect(epochOf(2022, 3, 28) - epochOf(2022, 3, 27)).toBe(msPerDay);
  });
});
