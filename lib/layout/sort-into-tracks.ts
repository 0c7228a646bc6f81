import { allFit, lanesForAll } from './choose-labels';
import { type Uncharted } from './counted';
import { eachBin, type Bins } from '../time/bins';
import { trackView, type TrackView } from './fill-lanes';
import { pinnedLanes } from './label-places';
import type { EdgeBounds, EdgeChips } from './edge-bounds';
import type { LayoutOptions } from './layout-options';
import type { LayoutEvent, TracksToPlace } from './place-tracks';
import { msPerDay } from '../time/civil';
import { boundsOf } from '../time/edtf';
import type { Crowd } from './place-ridge';
import type { RidgeGrid } from './ridge-grid';
import type { LaneWish } from './share-lanes';
import type { EpochMs } from '../model/units';
import type { TimeScale } from '../time/time-scale';
import { compareMarks, sizeMark, unnamedMark, type SizedMark } from './sized-mark';

/** The events of one track by where they are, each list in order of time. */
export interface SortedTrack {
  readonly id: string;
  readonly view: TrackView;
  readonly earlier: readonly SizedMark[];
  readonly later: readonly SizedMark[];
  readonly leftOut: readonly SizedMark[];
  /** Where more is left out that is known by its number alone. */
  readonly leftOutBins: readonly Bins[];
  /** How many more lie there that are known by their number alone. */
  readonly moreEarlier: number;
  readonly moreLater: number;
  /** What is outside of the view, where the track is dense or some is known by its number alone; null: what is named. */
  readonly edges: EdgeBounds | null;
  /** What a ridge counts, where the track is dense: then nothing of `view` is drawn but its chips. */
  readonly crowd: Crowd | null;
  /** Lanes that the labels above its ridge could do with; 0 where there is none. */
  readonly labelLanes: number;
  /** Lanes without which a pinned event could not have its label. */
  readonly least: number;
}

/** The highest ridge of all would like so many lanes. */
const mostRidgeLanes = 5;

/** A track with more marks than this share of its pixels is dense (LOOK 6). */
const denseShare = 1 / 3;

/** One entry a track, in their order. */
export function sortIntoTracks(
  {
    events,
    tracks,
    collapsed = new Set(),
    uncharted = new Map(),
    scale,
    finest,
    ridges = null,
  }: TracksToPlace,
  options: LayoutOptions,
): readonly SortedTrack[] {
  const sized = new Map<string, SizedMark[]>(tracks.map((id) => [id, []]));
  for (const event of events) {
    const marks = sized.get(event.track);
    if (!marks) throw new Error(`event ${event.id} is on no track: ${event.track}`);
    marks.push(sizeMark(event, scale, options));
  }
  let grid: RidgeGrid | null = null;
  const lanesFor = (marks: readonly SizedMark[]) => pinnedLanes(marks, scale.width, options);
  return [...sized].map(([id, unsorted]): SortedTrack => {
    const marks = unsorted.sort(compareMarks);
    const kept = marks.filter(({ event }) => !event.leftOut);
    const leftOut = marks.filter(({ event }) => event.leftOut);
    const own = uncharted.get(id);
    const leftOutBins = own?.leftOut ?? [];
    const [inView, earlier, later] = (['in-view', 'earlier', 'later'] as const).map((wanted) =>
      kept.filter(({ place }) => place === wanted),
    ) as [SizedMark[], SizedMark[], SizedMark[]];
    const unnamed = unnamedOf(own, scale);
    const isDense = inView.length + unnamed.inView > scale.width * denseShare;
    const isRidge = ridges !== null && isDense && !collapsed.has(id);
    const edges =
      ridges && (own || isRidge) ? ridges.edgeBounds(own, kept, isRidge, scale.range) : null;
    const chips: EdgeChips = edges?.chips ?? {
      earlier: earlier.length > 0 ? 1 : 0,
      later: later.length > 0 ? 1 : 0,
    };
    if (isRidge) {
      const crowd = ridges.crowdOf(
        kept,
        own,
        (grid ??= ridges.ridgeGrid(
          scale,
          finest ?? finestOf(events),
          shortestStretch(uncharted.values(), scale),
        )),
        scale,
      );
      const { moreEarlier, moreLater } = crowd;
      const view = trackView([], chips, scale, options);
      return {
        id,
        view,
        earlier: crowd.earlier,
        later: crowd.later,
        leftOut,
        leftOutBins,
        moreEarlier,
        moreLater,
        edges,
        crowd,
        labelLanes: ridges.labelLanesOf(lanesFor(crowd.inView), view.chips.length > 0),
        least: Math.max(
          options.leastLanes,
          leastLanesOfDense(lanesFor(crowd.inView), chips.earlier + chips.later > 0),
        ),
      };
    }
    const { earlier: moreEarlier, later: moreLater } = unnamed;
    const all = unnamedMarks(own, scale, options);
    const shown = all.length > 0 ? [...inView, ...all].sort(compareMarks) : inView;
    return {
      id,
      view: trackView(shown, chips, scale, options),
      earlier,
      later,
      leftOut,
      leftOutBins,
      moreEarlier,
      moreLater,
      edges,
      crowd: null,
      labelLanes: 0,
      least: Math.max(
        options.leastLanes,
        leastLanes(shown, lanesFor(shown), chips.earlier + chips.later > 0),
      ),
    };
  });
}

/** Of the events that are known by their number alone, how many lie where. */
function unnamedOf(
  uncharted: Uncharted | undefined,
  scale: TimeScale,
): Readonly<Record<'inView' | 'earlier' | 'later', number>> {
  if (!uncharted) return { inView: 0, earlier: 0, later: 0 };
  let { earlier, later } = uncharted;
  let inView = 0;
  eachBin(uncharted.rest, (count, start, end) => {
    if (isBefore(scale, start, end)) earlier += count;
    else if (isAfter(scale, start, end)) later += count;
    else inView += count;
  });
  return { inView, earlier, later };
}

/** A bin is where its middle is; one that can be seen to be wide, wherever it reaches. */
const isBefore = (scale: TimeScale, start: number, end: number) =>
  (isWide(scale, start, end) ? end : (start + end) / 2) <= scale.range.start;
const isAfter = (scale: TimeScale, start: number, end: number) =>
  (isWide(scale, start, end) ? start : (start + end) / 2) >= scale.range.end;
/** In CSS px. */
const leastWide = 6;
const isWide = ({ msPerPx }: TimeScale, start: number, end: number) =>
  end - start > leastWide * msPerPx;

function unnamedMarks(
  uncharted: Uncharted | undefined,
  scale: TimeScale,
  options: LayoutOptions,
): readonly SizedMark[] {
  const marks: SizedMark[] = [];
  if (uncharted)
    eachBin(uncharted.rest, (count, start, end) => {
      if (isBefore(scale, start, end) || isAfter(scale, start, end)) return;
      const stretch = { start: start as EpochMs, end: end as EpochMs };
      marks.push(unnamedMark(count, stretch, scale, options));
    });
  return marks;
}

/** In view, of all that are known by their number alone, in ms; 0 where none are. */
function shortestStretch(all: Iterable<Uncharted>, { range }: TimeScale): number {
  let shortest = Infinity;
  for (const { rest } of all)
    for (const { start, width, counts } of rest) {
      const isInView = start < range.end && start + width * counts.length > range.start;
      if (isInView && width < shortest && counts.some((count) => count > 0)) shortest = width;
    }
  return Number.isFinite(shortest) ? shortest : 0;
}

/** A day, unless some dates tell more. */
function finestOf(events: readonly LayoutEvent[]): number {
  const isWhole = ({ date }: LayoutEvent) => {
    const { start, end } = boundsOf(date);
    return (start ?? 0) % msPerDay === 0 && (end ?? 0) % msPerDay === 0;
  };
  return events.length > 0 && events.every(isWhole) ? msPerDay : 0;
}

/** The lanes of pinned events, one for the chips beside them, and one for the ridge. */
function leastLanesOfDense(pinned: number, hasChips: boolean): number {
  return 1 + (pinned > 0 ? pinned + (hasChips ? 1 : 0) : 1);
}

/** The lanes of pinned events, one for the counters of the others and one for the chips. */
function leastLanes(inView: readonly SizedMark[], pinned: number, hasChips: boolean): number {
  if (pinned === 0) return 1;
  const hasOthers = inView.some(({ event }) => !event.pinned);
  return pinned + (hasOthers ? 1 : 0) + (hasChips ? 1 : 0);
}

/** `most` lanes could be had if all other tracks kept to their least. */
export function wishOf(
  { view, crowd, labelLanes, least }: SortedTrack,
  most: number,
  peak: number,
): LaneWish {
  if (crowd) {
    const ridge = Math.ceil(mostRidgeLanes * Math.sqrt(crowd.most / peak));
    const comfortable = Math.max(least, Math.min(labelLanes + ridge, most));
    return { least, comfortable, compact: () => comfortable };
  }
  const comfortable = Math.max(least, lanesForAll(view, Math.max(least, most)));
  return {
    least,
    comfortable,
    compact: () => {
      let count = comfortable;
      while (count > least && allFit(view, count - 1)) count--;
      return count;
    },
  };
}
