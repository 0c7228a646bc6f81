import { describe, expect, test } from 'vitest';
import { civilOf, epochOf } from '../time/civil';
import type { TimeRange } from '../time/time-range';
import { brushAfterKey } from './brush-keys';
import type { BrushPart } from './move-brush';
import { overviewScale } from './place-overview';

const extent = { start: epochOf(1940), end: epochOf(2026) };
const scale = overviewScale(extent, { start: epochOf(1940), end: epochOf(2021) }, 800);
const winter = { start: epochOf(2021, 12), end: epochOf(2022, 3) };
const minimum = 6 * 3_600_000;

const day = (t: TimeRange['start']) => {
  const { year, month, day: of } = civilOf(t);
  return `${year}-${month}-${of}`;
};
const words = (range: TimeRange | null) => range && `${day(range.start)} ${day(range.end)}`;

describe('a key on the brush', () => {
  test.each<[BrushPart, string, boolean, string]>([
    ['start', 'ArrowRight', false, '2021-12-2 2022-3-1'],
    ['start', 'ArrowLeft', false, '2021-11-30 2022-3-1'],
    ['start', 'ArrowLeft', true, '2021-11-24 2022-3-1'],
    ['end', 'ArrowUp', false, '2021-12-1 2022-3-2'],
    ['start', 'Home', false, '1940-1-1 2022-3-1'],
    ['end', 'End', false, '2021-12-1 2026-1-1'],
    ['window', 'ArrowRight', false, '2021-12-10 2022-3-10'],
    ['window', 'End', false, '2025-10-3 2026-1-1'],
  ])('%s, %s, with shift: %s', (part, key, shiftKey, expected) => {
    expect(words(brushAfterKey(winter, part, { key, shiftKey }, scale, minimum))).toBe(expected);
  });

  test('moves by what suits billions of years, and seconds', () => {
    const all = { start: epochOf(-138e8), end: epochOf(2000) };
    const line = overviewScale(all, null, 800);
    const key = { key: 'ArrowRight', shiftKey: false };
    const { start } = brushAfterKey(all, 'start', key, line, minimum) ?? all;
    expect(civilOf(start).year).toBe(-137e8);
    const minute = { start: epochOf(1969), end: (epochOf(1969) + 60_000) as TimeRange['end'] };
    const moved = brushAfterKey(minute, 'start', key, line, 1000) ?? minute;
    expect(moved.start - minute.start).toBe(1000);
  });

  test('longer ranges go by months and years; other keys mean nothing', () => {
    const year = { start: epochOf(2021, 3, 15), end: epochOf(2022, 3) };
    const key = (name: string) => ({ key: name, shiftKey: false });
    expect(words(brushAfterKey(year, 'start', key('ArrowRight'), scale, minimum))).toBe(
      '2021-4-1 2022-3-1',
    );
    expect(words(brushAfterKey(year, 'start', key('ArrowLeft'), scale, minimum))).toBe(
      '2021-3-1 2022-3-1',
    );
    expect(words(brushAfterKey(extent, 'start', key('ArrowRight'), scale, minimum))).toBe(
      '1941-1-1 2026-1-1',
    );
    expect(brushAfterKey(year, 'start', key('a'), scale, minimum)).toBeNull();
  });
});
