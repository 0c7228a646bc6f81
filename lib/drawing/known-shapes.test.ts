import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansTouch } from '../layout/span';
import { knownLine, placeKnownFlag } from './known-shapes';

const anyTaken = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 780 }), fc.integer({ min: 10, max: 90 })),
  { maxLength: 4 },
);

test('the flag of the day lies in the plot, over its line, and is clear of what else stands on its row', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 40, max: 200 }),
      anyTaken,
      (x, width, boxes) => {
        const taken = boxes.map(([x0, size]) => ({ x0, x1: x0 + size }));
        const { span, row } = placeKnownFlag(x, width, 800, taken);
        expect(span.x0).toBeGreaterThanOrEqual(0);
        expect(span.x1).toBeLessThanOrEqual(800);
        expect(span.x0).toBeLessThanOrEqual(x);
        expect(span.x1).toBeGreaterThanOrEqual(x);
        if (row === 'lower') for (const box of taken) expect(spansTouch(span, box, 3)).toBe(false);
      },
    ),
  );
});

test('where nothing is in its way it stands about its line', () => {
  expect(placeKnownFlag(400, 100, 800, [{ x0: 100, x1: 200 }])).toEqual({
    x: 400,
    span: { x0: 342, x1: 458 },
    row: 'lower',
  });
  expect(placeKnownFlag(400, 100, 800, [{ x0: 390, x1: 420 }]).row).toBe('upper');
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
