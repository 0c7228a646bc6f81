import { allFit, lanesForAll } from './choose-labels';
import { trackView, type TrackView } from './fill-lanes';
import type { LayoutOptions } from './layout-options';
import type { TracksToPlace } from './place-tracks';
import type { LaneWish } from './share-lanes';
import { compareMarks, sizeMark, type SizedMark } from './sized-mark';

/** The events of one track by where they are, each list in order of time. */
export interface SortedTrack {
  readonly id: string;
  readonly view: TrackView;
  readonly earlier: readonly SizedMark[];
  readonly later: readonly SizedMark[];
  readonly leftOut: readonly SizedMark[];
  /** Lanes without which a pinned event could not have its label. */
  readonly least: number;
}

/** One entry a track, in their order. */
export function sortIntoTracks(
  { events, tracks, scale }: TracksToPlace,
  options: LayoutOptions,
): readonly SortedTrack[] {
  const sized = new Map<string, SizedMark[]>(tracks.map((id) => [id, []]));
  for (const event of events) {
    const marks = sized.get(event.track);
    if (!marks) throw new Error(`event ${event.id} is on no track: ${event.track}`);
    marks.push(sizeMark(event, scale, options));
  }
  return [...sized].map(([id, unsorted]) => {
    const marks = unsorted.sort(compareMarks);
    const kept = marks.filter(({ event }) => !event.leftOut);
    const [inView, earlier, later] = (['in-view', 'earlier', 'later'] as const).map((wanted) =>
      kept.filter(({ place }) => place === wanted),
    ) as [SizedMark[], SizedMark[], SizedMark[]];
    const chips = { earlier: earlier.length > 0, later: later.length > 0 };
    return {
      id,
      view: trackView(inView, chips, scale, options),
      earlier,
      later,
      leftOut: marks.filter(({ event }) => event.leftOut),
      least: Math.max(options.leastLanes, leastLanes(inView, chips.earlier || chips.later)),
    };
  });
}

/** A lane for each pinned event, one for the counters of the others and one for the chips. */
function leastLanes(inView: readonly SizedMark[], hasChips: boolean): number {
  const pinned = inView.filter(({ event }) => event.pinned).length;
  if (pinned === 0) return 1;
  return pinned + (inView.length > pinned ? 1 : 0) + (hasChips ? 1 : 0);
}

/** `most` lanes could be had if all other tracks kept to their least. */
export function wishOf(view: TrackView, least: number, most: number): LaneWish {
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
