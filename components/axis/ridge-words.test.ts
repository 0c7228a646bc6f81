import { describe, expect, test } from 'vitest';
import { epochOf, msPerDay } from '@/lib/time/civil';
import { scaleInWords, binInWords, stepInWords } from './ridge-words';

test.each([
  ['ms', msPerDay, 'day'],
  ['ms', 10 * msPerDay, '10 days'],
  ['ms', msPerDay / 2, '12 hours'],
  ['ms', 60_000, 'minute'],
  ['ms', 15_000, '15 seconds'],
  ['ms', msPerDay / 16, '90 minutes'],
  ['ms', msPerDay / 32, '45 minutes'],
  ['ms', msPerDay / 64, '22 minutes 30 seconds'],
  ['ms', msPerDay / 1024, '1 minute 24.375 seconds'],
  ['ms', 20, '20 milliseconds'],
  ['month', 3, '3 months'],
  ['year', 1, 'year'],
  ['year', 200_000, '200,000 years'],
] as const)('a bin of %s × %d is per %s', (unit, count, words) => {
  expect(stepInWords({ unit, count, least: 1 })).toBe(words);
});

test('the scale says what a height means, and where it means another', () => {
  const step = { unit: 'ms', count: 10 * msPerDay, least: 1 } as const;
  expect(scaleInWords({ step, earlierStep: null })).toBe(
    'Height is the square root of events per 10 days.',
  );
  expect(scaleInWords({ step, earlierStep: { unit: 'year', count: 5, least: 1 } })).toBe(
    'Height is the square root of events per 10 days, before the story per 5 years.',
  );
});

describe('a bin is named by its count and dates', () => {
  const range = { start: epochOf(2022, 3, 3), end: epochOf(2022, 3, 10) };
  const bin = { x0: 0, x1: 1, range, ids: null, height: 1, pill: null };
  test.each([
    [61, false, '61 events, 3–9 March 2022'],
    [1, false, '1 event, 3–9 March 2022'],
    [1786, true, '1,786 more events, 3–9 March 2022'],
  ])('%d, beside a label: %s', (count, isLabelled, words) => {
    expect(binInWords({ ...bin, count, isLabelled }).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
