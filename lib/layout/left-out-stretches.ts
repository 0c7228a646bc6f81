import type { CssPx, EpochMs } from '../model/units';
import { eachBin, type Bins } from '../time/bins';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import type { LayoutOptions } from './layout-options';
import type { PlacedTrack, UnnamedStretch } from './place-tracks';
import type { SizedMark } from './sized-mark';
import type { SortedTrack } from './sort-into-tracks';

/** What is shorter is one of those that stretches are made of; what is longer, a line of its own. */
const shortest: CssPx = 2;
/** Nobody sees a gap below this. */
const leastGap: CssPx = 1;

/**
 * A track with what a filter leaves out of it, where some of that is known by its number alone; null where none is.
 * The short ones that are known one by one are drawn with it.
 */
export function withLeftOut(
  track: PlacedTrack,
  { leftOut, leftOutBins }: Pick<SortedTrack, 'leftOut' | 'leftOutBins'>,
  scale: TimeScale,
  { leftOutBottom }: LayoutOptions,
): PlacedTrack | null {
  if (leftOutBins.length === 0) return null;
  const short = leftOut.filter(({ x0, x1 }) => x1 - x0 < shortest);
  const isShort = new Set(short.map(({ event }) => event.id));
  const y = track.isCollapsed ? track.height / 2 : track.height - leftOutBottom;
  return {
    ...track,
    leftOut: track.leftOut.filter(({ id }) => !isShort.has(id)),
    leftOutRest: leftOutStretches(leftOutBins, middlesOf(short), scale).map((stretch) => ({
      ...stretch,
      y,
    })),
  };
}

function middlesOf(marks: readonly SizedMark[]): readonly EpochMs[] {
  return marks.map(({ drawn: { start, end } }) => ((start + end) / 2) as EpochMs);
}

/**
 * Where something is left out, in as few stretches as can be told apart: `bins` that hold any, and `single` events.
 * What is out of view is in none.
 */
export function leftOutStretches(
  bins: readonly Bins[],
  single: readonly EpochMs[],
  { range, toPx, width }: TimeScale,
): readonly Omit<UnnamedStretch, 'y'>[] {
  const parts: { readonly range: TimeRange; readonly count: number }[] = single.map((t) => ({
    range: { start: t, end: t },
    count: 1,
  }));
  eachBin(bins, (count, from, to) => {
    if (from < range.end && to > range.start)
      parts.push({ range: { start: from as EpochMs, end: to as EpochMs }, count });
  });
  const joined: Omit<UnnamedStretch, 'y'>[] = [];
  for (const { range: own, count } of parts.sort((a, b) => a.range.start - b.range.start)) {
    const [x0, x1] = [toPx(own.start), toPx(own.end)];
    if (x1 < 0 || x0 > width) continue;
    const last = joined.at(-1);
    if (last && x0 - last.x1 < leastGap)
      joined[joined.length - 1] = {
        range: { start: last.range.start, end: Math.max(last.range.end, own.end) as EpochMs },
        x0: last.x0,
        x1: Math.max(last.x1, x1),
        count: last.count + count,
      };
    else joined.push({ range: own, x0, x1, count });
  }
  return joined;
}
