import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimedEvent } from './timed-event';
import { anyTimedEvents } from './built-tiles.test-support';
import { gridOver, stretchOfStart, tileRange, tileWidth } from './grid';
import { planTiles, reversedBits, usualRooms, type Members } from './homes';
import { compareEvents } from './timed-event';

const rooms = { usual: 2, leaf: 4, most: 6 };

function planned(unsorted: readonly TimedEvent[]) {
  const events = unsorted.toSorted(compareEvents);
  const members: Members = {
    starts: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ end }) => end),
    ranks: Float32Array.from(events, ({ rank }) => rank),
  };
  const first = events[0]!;
  const end = events.reduce((last, event) => (event.end > last ? event.end : last), first.end);
  const grid = gridOver({ start: first.start, end });
  return { events, grid, tiles: planTiles(grid, members, rooms) };
}

const someEvents = anyTimedEvents(80).filter((events) => events.length > 0);

describe('laws of homes', () => {
  test('each event has one home, in which it starts, and which is at least as long', () => {
    fc.assert(
      fc.property(someEvents, (unsorted) => {
        const { events, grid, tiles } = planned(unsorted);
        const seen = new Set<number>();
        for (const tile of tiles)
          for (const member of tile.held) {
            const event = events[member]!;
            const width = tileWidth(grid, tile.level);
            expect(seen.has(member)).toBe(false);
            seen.add(member);
            expect(stretchOfStart(grid, width, event.start)).toBe(tile.index);
            expect(event.end - event.start).toBeLessThanOrEqual(width);
          }
        const homes = tiles.reduce((sum, tile) => sum + tile.homes, 0);
        expect(homes).toBe(events.length);
        const overfull = tiles.filter(({ held, homes: all }) => held.length < all);
        for (const { held } of overfull) expect(held).toHaveLength(rooms.most);
        if (overfull.length === 0) expect(seen.size).toBe(events.length);
      }),
    );
  });

  test('a tile exists where, and only where, an event that is no less deep starts or ends', () => {
    fc.assert(
      fc.property(someEvents, (unsorted) => {
        const { events, grid, tiles } = planned(unsorted);
        const names = new Set(tiles.map(({ level, index }) => `${level}/${index}`));
        const homeless = tiles.some(({ held, homes }) => held.length < homes);
        const deepest = new Map(
          tiles.flatMap(({ level, held }) => [...held].map((member) => [member, level] as const)),
        );
        for (const tile of tiles) {
          const { start, end } = tileRange(grid, tile);
          const tells = events.some(
            (event, member) =>
              (deepest.get(member) ?? 99) >= tile.level &&
              ((event.start >= start && event.start < end) ||
                (event.end > start && event.end <= end)),
          );
          expect(tells || homeless).toBe(true);
          for (let child = 0; child < 4; child++)
            expect((tile.children & (1 << child)) > 0).toBe(
              names.has(`${tile.level + 1}/${tile.index * 4 + child}`),
            );
        }
        for (const [member, level] of deepest)
          for (let above = 0; above <= level; above++) {
            const width = tileWidth(grid, above);
            expect(names).toContain(
              `${above}/${stretchOfStart(grid, width, events[member]!.start)}`,
            );
          }
      }),
    );
  });

  test('an event is no deeper than one of lower rank that starts in the same tiles', () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      rank: i / 40,
      start: 0,
      end: 1,
    })) as unknown as TimedEvent[];
    const { events: sorted, tiles } = planned([
      ...events,
      { ...events[0], id: 'far', start: 1e9, end: 1e9 + 1, rank: 0 } as unknown as TimedEvent,
    ]);
    const levels = new Map(
      tiles.flatMap(({ level, held }) => [...held].map((m) => [sorted[m]!.rank, level] as const)),
    );
    const byRank = [...levels].toSorted(([a], [b]) => b - a).map(([, level]) => level);
    expect(byRank).toEqual(byRank.toSorted((a, b) => a - b));
  });
});

test('a leaf holds as many as the usual room is meant for', () => {
  expect(usualRooms.usual).toBeLessThan(usualRooms.leaf);
  expect(usualRooms.leaf).toBeLessThanOrEqual(usualRooms.most);
});

test('bits are reversed, and back', () => {
  expect(reversedBits(1)).toBe(2 ** 31);
  fc.assert(
    fc.property(fc.nat(0xffffffff), (value) => {
      expect(reversedBits(reversedBits(value))).toBe(value);
    }),
  );
});
