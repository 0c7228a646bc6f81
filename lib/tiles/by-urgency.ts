import type { TimeRange } from '../time/time-range';
import type { NeededFiles } from './needed-files';

type TimedWish = NeededFiles['wishes'][number];

/**
 * Given what a picture of a range lacks, returns it in the order in which it is fetched: what is about no time of its own,
 * then what is about much of it, then what is nearest the middle. Columns come last, those of the range first.
 */
export function byUrgency<Wished extends TimedWish>(
  wishes: readonly Wished[],
  { start, end }: TimeRange,
): readonly Wished[] {
  const middle = (start + end) / 2;
  const length = ({ about }: TimedWish) => (about ? about.end - about.start : Number.MAX_VALUE);
  const distance = ({ about }: TimedWish) =>
    about ? Math.abs((about.start + about.end) / 2 - middle) : 0;
  const gap = ({ about }: TimedWish) =>
    about ? Math.max(0, about.start - end, start - about.end) : 0;
  return [
    ...wishes
      .filter(({ isBulk }) => !isBulk)
      .sort((a, b) => length(b) - length(a) || distance(a) - distance(b)),
    ...wishes
      .filter(({ isBulk }) => isBulk)
      .sort((a, b) => gap(a) - gap(b) || distance(a) - distance(b)),
  ];
}
