import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CssPx, EpochMs } from '../model/units';
import { epochOf, msPerDay } from '../time/civil';
import { edtf } from '../time/edtf';
import { fold } from '../time/story-folds.test-support';
import { placeTicks } from '../time/ticks';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange, type Fold, type TimeScale } from '../time/time-scale';
import {
  buttonSpan,
  headBands,
  placeHead,
  type HeadButton,
  type HeadRow,
  type PlacedHead,
} from './place-head';
import { spansTouch, type Span } from './span';

const folds: Fold[] = [
  fold('compressed', 110, epochOf(1940), epochOf(2010)),
  fold('fold', 20, epochOf(2010), epochOf(2021, 3)),
  fold('fold', 44, epochOf(2021, 6), epochOf(2021, 9)),
  fold('fold', 44, epochOf(2022, 4), epochOf(2023, 5)),
  fold('fold', 44, epochOf(2023, 6), epochOf(2025, 2)),
];

/** About what the fonts of the site measure. */
const widthOf = (text: string, row: HeadRow): CssPx => text.length * (row === 'major' ? 7.6 : 6.6);

/** A button in the middle of each fold in view, as the axis has it; of `unfolded` stretches too. */
function buttonsOf(scale: TimeScale, unfolded: readonly Fold[] = []): HeadButton[] {
  const button = (isFolded: boolean, x0: CssPx, x1: CssPx): HeadButton => {
    const stretch = { x0: Math.max(0, x0), x1: Math.min(scale.width, x1) };
    const middle = (stretch.x0 + stretch.x1) / 2;
    return { isFolded, stretch, x: Math.min(Math.max(middle, 12), scale.width - 12) };
  };
  return [
    ...scale.pieces.filter(({ kind }) => kind === 'fold').map(({ x0, x1 }) => button(true, x0, x1)),
    ...unfolded
      .map(({ range }) => button(false, scale.toPx(range.start), scale.toPx(range.end)))
      .filter(({ stretch }) => stretch.x1 - stretch.x0 >= 44),
  ];
}

const place = (scale: TimeScale, flag: Span | null = null, unfolded: readonly Fold[] = []) =>
  placeHead({
    scale,
    ticks: placeTicks(scale),
    buttons: buttonsOf(scale, unfolded),
    flags: flag ? [{ ...flag, row: 'lower' }] : [],
    widthOf,
  });

/** The three rows, ten px a character, with `<>` for a button that unfolds and `><` for one that folds. */
function picture(text: string, width: number, folded = folds, unfolded: Fold[] = []): string {
  const { first, last } = edtf(text);
  const scale = createTimeScale(timeRange(first!.start, last!.end), width, folded);
  const { words, buttons } = place(scale, null, unfolded);
  const lines: Record<HeadRow, string[]> = { major: [], unit: [], minor: [] };
  const write = (row: HeadRow, x: CssPx, written: string) =>
    [...written].forEach((character, i) => {
      lines[row][Math.round(x / 7) + i] = character;
    });
  for (const { row, x0, text: written } of words) write(row, x0, written);
  for (const { x, isFolded } of buttons)
    write(isFolded ? 'minor' : 'major', x - 7, isFolded ? '<>' : '><');
  const rows = [lines.major, lines.unit, lines.minor].map((line) =>
    Array.from(line, (character) => character ?? ' ').join(''),
  );
  return ['', ...rows, ''].join('\n').replaceAll('\u00a0', '_');
}

describe('the head of the axis', () => {
  test('the whole story', () => {
    expect(picture('194X/2025-03', 788)).toMatchInlineSnapshot(`
      "
      Earlier            2021                3   2021                   2022               13   2023   20   2025
                                          months                                         months      months
         1950         <>       Apr          <>         Oct              Jan                <>          <>
      "
    `);
  });

  test('a narrow window: the months give way to the fold, the years to nothing', () => {
    expect(picture('194X/2025-03', 560)).toMatchInlineSnapshot(`
      "
      Earlier            2021        3   2021         2022        13       20   2025
                                   months                       months    months
         1950         <>    Apr      <>      Oct       Jan        <>       <>
      "
    `);
  });

  test('an unfolded year has its button beside the name of the year', () => {
    const stretch = fold('fold', 44, epochOf(2021), epochOf(2023));
    expect(picture('2020-10/2023-03', 640, [], [stretch])).toMatchInlineSnapshot(`
      "
      2020      2021                             >< 2022                                 2023

       Oct      Jan      Apr      Jul      Oct      Jan      Apr       Jul      Oct      Jan
      "
    `);
  });

  test('days in a narrow window', () => {
    expect(picture('2022-02-10/2022-03-04', 420)).toMatchInlineSnapshot(`
      "
      2022

       Feb          15                22                Mar
      "
    `);
  });
});

describe('laws of the head', () => {
  const anyScale = fc
    .tuple(
      fc.integer({ min: epochOf(-1200), max: epochOf(2030) }),
      fc.double({ min: -1.5, max: 5.5, noNaN: true }),
      fc.integer({ min: 200, max: 2000 }),
      fc.subarray(folds),
      fc.boolean(),
    )
    .map(([at, power, width, some, isStory]) => {
      const start = isStory ? Math.max(at, epochOf(1900)) : at;
      const end = start + Math.round(10 ** power * msPerDay);
      return createTimeScale(timeRange(start as EpochMs, end as EpochMs), width, some);
    });
  const anyUnfolded = fc.subarray(folds.slice(2));
  const anyFlag = (scale: TimeScale, share: number | null): Span | null => {
    if (share === null) return null;
    const x0 = Math.max(0, share * scale.width - 60);
    return { x0, x1: x0 + 60 };
  };
  const anyShare = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

  /** Everything in the head, with its height. */
  const boxesOf = ({ words, buttons }: PlacedHead<HeadButton>, flag: Span | null) => [
    ...words.map((word) => ({ ...word, ...headBands[word.row] })),
    ...buttons.map(({ x, isFolded }) => ({
      key: `button at ${x}`,
      ...buttonSpan(x),
      ...headBands[isFolded ? 'folded' : 'unfolded'],
    })),
    ...(flag ? [{ key: 'flag', ...flag, ...headBands.flag }] : []),
  ];

  test('no word overlaps another, a button or the flag, from hours to centuries, with folds', () => {
    fc.assert(
      fc.property(anyScale, anyUnfolded, anyShare, (scale, unfolded, share) => {
        const opened = unfolded.filter((each) => !scale.folds.includes(each));
        const flag = anyFlag(scale, share);
        const head = place(scale, flag, opened);
        const boxes = boxesOf(head, flag);
        const isWord = ({ key }: { key: string }) => head.words.some((word) => word.key === key);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            if ((isWord(a) || isWord(b)) && a.from < b.to && b.from < a.to)
              expect([a.key, b.key, spansTouch(a, b, 0)]).toEqual([a.key, b.key, false]);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('every word is whole: in the plot, and as wide as it measures', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        for (const { x0, x1, row, text } of place(scale).words) {
          expect(x0).toBeGreaterThanOrEqual(0);
          expect(x1).toBeLessThanOrEqual(scale.width);
          expect(x1 - x0).toBeCloseTo(widthOf(text, row), 6);
        }
      }),
    );
  });

  test('a fold with room for its words says how long it is', () => {
    let told = 0;
    const anyStart = fc.integer({ min: epochOf(1950), max: epochOf(2021, 5) });
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 300, max: 1600 }), (start, width) => {
        const scale = createTimeScale(timeRange(start as EpochMs, epochOf(2025, 4)), width, folds);
        const { words } = place(scale);
        for (const { kind, x0, x1 } of scale.pieces) {
          if (kind !== 'fold' || x1 - x0 < 43.9) continue;
          const inside = words.filter((word) => word.x0 >= x0 && word.x1 <= x1);
          expect(inside.map(({ row }) => row)).toEqual(['unit', 'major']);
          told += 1;
        }
      }),
    );
    expect(told).toBeGreaterThan(100);
  });

  test('there is always a word that says where one is', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        if (scale.pieces.some(({ kind, x0, x1 }) => kind === 'open' && x1 - x0 > 150))
          expect(place(scale).words.some(({ row }) => row !== 'unit')).toBe(true);
      }),
    );
  });

  test('panned by k px, the words that stay move by k', () => {
    const extent = timeRange(epochOf(-2000), epochOf(2060));
    fc.assert(
      fc.property(anyScale, fc.integer({ min: -150, max: 150 }), (scale, k) => {
        const after = createTimeScale(panRange(scale, k, extent), scale.width, scale.folds);
        if (Math.abs(after.toPx(scale.range.start) - k) > 0.01) return;
        const moved = new Map(place(after).words.map((word) => [word.key, word]));
        const isWhole = ({ x0, x1 }: Span) => x0 > 160 && x1 < scale.width - 160;
        for (const word of place(scale).words) {
          const there = moved.get(word.key);
          if (there && isWhole(word)) expect(there.x0 - word.x0).toBeCloseTo(k, 1);
        }
      }),
    );
  });
});
