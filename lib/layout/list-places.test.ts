import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeRows, type Gap } from './list-places';

const anyPlaces = fc
  .record({
    rows: fc.integer({ min: 1, max: 40 }),
    rowHeight: fc.integer({ min: 1, max: 118 }),
    heights: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 }),
  })
  .map(({ rows, rowHeight, heights }) => {
    // 1, 4, 7 … and twice the same: nothing says that a gap is alone.
    const gaps = heights
      .map((height, i): Gap => ({ row: 1 + Math.floor(i * 1.5), height }))
      .filter(({ row }) => row < rows);
    return { rows, rowHeight, gaps, places: placeRows(rows, rowHeight, gaps) };
  });

test('a row begins where the one before it ends, or after the gaps between', () => {
  fc.assert(
    fc.property(anyPlaces, ({ rows, rowHeight, gaps, places }) => {
      let top = 0;
      for (let row = 0; row < rows; row++) {
        for (const gap of gaps) if (gap.row === row) top += gap.height;
        expect(places.topOf(row)).toBe(top);
        expect(places.rowAt(top)).toBe(row);
        expect(places.rowAt(top + rowHeight - 1)).toBe(row);
        top += rowHeight;
      }
      expect(places.height).toBe(top);
    }),
  );
});

test('what is in a gap belongs to the row above it', () => {
  const places = placeRows(4, 80, [{ row: 2, height: 40 }]);
  expect([0, 79, 80, 160, 199, 200, 279, 280, 9000, -5].map(places.rowAt)).toEqual([
    0, 0, 1, 1, 1, 2, 2, 3, 3, 0,
  ]);
  expect([0, 1, 2, 3, 4].map(places.topOf)).toEqual([0, 80, 200, 280, 360]);
});
