import type { EpochMs } from '../model/units';
import { justAfter } from './civil';
import { createFoldedLine } from './folded-line';
import { timeRange, type TimeRange } from './time-range';
import type { Fold } from './time-scale';

/**
 * The range on the way from one to another, for an eased zoom: at `share` 0 it is `from`, at 1 `to`.
 *
 *   from     |──────────────────────────|
 *   between    |────────────────|            the length shrinks by equal factors in equal shares,
 *   to            |──────|                   about the one point that stays where it is
 *
 * It goes by the line as it is drawn, `msPerPx` to a pixel of open time, so that a fold of three
 * years takes no longer to cross than its few pixels.
 *
 * Laws: the ends are exact · on the way in, each range holds the next one · nothing is ever shown
 * that neither range, nor the time between them, holds
 */
export function rangeBetween(
  from: TimeRange,
  to: TimeRange,
  share: number,
  { folds, msPerPx }: { readonly folds: readonly Fold[]; readonly msPerPx: number },
): TimeRange {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const line = createFoldedLine(msPerPx, folds, from.start);
  const [a0, b0, a1, b1] = [from.start, from.end, to.start, to.end].map((t) => line.toPx(t)) as [
    number,
    number,
    number,
    number,
  ];
  const before = b0 - a0;
  const after = b1 - a1;
  const factor = after / before;
  const length = before * factor ** share;
  const isPan = Math.abs(factor - 1) < 1e-6;
  const way = isPan ? share : (length - before) / (after - before);
  const start = line.toTime(a0 + (a1 - a0) * way);
  const end = line.toTime(b0 + (b1 - b0) * way);
  return timeRange(
    Math.round(start) as EpochMs,
    Math.max(justAfter(Math.round(start)), Math.round(end)) as EpochMs,
  );
}
