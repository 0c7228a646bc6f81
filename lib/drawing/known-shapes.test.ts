import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansTouch, type Span } from '../layout/span';
import { knownFlagShapes, knownLine, placeKnownFlag } from './known-shapes';

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
        const place = placeKnownFlag(x, width, 800, taken);
        const isFree = (x0: number, row: 'lower' | 'upper') =>
          taken[row].every((box) => !spansTouch({ x0, x1: x0 + width + 16 }, box, 3));
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
  const place = (lower: Span[], upper: Span[]) => placeKnownFlag(400, 100, 800, { lower, upper });
  expect(place([{ x0: 100, x1: 200 }], [])).toEqual({
    x: 400,
    span: { x0: 342, x1: 458 },
    row: 'lower',
  });
  expect(place([way], [])?.row).toBe('upper');
  expect(place([way], [way])).toEqual({ x: 400, span: { x0: 271, x1: 387 }, row: 'lower' });
  expect(place([{ x0: 0, x1: 800 }], [way])).toBe(null);
});

test('a flag beside its line reaches to it by its foot, which is in the plot of the head', () => {
  const shapes = knownFlagShapes({ x: 400, span: { x0: 271, x1: 387 }, row: 'lower' }, 'a day', 48);
  expect(shapes[0]).toMatchObject({ d: 'M271 46.5H400' });
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
