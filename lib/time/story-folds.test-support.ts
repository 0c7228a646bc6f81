import type { EpochMs } from '../model/units';
import { epochOf } from './civil';
import { timeRange } from './time-range';
import type { Fold } from './time-scale';

export const fold = (kind: Fold['kind'], px: number, start: EpochMs, end: EpochMs): Fold => ({
  kind,
  px,
  range: timeRange(start, end),
});

/** A story of 2021 and 2022 with what came before it compressed, a short silence and a long one. */
export const storyFolds: Fold[] = [
  fold('compressed', 110, epochOf(1940), epochOf(2010)),
  fold('fold', 20, epochOf(2010), epochOf(2021, 3)),
  fold('fold', 40, epochOf(2021, 6), epochOf(2021, 9)),
  fold('fold', 40, epochOf(2022, 4), epochOf(2025, 2)),
];
