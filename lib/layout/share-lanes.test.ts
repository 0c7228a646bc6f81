import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareLanes } from './share-lanes';

/** `1 2 7`: least, compact, comfortable. */
const wish = (text: string) => {
  const [least = 1, compact = 1, comfortable = 1] = text.split(' ').map(Number);
  return { least, comfortable, compact: () => compact };
};

test.each([
  ['room for all', ['1 1 2', '1 3 4'], 10, [2, 4]],
  ['spares what costs no label', ['1 3 3', '1 1 4'], 5, [3, 2]],
  ['then takes from the one that has most', ['1 2 2', '1 7 7', '1 3 3'], 8, [2, 3, 3]],
  ['never less than the least', ['1 1 1', '3 5 5'], 2, [1, 3]],
  ['of equals the lowest', ['1 3 3', '1 3 3'], 5, [3, 2]],
])('%s', (_, wishes, total, lanes) => {
  expect(shareLanes(wishes.map(wish), total)).toEqual(lanes);
});

test('no track gets less than its least or more than its comfortable number; the sum is at most the total', () => {
  const anyWish = fc
    .tuple(fc.nat(3), fc.nat(5), fc.nat(9))
    .map(([a, b, c]) => ({ least: a + 1, comfortable: a + b + c + 1, compact: () => a + b + 1 }));
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 8 }), fc.nat(60), (wishes, total) => {
      const lanes = shareLanes(wishes, total);
      const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
      lanes.forEach((count, i) => {
        expect(count).toBeGreaterThanOrEqual(wishes[i]!.least);
        expect(count).toBeLessThanOrEqual(wishes[i]!.comfortable);
      });
      expect(sum(lanes)).toBeLessThanOrEqual(Math.max(total, sum(wishes.map((w) => w.least))));
    }),
  );
});
