import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, isExact, justBefore, msPerDay } from './civil';
import { edtf } from './edtf';
import { placeTicks, type Tick } from './ticks';
import { timeRange } from './time-range';
import { createTimeScale } from './time-scale';
import { parseTypedRange } from './typed-range';
import { storyFolds as folds } from './story-folds.test-support';

/** Eight px a character; a label begins at its tick, `>` before a sticky one. */
function picture(ticks: readonly Tick[]): string {
  let line = '';
  for (const { x, label, sticky } of ticks)
    line = line.padEnd(Math.round(x / 8)) + (sticky ? '>' : '|') + label;
  return line.replaceAll('\u00a0', '_');
}

function dateOf(t: EpochMs): [number, number, number] {
  const { year, month, day } = civilOf(t);
  return [year, month, day];
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

      |400_BCE   |300_BCE    |200_BCE   |100_BCE    |1_CE      |100       |200        |300
      "
    `);
  });
  test('years BC', () => {
    expect(rows('-0049/-0040', 640, [])).toMatchInlineSnapshot(`
      "
      |50–41_BCE
      |50_BCE |49_BCE |48_BCE |47_BCE |46_BCE |45_BCE |44_BCE |43_BCE |42_BCE |41_BCE
      "
    `);
  });
  const between = (start: string, end: string, width = 700) => rows(`${start}/${end}`, width, []);
  test('thirteen billion years', () => {
    expect(between('Y-138e8', '2022')).toMatchInlineSnapshot(`
      "

                 |12_billion_BCE|10_billion_BCE|8_billion_BCE|6_billion_BCE|4_billion_BCE|2_billion_BCE|1_CE
      "
    `);
  });
  test('the Stone Age', () => {
    expect(between('Y-2600000', 'Y-18000')).toMatchInlineSnapshot(`
      "

         |2.5_million_BCE |2_million_BCE   |1.5_million_BCE |1_million_BCE   |500,000_BCE
      "
    `);
  });
  test('all of history', () => {
    expect(between('-3300', '2022')).toMatchInlineSnapshot(`
      "

           |3000_BCE|2500_BCE|2000_BCE|1500_BCE|1000_BCE|500_BCE|1_CE|500    |1000   |1500   |2000
      "
    `);
  });
  test('a quarter of an hour', () => {
    expect(between('1969-07-20T20:10Z', '1969-07-20T20:25Z')).toMatchInlineSnapshot(`
      "
      >20_July_1969
      |20:10|20:11|20:12|20:13|20:14|20:15|20:16|20:17|20:18|20:19|20:20|20:21|20:22|20:23|20:24|20:25
      "
    `);
  });
  test('two minutes', () => {
    expect(between('1969-07-20T20:17:30Z', '1969-07-20T20:19:30Z')).toMatchInlineSnapshot(`
      "
      >20_July_1969
      |20:17:30  |20:17:45  |20:18:00  |20:18:15 |20:18:30  |20:18:45  |20:19:00  |20:19:15  |20:19:30
      "
    `);
  });
  test('half a minute', () => {
    expect(between('1969-07-20T20:17:32Z', '1969-07-20T20:18:02Z')).toMatchInlineSnapshot(`
      "
      >20:17_UTC, 20_July_1969                                                       |20:18_UTC, 20_July_1969
      |:32  |:34 |:36  |:38  |:40 |:42  |:44  |:46 |:48  |:50 |:52  |:54  |:56 |:58  |:00  |:02
      "
    `);
  });
  test('two seconds', () => {
    expect(between('1969-07-20T20:17:59.1Z', '1969-07-20T20:18:00.9Z')).toMatchInlineSnapshot(`
      "
      >20:17_UTC, 20_July_1969                    |20:18_UTC, 20_July_1969
           |:59.2    |:59.4   |:59.6    |:59.8    |:00.0   |:00.2    |:00.4    |:00.6    |:00.8
      "
    `);
  });
  test('two hundredths of a second', () => {
    expect(between('1969-07-20T20:17:39.99Z', '1969-07-20T20:17:40.01Z')).toMatchInlineSnapshot(`
      "
      >20:17:39_UTC, 20_July_1969               |20:17:40_UTC, 20_July_1969
      |.990   |.992    |.994   |.996   |.998    |.000   |.002   |.004    |.006   |.008   |.010
      "
    `);
  });

  describe('at every scale from a thousandth of a ms to 30 million years a pixel', () => {
    const deepScale = fc
      .tuple(
        fc.oneof(
          fc.integer({ min: -14e9, max: 5e9 }),
          fc.integer({ min: -3e6, max: 3e6 }),
          fc.integer({ min: -500, max: 2500 }),
        ),
        fc.double({ min: -3, max: 18, noNaN: true }),
        fc.integer({ min: 200, max: 2000 }),
      )
      .map(([year, power, width]) => {
        const start = epochOf(year, 3, 17);
        const length = Math.max(10 ** power * width, Math.abs(start) * 2 ** -40, 2);
        const range = timeRange(start, Math.round(start + length) as EpochMs);
        return createTimeScale(range, width, []);
      });

    test('ticks ascend, are few, stand in the range, and have room for their labels', () => {
      fc.assert(
        fc.property(deepScale, (scale) => {
          const { major, minor } = placeTicks(scale);
          for (const row of [major, minor]) {
            expect(row.length).toBeLessThanOrEqual(scale.width / 40 + 2);
            row.forEach(({ t, x, label }, i) => {
              expect(t).toBeGreaterThanOrEqual(scale.range.start);
              expect(t).toBeLessThan(scale.range.end);
              const next = row[i + 1];
              if (!next) return;
              expect(next.t).toBeGreaterThan(t);
              expect(next.x - x).toBeGreaterThanOrEqual(label.length * 6);
            });
          }
        }),
        { numRuns: 500 },
      );
    });

    test('ticks of days and clocks stand at multiples of their step, as exactly as doubles can', () => {
      fc.assert(
        fc.property(deepScale, (scale) => {
          if (!isExact(scale.range.start) || !isExact(scale.range.end)) return;
          const { minor } = placeTicks(scale);
          const starts = minor.filter(({ sticky }) => !sticky);
          const steps = starts.slice(1).map(({ t }, i) => t - starts[i]!.t);
          const step = Math.min(...steps);
          if (steps.length === 0 || step >= 28 * msPerDay) return;
          if (step < msPerDay) for (const { t } of starts) expect(t % step).toBeCloseTo(0, 6);
          else for (const { t } of starts) expect(epochOf(...dateOf(t))).toBe(t);
        }),
      );
    });

    test('a year reads back as the year it stands at', () => {
      fc.assert(
        fc.property(deepScale, (scale) => {
          if (scale.msPerPx < 365 * 10 * msPerDay) return;
          for (const { t, label } of placeTicks(scale).minor) {
            const reading = parseTypedRange(label);
            if (!reading.ok) throw new Error(`${label}: ${reading.reason}`);
            const [first, last] = [reading.range.start, justBefore(reading.range.end)].map(
              (at) => civilOf(at as EpochMs).year,
            );
            expect(Math.floor((first! + last!) / 2)).toBe(civilOf(t).year);
          }
        }),
      );
    });
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
