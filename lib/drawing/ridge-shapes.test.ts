import { describe, expect, test } from 'vitest';
import type { Ridge, RidgeBin } from '../layout/place-ridge';
import type { EpochMs, EventId } from '../model/units';
import { binShape, ridgePillShapes, ridgeShapes, ridgeTarget, stemShapes } from './ridge-shapes';

const bin = (at: number, height: number): RidgeBin => ({
  x0: at * 10,
  x1: at * 10 + 10,
  range: { start: at as EpochMs, end: (at + 1) as EpochMs },
  count: 1,
  ids: null,
  isLabelled: false,
  height,
  pill: null,
});
const ridge: Ridge = {
  base: 50,
  bins: [bin(-2, 4), bin(-1, 8), bin(0, 20.004), bin(3, 2)],
  step: { unit: 'ms', count: 1, least: 1 },
  earlierStep: null,
};

describe('ridgeShapes', () => {
  const [base, steps] = ridgeShapes(ridge, 32);

  test('steps up and down to the base, and is cut outside the plot', () => {
    expect(steps).toMatchObject({
      d: 'M-4 50V46H-4V42H0V30H10V50M30 50V48H36V50',
      fill: 'hue',
      fillOpacity: 0.3,
      stroke: 'hue',
      lineWidth: 1.25,
    });
  });

  test('stands on a line across the plot', () => {
    expect(base).toMatchObject({ d: 'M0 50.5H32', stroke: 'rule2' });
  });
});

test('a bin is solid, and as high as its step', () => {
  expect(binShape(bin(1, 12), 50)).toEqual({
    kind: 'rect',
    x: 10,
    y: 38,
    width: 10,
    height: 12,
    fill: 'hue',
  });
});

test('a pointer hits a low bin as well as a high one', () => {
  expect(ridgeTarget(ridge)).toBe('M-20 50V26H10V50ZM30 50V26H40V50Z');
});

test('a day has a stem to the base, a stretch has none', () => {
  const at = { x0: 12, y: 17 };
  expect(stemShapes({ form: 'day', ...at }, 50)).toMatchObject([{ d: 'M12 17V50' }]);
  expect(stemShapes({ form: 'within', ...at }, 50)).toEqual([]);
});

test('the count beside a label groups its digits', () => {
  const pill = { x0: 10, x1: 60, y: 17, mark: 'a' as EventId };
  expect(ridgePillShapes(pill, 1786)).toMatchObject([
    { kind: 'rect', x: 10, height: 17 },
    { kind: 'text', runs: [{ words: '+1,786' }] },
  ]);
});
