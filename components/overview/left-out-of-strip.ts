import { leftOutStretches } from '@/lib/layout/left-out-stretches';
import type { Span } from '@/lib/layout/span';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';

/** Where a filter leaves anything out; undefined where all events are known one by one. */
export function leftOutOfStrip(
  answers: readonly TrackAnswer[],
  scale: TimeScale,
): readonly Span[] | undefined {
  if (answers.every(({ rest, leftOutRest }) => rest.length + leftOutRest.length === 0))
    return undefined;
  const bins = answers.flatMap(({ leftOutRest }) => leftOutRest);
  const starts = answers.flatMap(({ leftOut }) =>
    leftOut.map(({ date }) => drawnRange(edtf(date)).start),
  );
  return leftOutStretches(bins, starts, scale).map(({ x0, x1 }) => ({ x0, x1 }));
}
