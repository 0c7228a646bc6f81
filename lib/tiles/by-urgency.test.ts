import { expect, test } from 'vitest';
import type { TimeRange } from '../time/time-range';
import { byUrgency } from './by-urgency';

const range = { start: 100, end: 200 } as TimeRange;
const wish = (start: number, end: number, isBulk = false) => ({
  name: `${isBulk ? 'column' : 'tile'} ${start}–${end}`,
  decode: () => null,
  about: { start, end } as TimeRange,
  isBulk,
});
const { about: _, ...timeless } = wish(0, 0);

test('of tiles, what is about more time comes first, then what is nearest the middle', () => {
  const [near, far, wide] = [wish(140, 160), wish(180, 200), wish(100, 200)];
  expect(byUrgency([far, near, wide, timeless], range)).toEqual([timeless, wide, near, far]);
});

test('columns come after tiles, those of the range before longer ones outside of it', () => {
  const [within, across, long] = [wish(120, 130, true), wish(190, 400, true), wish(300, 9e9, true)];
  const tile = wish(500, 501);
  expect(byUrgency([long, across, within, tile], range)).toEqual([tile, within, across, long]);
});
