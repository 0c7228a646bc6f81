import { defaultLayoutOptions } from '../layout/layout-options';
import type { PlacedMark } from '../layout/place-tracks';
import type { Span } from '../layout/span';
import type { CssPx } from '../model/units';
import type { Paint, Shape, TextRun } from './shape';

const { detailGap } = defaultLayoutOptions;

/** From the centre line of a lane to the base line of its words, beside a mark and on a bar. */
const [toBaseLine, toBaseLineOnBar] = [4.2, -0.8] as const;

/** Of the ground under words on a bar, from its centre line: as high as they are, down to the bar's lower edge. */
const [groundTop, groundBottom] = [-10, 3] as const;

/** Of the ground, before and after the words. */
const groundReach: CssPx = 4;

export interface LabelWords {
  readonly words: string;
  /** The short date. */
  readonly detail: string;
  /** Of the label, with its date where it has one. */
  readonly width: CssPx;
  readonly style: 'label' | 'label-core' | 'label-selected';
}

/**
 * The label of a placed mark with its date. Empty: it has none.
 *
 * On a bar it has a ground, and stands on the lower edge of the bar, which is seen to run on:
 *
 *   lasted ▬▬ label ▬▬▬      within ├──┐ label ┌──
 *             ▔▔▔▔▔▔▔                  └───────┘
 */
export function labelShapes(placed: PlacedMark, of: LabelWords): readonly Shape[] {
  const { label, leader } = placed;
  if (!label) return [];
  const { words, detail, width, style } = of;
  const runs: readonly TextRun[] = [
    { words },
    ...(label.withDetail ? [{ words: detail, style: 'detail' as const }] : []),
  ];
  const atStart = label.anchor === 'start';
  const x0 = (atStart ? label.x : label.x - width) - groundReach;
  const span = { x0, x1: x0 + width + 2 * groundReach };
  const y = leader?.y ?? placed.y;
  return [
    ...(label.inside ? groundOnBar(placed, span, style === 'label-selected' ? 'hl' : 'paper') : []),
    {
      kind: 'text',
      x: label.x,
      y: y + (label.inside ? toBaseLineOnBar : toBaseLine),
      anchor: label.anchor,
      style,
      runs: atStart ? runs : runs.toReversed(),
      gap: detailGap,
    },
  ];
}

/** A stretch of x, and one of y from the top. */
export interface Box extends Span {
  readonly y0: CssPx;
  readonly y1: CssPx;
}

/** How far words of 12 px reach from the centre line of their lane. */
const halfWords: CssPx = 7;

/** What the words of a label take, `width` px long, in a track that begins at `top`. null: there are none. */
export function labelBox({ label, leader, y }: PlacedMark, width: CssPx, top: CssPx): Box | null {
  if (!label) return null;
  const x0 = label.anchor === 'start' ? label.x : label.x - width;
  const middle = top + (leader?.y ?? y);
  return { x0, x1: x0 + width, y0: middle - halfWords, y1: middle + halfWords };
}

/** Under words on a bar. The line of a bracket runs where their base is: it is led round below them. */
function groundOnBar(mark: PlacedMark, span: Span, fill: Paint): readonly Shape[] {
  const { form, y } = mark;
  const top = y + groundTop;
  const bottom = y + groundBottom;
  if (form !== 'within') return [ground(span, top, bottom, fill)];
  const x0 = Math.max(span.x0, mark.x0) + 1;
  const x1 = Math.min(span.x1, mark.x1) - 1;
  const d = `M${x0} ${y}V${bottom + 1}H${x1}V${y}`;
  return [
    ground(span, top, y + 5, fill),
    ...(x0 < x1 ? [{ kind: 'path', d, stroke: 'hue', lineWidth: 2 } as const] : []),
  ];
}

function ground({ x0, x1 }: Span, top: CssPx, bottom: CssPx, fill: Paint): Shape {
  return { kind: 'rect', x: x0, y: top, width: x1 - x0, height: bottom - top, fill };
}

/** What lies under the open event, mark and label, in two lanes where the label stands over its mark. */
export function highlight({ box, y, leader }: PlacedMark): Shape {
  const top = leader?.y ?? y;
  return {
    kind: 'rect',
    x: box.x0 - 4,
    y: top - 10,
    width: box.x1 - box.x0 + 8,
    height: y - top + 20,
    fill: 'hl',
  };
}

/** The ring round the event that has the focus, mark and label (LOOK 5). */
export function focusRing({ box, y, leader }: Pick<PlacedMark, 'box' | 'y' | 'leader'>) {
  const top = leader?.y ?? y;
  return {
    x: box.x0 - 3,
    y: top - 11,
    width: box.x1 - box.x0 + 6,
    height: y - top + 22,
    radius: 3,
  } as const;
}
