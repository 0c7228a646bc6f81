import { expect, test } from 'vitest';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { exactly, type CountBounds } from '@/lib/time/counts-beyond';
import { edgeParts, edgeWords } from './edge-count';

const atLeast = (least: number): CountBounds => ({ least, most: Infinity });
const upTo = (most: number): CountBounds => ({ least: 0, most });

const trackWith = (
  edges: readonly [earlier: CountBounds, ongoing: CountBounds, later: CountBounds] | null,
): PlacedTrack => {
  const named = { earlier: ['a', 'b'] as EventId[], later: [], moreEarlier: 0, moreLater: 0 };
  const [earlier, ongoing, later] = edges ?? [];
  const said = earlier && ongoing && later ? { edges: { earlier, ongoing, later } } : {};
  return { ...named, ...said } as unknown as PlacedTrack;
};

const none = exactly(0);

test.each([
  [null, '2 earlier', ''],
  [[none, none, none], '', ''],
  [[exactly(1465), exactly(45), exactly(1200)], '1,465 earlier, 45 ongoing', '1,200 later'],
  [[none, exactly(1), none], '1 ongoing', ''],
  [[upTo(1465), upTo(1465), none], 'up to 1,465 earlier or ongoing', ''],
  [[atLeast(132), none, atLeast(9)], '132+ earlier', '9+ later'],
  [[{ least: 3, most: 5 }, upTo(2), upTo(4)], '3+ earlier, up to 2 ongoing', 'up to 4 later'],
] as const)('%j is said as %s and %s', (edges, earlier, later) => {
  expect(edgeParts(trackWith(edges))).toEqual({ earlier, later });
});

test('a narrow plot has room for the numbers', () => {
  const track = trackWith([atLeast(1465), exactly(45), exactly(1200)]);
  expect(edgeWords(track, 1200)).toEqual({
    earlier: '‹ 1,465+ earlier, 45 ongoing',
    later: '1,200 later ›',
  });
  expect(edgeWords(track, 250)).toEqual({ earlier: '‹ 1,465+', later: '1,200 ›' });
  const few = trackWith([none, exactly(45), upTo(4)]);
  expect(edgeWords(few, 150)).toEqual({ earlier: '‹ 45 ongoing', later: 'up to 4 ›' });
});
