import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWordsOf, placeHead } from '../layout/place-head';
import { spansTouch, type Span } from '../layout/span';
import { epochOf } from '../time/civil';
import { fold } from '../time/story-folds.test-support';
import { placeTicks } from '../time/ticks';
import { timeRange } from '../time/time-range';
import { createTimeScale } from '../time/time-scale';
import { knownFlagShapes, knownLine, placeKnownFlag, type FlagWords } from './known-shapes';

const anyTaken = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 780 }), fc.integer({ min: 10, max: 90 })),
  { maxLength: 4 },
);

test('the flag of the day lies in the plot and covers nothing that stands on its row', () => {
  const sawRow = { lower: 0, beside: 0, upper: 0, none: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 40, max: 200 }),
      anyTaken,
      anyTaken,
      (x, width, low, high) => {
        const spans = (boxes: typeof low) => boxes.map(([x0, size]) => ({ x0, x1: x0 + size }));
        const taken = { lower: spans(low), upper: spans(high) };
        const place = placeKnownFlag(x, [{ words: 'a day', width }], 800, taken);
        const isFree = (x0: number, row: 'lower' | 'upper') =>
          taken[row].every((box) => !spansTouch({ x0, x1: x0 + width + 16 }, box, 4));
        const places = Array.from({ length: 800 - width - 16 + 1 }, (_, x0) => x0);
        if (!place) {
          expect(places.some((x0) => isFree(x0, 'lower'))).toBe(false);
          sawRow.none += 1;
          return;
        }
        const { span, row } = place;
        expect(span.x0).toBeGreaterThanOrEqual(0);
        expect(span.x1).toBeLessThanOrEqual(800);
        expect(isFree(span.x0, row)).toBe(true);
        const isOver = span.x0 <= x && x <= span.x1;
        if (row === 'upper') expect(isOver).toBe(true);
        sawRow[row === 'lower' && !isOver ? 'beside' : row] += 1;
      },
    ),
    { numRuns: 1000 },
  );
  for (const row of ['lower', 'beside', 'upper'] as const) expect(sawRow[row]).toBeGreaterThan(0);
});

test('where nothing is in its way it stands about its line; else above it; else beside it', () => {
  const way = { x0: 390, x1: 420 };
  const day = { words: 'a day', width: 100 };
  const place = (lower: Span[], upper: Span[], flags: FlagWords[] = [day]) =>
    placeKnownFlag(400, flags, 800, { lower, upper });
  expect(place([{ x0: 100, x1: 200 }], [])).toEqual({
    x: 400,
    span: { x0: 342, x1: 458 },
    row: 'lower',
    words: 'a day',
  });
  expect(place([way], [])?.row).toBe('upper');
  expect(place([way], [way])).toMatchObject({ span: { x0: 270, x1: 386 }, row: 'lower' });
  expect(place([{ x0: 0, x1: 800 }], [way])).toBe(null);
  const shorter = { words: 'day', width: 40 };
  const narrow = [
    { x0: 300, x1: 360 },
    { x0: 440, x1: 500 },
  ];
  expect(place(narrow, [], [day, shorter])).toMatchObject({ row: 'lower', words: 'day' });
});

test('a flag beside its line reaches to it by its foot, which is in the plot of the head', () => {
  const shapes = knownFlagShapes(
    { x: 400, span: { x0: 271, x1: 387 }, row: 'lower', words: 'a day' },
    48,
  );
  expect(shapes[0]).toMatchObject({ d: 'M271 46.5H400' });
});

test('every fold says how long it is beside the flag of a day as without it', () => {
  const folds = [
    fold('fold', 44, epochOf(2021, 6), epochOf(2021, 9)),
    fold('fold', 44, epochOf(2022, 4), epochOf(2023, 5)),
    fold('fold', 44, epochOf(2023, 6), epochOf(2025, 2)),
  ];
  const widthOf = (text: string) => text.length * 6.6;
  const flags = ['as known on 16 Feb 2022', '16 Feb 2022'].map((words) => ({
    words,
    width: widthOf(words),
  }));
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 240, max: 1200 }),
      (share, width) => {
        const scale = createTimeScale(timeRange(epochOf(2021), epochOf(2025, 4)), width, folds);
        const onFolds = foldWordsOf(scale, widthOf).flat();
        const flag = placeKnownFlag(share * width, flags, width, {
          lower: onFolds.filter(({ row }) => row === 'unit'),
          upper: onFolds,
        });
        const { words } = placeHead({
          scale,
          ticks: placeTicks(scale),
          buttons: [],
          flags: flag ? [{ ...flag.span, row: flag.row }] : [],
          widthOf,
        });
        const keys = words.map(({ key }) => key);
        expect(keys).toEqual(expect.arrayContaining(onFolds.map(({ key }) => key)));
      },
    ),
  );
});

test('the line of the day is drawn everywhere but at the words across it', () => {
  const anyBox = fc
    .tuple(
      fc.nat(200),
      fc.integer({ min: 1, max: 120 }),
      fc.nat(300),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([x0, width, y0, height]) => ({ x0, x1: x0 + width, y0, y1: y0 + height }));
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 12 }), fc.nat(300), (boxes, x) => {
      const line = knownLine(x, 300, boxes);
      const d = line.kind === 'path' ? line.d : '';
      const drawn = [...d.matchAll(/M(\d+) (\d+)V(\d+)/g)].map((piece) =>
        piece.slice(1).map(Number),
      );
      const across = boxes.filter(({ x0, x1 }) => x > x0 - 3 && x < x1 + 3);
      for (let y = 0.5; y < 300; y += 1) {
        const isDrawn = drawn.some(([at, from, to]) => at === x && y > from! && y < to!);
        const isClear = across.every(({ y0, y1 }) => y < y0 - 3 || y > y1 + 3);
        expect(isDrawn, `at ${y}`).toBe(isClear);
      }
    }),
  );
});
