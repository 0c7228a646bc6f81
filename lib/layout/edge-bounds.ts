import { eachBin } from '../time/bins';
import { exactly, partBeyond, withMore, type CountsBeyond } from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import type { Uncharted } from './counted';
import type { Crowd } from './place-ridge';
import type { EdgeCounts, PlacedTrack } from './place-tracks';
import type { SizedMark } from './sized-mark';

/** How much room the counts at the edges take: none, some, or that of one that says more than one short number. */
export type EdgeChips = EdgeCounts<0 | 1 | 2>;

export interface EdgeBounds {
  readonly outside: CountsBeyond;
  readonly chips: EdgeChips;
}

/**
 * What of a track is outside of the view, to the instant. `kept`: what is known one by one, of which a track that is not
 * dense draws what is in view, and counts none of that.
 */
export function edgeBounds(
  uncharted: Uncharted | undefined,
  kept: readonly SizedMark[],
  isDense: boolean,
  range: TimeRange,
): EdgeBounds {
  const unnamed = uncharted ? unnamedBounds(uncharted, range) : nothing;
  const named = { earlier: 0, ongoing: 0, later: 0 };
  for (const { drawn, place } of kept) {
    if (!isDense && place === 'in-view') continue;
    const part = !isDense && place === 'later' ? 'later' : partBeyond(drawn, range);
    if (part) named[part]++;
  }
  const said = (part: keyof CountsBeyond) => {
    const { least, most } = withMore(unnamed[part], named[part]);
    // Where nothing is known, nothing is said.
    return least === 0 && most === Infinity ? exactly(0) : { least, most };
  };
  const outside = { earlier: said('earlier'), ongoing: said('ongoing'), later: said('later') };
  const usual = uncharted ? 2 : 1;
  const chips: EdgeChips = {
    earlier: outside.ongoing.most > 0 ? 2 : outside.earlier.most > 0 ? usual : 0,
    later: outside.later.most > 0 ? usual : 0,
  };
  return { outside, chips };
}

const nothing: CountsBeyond = { earlier: exactly(0), ongoing: exactly(0), later: exactly(0) };

function unnamedBounds(uncharted: Uncharted, range: TimeRange): CountsBeyond {
  const { beyond } = uncharted;
  const isOfView = beyond?.seen.start === range.start && beyond.seen.end === range.end;
  return isOfView ? beyond : boundsFromBins(uncharted, range);
}

/**
 * As far as bins tell: what starts in one across an edge may lie on either side. Where that is longer than the view, it
 * tells nothing.
 *
 *   range            ├──────────────┤
 *   bins         │  3  │  4  │  5  │  2  │
 *   beyond       up to 3             2
 */
function boundsFromBins(
  { rest, earlier, later, ongoingAt, isOpen }: Uncharted,
  { start, end }: TimeRange,
): CountsBeyond {
  let [before, after] = [earlier, later];
  const open = isOpen ? Infinity : 0;
  let [cutBefore, cutAfter] = [open, open];
  eachBin(rest, (count, from, to) => {
    const cut = to - from > end - start ? Infinity : count;
    if (to <= start) before += count;
    else if (from < start) cutBefore += cut;
    if (from >= end) after += count;
    else if (to > end) cutAfter += cut;
  });
  const begunLater = { least: after, most: after + cutAfter };
  const edge = lastEdge(rest, start);
  const ongoing = edge === null ? 0 : ongoingAt(edge);
  if (ongoing === null) {
    const either = { least: 0, most: before + cutBefore };
    return { earlier: either, ongoing: either, later: begunLater };
  }
  const ended = before - ongoing;
  const isSharp = edge === null || edge === start || cutBefore + ongoing === 0;
  return {
    earlier: { least: ended, most: isSharp ? ended + open : before + cutBefore },
    ongoing: { least: isSharp ? ongoing : 0, most: ongoing + cutBefore },
    later: begunLater,
  };
}

/** Where the last bin starts or ends at `t` or before; the first one starts if none does. null: there are no bins. */
function lastEdge(rest: Uncharted['rest'], t: number) {
  const bins = rest.findLast(({ start }) => start <= t) ?? rest[0];
  if (!bins) return null;
  const { start, width, counts } = bins;
  const at = Math.max(0, Math.min(Math.floor((t - start) / width), counts.length));
  // The quotient was rounded, where the first is billions of years away.
  const edge = start + at * width;
  return (edge > t && at > 0 ? edge - width : edge) as typeof start;
}

/** What is labelled of those that go on is not counted at the edge too. */
export function withoutShown(
  outside: CountsBeyond,
  { inView }: Pick<Crowd, 'inView'>,
  { marks }: Pick<PlacedTrack, 'marks'>,
  range: TimeRange,
): CountsBeyond {
  const labelled = new Set(marks.map(({ id }) => id));
  const shown = inView.filter(
    ({ event, drawn }) => labelled.has(event.id) && partBeyond(drawn, range) === 'ongoing',
  );
  return { ...outside, ongoing: withMore(outside.ongoing, -shown.length) };
}
