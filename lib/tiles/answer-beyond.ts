import {
  exactly,
  partBeyond,
  withMore,
  type CountBounds,
  type CountsBeyond,
} from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import { countAt, type CountAt } from './count-at';
import { countBelow, countUpTo } from './make-tile';
import type { KnownTileset } from './read-tileset';
import type { SelectedEvents } from './selection';
import type { TimedEvent } from './timed-event';

/** What lies outside of a range, without the events that are drawn one by one, and what was read for it. */
interface TilesBeyond {
  readonly beyond: CountsBeyond;
  readonly read: readonly Pick<CountAt, 'tiles' | 'wanted'>[];
}

/** As far as the tiles of a tileset that are here tell. `extent`: the time of all events of the subject. */
export function beyondInTiles(
  tileset: KnownTileset,
  extent: TimeRange,
  { start, end }: TimeRange,
  drawn: readonly TimedEvent[],
): TilesBeyond {
  const [from, to] = [countAt(tileset, extent, start, true), countAt(tileset, extent, end, false)];
  const begun: CountBounds = {
    least: Math.max(0, from.starts.least - from.ends.most),
    most: from.starts.most - from.ends.least,
  };
  const later: CountBounds = {
    least: tileset.total - to.starts.most,
    most: tileset.total - to.starts.least,
  };
  const all = { earlier: from.ends, ongoing: begun, later };
  return { beyond: withoutDrawn(all, { start, end }, drawn), read: [from, to] };
}

/** Of what has been found one by one: at least that much, while not all has been looked at. */
export function beyondInSelection(
  { starts, sortedEnds }: SelectedEvents,
  { start, end }: TimeRange,
  drawn: readonly TimedEvent[],
  isAll: boolean,
): CountsBeyond {
  const bounds = (count: number): CountBounds =>
    isAll ? exactly(count) : { least: count, most: Infinity };
  const ended = countUpTo(sortedEnds, start);
  const all = {
    earlier: bounds(ended),
    ongoing: bounds(countBelow(starts, start) - ended),
    later: bounds(starts.length - countBelow(starts, end)),
  };
  return withoutDrawn(all, { start, end }, drawn);
}

function withoutDrawn(
  all: CountsBeyond,
  at: TimeRange,
  drawn: readonly TimedEvent[],
): CountsBeyond {
  const inPart = (part: keyof CountsBeyond) =>
    drawn.filter((event) => partBeyond(event, at) === part).length;
  return {
    earlier: withMore(all.earlier, -inPart('earlier')),
    ongoing: withMore(all.ongoing, -inPart('ongoing')),
    later: withMore(all.later, -inPart('later')),
  };
}
