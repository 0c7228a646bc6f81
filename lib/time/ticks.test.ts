import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf, msPerDay } from './civil';
import { edtf } from './edtf';
import { placeTicks, type Tick } from './ticks';
import { timeRange } from './time-range';
import { createTimeScale } from './time-scale';
import { storyFolds as folds } from './story-folds.test-support';

/** Eight px a character; a label begins at its tick, `>` before a sticky one. */
function picture(ticks: readonly Tick[]): string {
  let line = '';
  for (const { x, label, sticky } of ticks)
    line = line.padEnd(Math.round(x / 8)) + (sticky ? '>' : '|') + label;
  return line.replaceAll('\u00a0', '_');
}

function rows(text: string, width: number, folded = folds) {
  const { first, last } = edtf(text);
  const scale = createTimeScale(timeRange(first!.start, last!.end), width, folded);
  const { major, minor } = placeTicks(scale);
  return ['', picture(major), picture(minor), ''].join('\n');
}

describe('placeTicks', () => {
  test('the whole story', () => {
    expect(rows('194X/2025-03', 850)).toMatchInlineSnapshot(`
      "
                      >2021                     >2021                     |2022                    >2025
        |1950     |2000|Mar  |Apr   |May        |Sep  |Oct   |Nov   |Dec  |Jan   |Feb  |Mar        |Feb  |Mar
      "
    `);
  });
  test('a quarter', () => {
    expect(rows('2022-01/2022-03', 640)).toMatchInlineSnapshot(`
      "
      |2022
      |Jan  |8    |15    |22      |Feb  |8    |15   |22   |Mar   |8    |15   |22   |29
      "
    `);
  });
  test('days that start in the middle of a month', () => {
    expect(rows('2022-02-10/2022-03-04', 640)).toMatchInlineSnapshot(`
      "
      >February_2022                                                    |March_2022
         |11    |13    |15    |17    |19    |21    |23    |25    |27    |Mar   |3
      "
    `);
  });
  test('weeks that start in the middle of a month', () => {
    expect(rows('2021-12-20/2022-02-04', 500)).toMatchInlineSnapshot(`
      "
      >2021           |2022
      >Dec            |Jan     |8        |15      |22          |Feb
      "
    `);
  });
  test('two days', () => {
    expect(rows('2022-02-15/2022-02-16', 640)).toMatchInlineSnapshot(`
      "
      |15_February_2022                       |16_February_2022
      |00:00|03:00|06:00|09:00|12:00|15:00|18:00|21:00|00:00|03:00|06:00|09:00|12:00|15:00|18:00|21:00
      "
    `);
  });
  test('four years', () => {
    expect(rows('2021/2024', 850, [])).toMatchInlineSnapshot(`
      "
      |2021                      |2022                     |2023                      |2024
      |Jan   |Apr  |Jul   |Oct   |Jan  |Apr   |Jul  |Oct   |Jan   |Apr  |Jul   |Oct   |Jan  |Apr   |Jul   |Oct
      "
    `);
  });
  test('quarters on a narrow screen', () => {
    expect(rows('2021-05/2022-04', 300, [])).toMatchInlineSnapshot(`
      "
      >2021                    |2022
            |Jul      |Oct     |Jan     |Apr
      "
    `);
  });
  test('sixteen years', () => {
    expect(rows('1990/2005', 850, [])).toMatchInlineSnapshot(`
      "
      |1990s                                                            |2000s
      |1990  |1991 |1992  |1993  |1994 |1995  |1996 |1997  |1998  |1999 |2000  |2001  |2002 |2003  |2004  |2005
      "
    `);
  });
  test('around the year 1', () => {
    expect(rows('-0399/0300', 640, [])).toMatchInlineSnapshot(`
      "

      |400_BCE|350_BCE|300_BCE|250_BCE|200_BCE|150_BCE|100_BCE|50_BCE|1_CE|50_CE|100|150|200|250|300
      "
    `);
  });
  test('years BC', () => {
    expect(rows('-0049/-0040', 640, [])).toMatchInlineSnapshot(`
      "
      |50_BCE
      |50_BCE |49_BCE |48_BCE |47_BCE |46_BCE |45_BCE |44_BCE |43_BCE |42_BCE |41_BCE
      "
    `);
  });
  const anyScale = fc
    .tuple(
      fc.integer({ min: epochOf(-500), max: epochOf(2030) }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.integer({ min: 200, max: 2000 }),
      fc.subarray(folds),
    )
    .map(([start, power, width, some]) => {
      const end = (start + Math.round(10 ** power * msPerDay)) as EpochMs;
      return createTimeScale(timeRange(start as EpochMs, end), width, some);
    });

  test('the ticks of a row increase and stand at least the gap apart', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { major, minor } = placeTicks(scale, { minGap: 36, minMajorGap: 50 });
        for (const [row, gap] of [
          [major, 50],
          [minor, 36],
        ] as const)
          row.slice(1).forEach((tick, i) => {
            const last = row[i]!;
            const same = scale.pieces.some(({ x0, x1 }) => x0 <= last.x && tick.x < x1);
            expect(tick.x - last.x).toBeGreaterThanOrEqual(same ? gap : gap * 0.6);
            expect(row[i]!.x1).toBeLessThanOrEqual(tick.x);
          });
      }),
    );
  });

  test('none stands in a fold, and x is toPx(t)', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { major, minor } = placeTicks(scale);
        for (const { t, x } of [...major, ...minor]) {
          expect(x).toBeCloseTo(scale.toPx(t), 6);
          const piece = scale.pieces.find(({ range }) => range.start <= t && t < range.end);
          expect(piece?.kind).not.toBe('fold');
        }
      }),
    );
  });

  test('every open piece that has room shows a major label, sticky if nothing starts in it', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { major } = placeTicks(scale);
        if (major.length === 0) return;
        for (const { kind, range, x0, x1 } of scale.pieces)
          if (kind === 'open' && x1 - x0 > 100)
            expect(major.some(({ t }) => t >= range.start && t < range.end)).toBe(true);
      }),
    );
  });
});
