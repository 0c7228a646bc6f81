import type { TimeRange } from '../time/time-range';
import { formatRange } from './range-text';

/** The ranges that were left, oldest first. null: the whole story. */
export type RangeTrail = readonly (TimeRange | null)[];

/** Ranges that can be returned to. More: nobody counts so far. */
const longestTrail = 50;

/** Whether a link writes both alike. */
export function sameRange(a: TimeRange | null, b: TimeRange | null): boolean {
  return a === b || (a !== null && b !== null && formatRange(a) === formatRange(b));
}

/** The trail after `left` was left. */
export function trailFrom(trail: RangeTrail, left: TimeRange | null): RangeTrail {
  const [last] = trail.slice(-1);
  if (last !== undefined && sameRange(last, left)) return trail;
  return [...trail, left].slice(-longestTrail);
}

/**
 * The trail after something else than a gesture or a decision on the axis, as a link or Back in the
 * browser, led from one range to another: back to the range that was left last undoes that step.
 */
export function trailLed(
  trail: RangeTrail,
  left: TimeRange | null,
  arrived: TimeRange | null,
): RangeTrail {
  if (sameRange(left, arrived)) return trail;
  const [last] = trail.slice(-1);
  return last !== undefined && sameRange(last, arrived)
    ? trail.slice(0, -1)
    : trailFrom(trail, left);
}

/**
 * Where the way back leads from `here`: to the last range of the trail that is another one, and what
 * is left of the trail there. null where there is none: a step back is never to where one is.
 */
export function stepBack(
  trail: RangeTrail,
  here: TimeRange | null,
): { readonly to: TimeRange | null; readonly trail: RangeTrail } | null {
  const at = trail.findLastIndex((range) => !sameRange(range, here));
  const to = trail[at];
  return to === undefined ? null : { to, trail: trail.slice(0, at) };
}
