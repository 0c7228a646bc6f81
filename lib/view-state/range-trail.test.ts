import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeRange } from '../time/time-range';
import { parseRange } from './range-text';
import { sameRange, stepBack, trailFrom, trailLed, type RangeTrail } from './range-trail';

const year = (text: string) => parseRange(`${text}-01-01..${text}-02-01`);
const [a, b, c] = ['2021', '2022', '2023'].map(year) as [TimeRange, TimeRange, TimeRange];

test('what was left is returned to, last first', () => {
  const trail = trailFrom(trailFrom([], null), a);
  expect(stepBack(trail, b)).toEqual({ to: a, trail: [null] });
  expect(stepBack([null], a)).toEqual({ to: null, trail: [] });
  expect(stepBack([], null)).toBeNull();
});

test('Back in the browser undoes the step that led here', () => {
  expect(trailLed([null, a], b, a)).toEqual([null]);
  expect(trailLed([null], a, null)).toEqual([]);
});

test('a link leads on', () => {
  expect(trailLed([null], a, c)).toEqual([null, a]);
  expect(trailLed([null], a, a)).toEqual([null]);
});

test('where every range of the trail is the one on screen there is no step', () => {
  expect(stepBack([a], a)).toBeNull();
  expect(stepBack([null, b, a, a], a)).toEqual({ to: b, trail: [null] });
});

test('law: a step back leads elsewhere, and the trail gets shorter', () => {
  const anyStop = fc.constantFrom(null, a, b, c);
  fc.assert(
    fc.property(fc.array(anyStop), anyStop, (stops, here) => {
      const trail = stops.reduce<RangeTrail>(trailFrom, []);
      const step = stepBack(trail, here);
      expect(step === null).toBe(trail.every((range) => sameRange(range, here)));
      if (!step) return;
      expect(sameRange(step.to, here)).toBe(false);
      expect(step.trail.length).toBeLessThan(trail.length);
    }),
  );
});
