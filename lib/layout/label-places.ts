import type { CssPx } from '../model/units';
import type { LayoutOptions } from './layout-options';
import { joinSpans, type Span } from './span';
import type { SizedMark } from './sized-mark';

export interface PlacedLabel {
  /** Where the text starts or, for anchor 'end', where it ends. */
  readonly x: CssPx;
  readonly anchor: 'start' | 'end';
  /** The short date stands after the label (anchor 'start') or before it. Counted in its width. */
  readonly withDetail: boolean;
  /** It stands on its own mark: a bar with no room beside it. */
  readonly inside: boolean;
}

/** A place for a label, and the room that mark and label then take together. */
export interface LabelPlace {
  readonly label: PlacedLabel;
  /** In the lane of the mark; where the label stands over it, in the lane above, too. */
  readonly unit: Span;
  /** What of it keeps clear of the chips at the plot's edges. */
  readonly clearOfChips: Span;
  /** The label stands in the lane above its mark. */
  readonly isOver: boolean;
}

/**
 * The places within the plot where a mark can have its label, best first.
 *
 *   right   ● label  date       left   date  label ●       inside  |██label██████
 *
 * Each with the date first, if `detailed`, then without. A bar that covers the plot's edge may lie
 * under a chip there, with its label beside the chip. Empty: it can have none. A pinned one that could
 * have none has it over its mark:
 *
 *   |a label that is longer than the room on either side
 *   |                    ●
 *
 * Law: no label covers its mark; of a bar on which one stands, the ends that are in view are seen.
 */
export function labelPlaces(
  mark: SizedMark,
  width: CssPx,
  detailed: boolean,
  options: LayoutOptions,
): readonly LabelPlace[] {
  const { event, box } = mark;
  const places: LabelPlace[] = [];
  const add = (label: PlacedLabel, labelWidth: CssPx) => {
    const x0 = label.anchor === 'start' ? label.x : label.x - labelWidth;
    const span = { x0, x1: x0 + labelWidth };
    if (span.x0 < 0 || span.x1 > width) return;
    const unit = joinSpans(box, span);
    places.push({ label, unit, clearOfChips: unit, isOver: false });
  };
  const right = { x: box.x1 + options.labelGap, anchor: 'start' } as const;
  const left = { x: box.x0 - options.labelGap, anchor: 'end' } as const;
  const beside = event.side === 'left' ? [left, right] : [right, left];
  const details = detailed && event.detailWidth > 0 ? [true, false] : [false];
  for (const withDetail of details)
    for (const side of beside)
      add({ ...side, withDetail, inside: false }, widthOf(mark, withDetail, options));

  const { signWidth = 0 } = event;
  const besideSign = signWidth / 2 + options.labelGap;
  /** The x nearest to `x`, away from the edge of the plot, where words on the bar leave its sign free. */
  const clearOfSign = (x: CssPx, anchor: PlacedLabel['anchor'], labelWidth: CssPx) => {
    const x0 = anchor === 'start' ? x : x - labelWidth;
    const hides = x0 < mark.sign + besideSign && x0 + labelWidth > mark.sign - besideSign;
    if (signWidth === 0 || !hides) return x;
    return anchor === 'start' ? mark.sign + besideSign : mark.sign - besideSign;
  };
  const edge = options.labelGap;
  // An end that is in view stays visible: the label's ground would hide where the bar starts.
  const before = mark.x0 < 0 ? edge : options.barEnd;
  const after = mark.x1 > width ? edge : options.barEnd;
  for (const withDetail of details) {
    const labelWidth = widthOf(mark, withDetail, options);
    const onBar = (from: CssPx, anchor: PlacedLabel['anchor']) => {
      const x = clearOfSign(from, anchor, labelWidth);
      const x0 = anchor === 'start' ? x : x - labelWidth;
      if (x0 < mark.x0 + before || x0 + labelWidth > mark.x1 - after) return;
      add({ x, anchor, withDetail, inside: true }, labelWidth);
    };
    if (mark.x0 < 0) onBar(edge, 'start');
    if (mark.x1 > width) onBar(width - edge, 'end');
  }
  const clear = {
    x0: options.chipWidth + options.air,
    x1: width - options.chipWidth - options.air,
  };
  const underChips: Span = {
    x0: mark.x0 < 0 ? Math.max(mark.x0, clear.x0) : mark.x0,
    x1: mark.x1 > width ? Math.min(mark.x1, clear.x1) : mark.x1,
  };
  const labelWidth = widthOf(mark, false, options);
  const x = clearOfSign(Math.max(underChips.x0, 0) + before, 'start', labelWidth);
  const fits = x + labelWidth <= Math.min(underChips.x1, width) - after;
  const isSignSeen = signWidth === 0 || (mark.sign > underChips.x0 && mark.sign < underChips.x1);
  if (mark.form !== 'day' && fits && isSignSeen) {
    const label = { x, anchor: 'start', withDetail: false, inside: true } as const;
    const reachesChip = mark.x0 < 0 || mark.x1 > width;
    const clearOfChips = {
      x0: mark.x0 < 0 ? underChips.x0 : box.x0,
      x1: mark.x1 > width ? underChips.x1 : box.x1,
    };
    if (reachesChip || places.length === 0)
      places.push({ label, unit: box, clearOfChips, isOver: false });
  }

  if (places.length === 0 && event.pinned) {
    const inset = Math.max(0, Math.min(options.focusInset, (width - event.labelWidth) / 2));
    const start = Math.min(mark.sign - event.labelWidth / 2, width - inset - event.labelWidth);
    const x0 = Math.max(inset, start);
    const unit = joinSpans(box, { x0, x1: x0 + event.labelWidth });
    const label = { x: x0, anchor: 'start', withDetail: false, inside: false } as const;
    places.push({ label, unit, clearOfChips: unit, isOver: true });
  }
  return places;
}

/** Lanes that the labels of pinned marks need, if no two share one. */
export function pinnedLanes(
  marks: readonly SizedMark[],
  width: CssPx,
  options: LayoutOptions,
): number {
  return marks
    .filter(({ event }) => event.pinned)
    .reduce((sum, mark) => {
      const [place] = labelPlaces(mark, width, false, options);
      return sum + (place?.isOver ? 2 : 1);
    }, 0);
}

/** Of the label, with the date and the gap before it if it has one. */
export function widthOf({ event }: SizedMark, withDetail: boolean, options: LayoutOptions): CssPx {
  return event.labelWidth + (withDetail ? options.detailGap + event.detailWidth : 0);
}
