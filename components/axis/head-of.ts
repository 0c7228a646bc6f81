import { flagSpan, selectedX } from '@/lib/drawing/selected-shapes';
import { placeHead, type HeadRow, type PlacedHead } from '@/lib/layout/place-head';
import { edtf } from '@/lib/time/edtf';
import type { TickRows } from '@/lib/time/ticks';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { foldStopsOf, type FoldStop } from './fold-buttons';
import type { SelectedFlag } from './selected-date';
import type { TextWidth } from './use-text-width';

/** Weight and size of the words, as the stylesheet sets them. */
const headType: Readonly<Record<HeadRow, readonly [weight: number, size: number]>> = {
  major: [650, 12.5],
  unit: [400, 11.5],
  minor: [400, 11.5],
};

interface HeadOf {
  readonly scale: TimeScale;
  readonly ticks: TickRows;
  readonly silences: readonly Fold[];
  readonly selected: SelectedFlag | null;
  readonly textWidth: TextWidth;
}

/** The words of the head at a scale, and the buttons of its folds. */
export function headOf({
  scale,
  ticks,
  silences,
  selected,
  textWidth,
}: HeadOf): PlacedHead<FoldStop> {
  const x = selected && selectedX(edtf(selected.event.date), scale);
  return placeHead({
    scale,
    ticks,
    buttons: foldStopsOf(scale, silences),
    flag: selected && x !== null ? flagSpan(x, selected.flag.width, scale.width) : null,
    widthOf: (text, row) => textWidth(text, ...headType[row]),
  });
}
