import type { EpochMs } from '../model/units';
import { rangesOverlap, type TimeRange } from '../time/time-range';
import { tileWidth, type Grid } from './grid';
import { reversedBits, usualRoom } from './homes';
import type { Tile } from './tile';
import type { TimedEvent } from './timed-event';

/** No more events than this stand on a pixel of a tile, beyond its usual room: more could not be told apart. */
const mostPerPx = 0.5;

/** What stands near a range: as much again on either side, so that a pan finds it there. */
export function nearRange({ start, end }: TimeRange): TimeRange {
  const length = end - start;
  return { start: (start - length) as EpochMs, end: (end + length) as EpochMs };
}

/** The events of tiles to draw one by one, in the order of their numbers. */
export function drawnEvents(
  grid: Grid,
  tiles: readonly Tile[],
  range: TimeRange,
  msPerPx: number,
): TimedEvent[] {
  const near = nearRange(range);
  const drawn: TimedEvent[] = [];
  for (const tile of tiles) {
    const room = Math.max(usualRoom, (tileWidth(grid, tile.level) / msPerPx) * mostPerPx);
    const events = tile.events.length <= room ? tile.events : byImportance(tile).slice(0, room);
    for (const event of events) if (rangesOverlap(event, near)) drawn.push(event);
  }
  return drawn.sort((a, b) => a.number - b.number);
}

const sorted = new WeakMap<Tile, readonly TimedEvent[]>();

/** Of equal ranks, an order that spreads them over the tile: they are in order of time. */
function byImportance(tile: Tile): readonly TimedEvent[] {
  const known = sorted.get(tile);
  if (known) return known;
  const made = tile.events
    .map((event, place) => ({ event, spread: reversedBits(place) }))
    .sort((a, b) => b.event.rank - a.event.rank || a.spread - b.spread)
    .map(({ event }) => event);
  sorted.set(tile, made);
  return made;
}
