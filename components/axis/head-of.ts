import type * as knownShapes from '@/lib/drawing/known-shapes';
import { flagSpan, selectedX } from '@/lib/drawing/selected-shapes';
import {
  buttonSpan,
  foldWordsOf,
  placeHead,
  type HeadRow,
  type PlacedHead,
} from '@/lib/layout/place-head';
import type { CssPx } from '@/lib/model/units';
import { edtf } from '@/lib/time/edtf';
import type { TickRows } from '@/lib/time/ticks';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { foldStopsOf, type FoldStop } from './fold-stops';
import type { KnownFlag } from './known-day';
import type { SelectedFlag } from './selected-date';
import type { TextWidth } from '../drawing/text-width';

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
  readonly knownDay: KnownFlag | null;
  readonly textWidth: TextWidth;
}

/** Where the day stands of which it is shown what was known: loaded with the first such day. */
type KnownPlacing = Pick<typeof knownShapes, 'knownX' | 'placeKnownFlag'>;

/** With the day of which it is shown what was known. */
export interface AxisHeadWords extends PlacedHead<FoldStop> {
  /** Where its line is; null where that is out of view. */
  readonly knownAt: CssPx | null;
  /** null where it has no room either. */
  readonly knownFlag: knownShapes.KnownFlagPlace | null;
}

/** The words of the head at a scale, and the buttons of its folds. Without `placing` no day is shown. */
export function headOf(
  { scale, ticks, silences, selected, knownDay, textWidth }: HeadOf,
  placing: KnownPlacing | null | undefined,
): AxisHeadWords {
  const x = selected && selectedX(edtf(selected.event.date), scale);
  const flags =
    selected && x !== null
      ? [{ ...flagSpan(x, selected.flag.width, scale.width), row: 'lower' as const }]
      : [];
  const buttons = foldStopsOf(scale, silences);
  const knownAt = (knownDay && placing?.knownX(knownDay.by, scale)) ?? null;
  const widthOf = (text: string, row: HeadRow) => textWidth(text, ...headType[row]);
  const onFolds = knownDay ? foldWordsOf(scale, widthOf).flat() : [];
  const taken = {
    lower: [
      ...flags,
      ...buttons.filter(({ isFolded }) => isFolded).map((button) => buttonSpan(button.x)),
      ...onFolds.filter(({ row }) => row === 'unit'),
    ],
    upper: onFolds,
  };
  const knownFlag =
    knownDay && placing && knownAt !== null
      ? placing.placeKnownFlag(knownAt, knownDay.flags, scale.width, taken)
      : null;
  const placed = placeHead({
    scale,
    ticks,
    buttons,
    flags: knownFlag ? [...flags, { ...knownFlag.span, row: knownFlag.row }] : flags,
    widthOf,
  });
  return { ...placed, knownAt, knownFlag };
}
