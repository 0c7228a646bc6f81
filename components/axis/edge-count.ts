import { pillWidth } from '@/lib/drawing/count-shapes';
import { countInDigits } from '@/lib/layout/counted';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { EdgeCounts, PlacedTrack } from '@/lib/layout/place-tracks';
import type { CountBounds, CountsBeyond } from '@/lib/time/counts-beyond';
import { countSoFar } from '../timeline/counts';

/** Between the plot's edge and the count of what lies beyond it, in CSS px. */
export const edgeInset = 6;

/** Centre line of both counts, from the top of the track: that of its first lane, or of its one line. */
export const edgeLine = ({ isCollapsed, height, laneHeight }: PlacedTrack) =>
  isCollapsed ? height / 2 : defaultLayoutOptions.padding + laneHeight / 2;

/** At least so many, with those that go on into the view. */
export const earlierCount = ({ edges, earlier, moreEarlier }: PlacedTrack) =>
  edges ? edges.earlier.least + edges.ongoing.least : earlier.length + moreEarlier;
export const laterCount = ({ edges, later, moreLater }: PlacedTrack) =>
  edges ? edges.later.least : later.length + moreLater;

/** Whether what is said at an edge is exactly so many. */
export function isSure({ edges }: PlacedTrack, edge: keyof EdgeCounts<unknown>): boolean {
  const said = edges && (edge === 'later' ? [edges.later] : [edges.earlier, edges.ongoing]);
  return said?.every(({ least, most }) => least === most) ?? true;
}

/** `3`; `3+` where there are at least so many, and `up to 3` where there may be none. */
const boundsInWords = ({ least, most }: CountBounds) =>
  least === 0 ? `up to ${countInDigits(most)}` : countSoFar(least, least === most);

/**
 * `3 earlier, 2 ongoing`: those that have ended, and those that go on; and `4 later`. Empty where there is nothing.
 * `up to 5 earlier or ongoing` where nothing tells which.
 */
export function edgeParts(track: PlacedTrack): EdgeCounts<string> {
  const { edges } = track;
  const [earlier, later] = [earlierCount(track), laterCount(track)];
  const said = edges ?? {
    earlier: { least: earlier, most: earlier },
    ongoing: { least: 0, most: 0 },
    later: { least: later, most: later },
  };
  const words = (...parts: readonly (keyof CountsBeyond)[]) =>
    parts
      .flatMap((part) => (said[part].most > 0 ? `${boundsInWords(said[part])} ${part}` : []))
      .join(', ');
  const { earlier: ended, ongoing } = said;
  // Nothing tells which of them have ended.
  const isEither = ended.least + ongoing.least === 0 && ended.most === ongoing.most;
  const either = ended.most > 0 ? `${boundsInWords(ended)} earlier or ongoing` : '';
  return { earlier: isEither ? either : words('earlier', 'ongoing'), later: words('later') };
}

/** `‹ 3 earlier, 2 ongoing` and `4 later ›`; where the plot is too narrow for both, `‹ 3` and `4 ›`. */
export function edgeWords(track: PlacedTrack, width: number): EdgeCounts<string> {
  const { earlier: before, later: after } = edgeParts(track);
  const [earlier, later] = [before && `‹ ${before}`, after && `${after} ›`];
  if (pillWidth(earlier + later) + 4 * edgeInset < width) return { earlier, later };
  return { earlier: earlier.replace(/ earlier.*/, ''), later: later.replace(' later', '') };
}
