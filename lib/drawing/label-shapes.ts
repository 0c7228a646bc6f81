import { defaultLayoutOptions } from '../layout/layout-options';
import type { PlacedMark } from '../layout/place-tracks';
import type { CssPx } from '../model/units';
import type { Shape, TextRun } from './shape';

const { detailGap } = defaultLayoutOptions;

/** From the centre line of a lane to the base line of its words. */
const toBaseLine: CssPx = 4.2;

export interface LabelWords {
  readonly words: string;
  /** The short date. */
  readonly detail: string;
  /** Of the label, with its date where it has one. */
  readonly width: CssPx;
  readonly style: 'label' | 'label-core' | 'label-selected';
}

/** The label of a placed mark with its date, and the ground that it needs on a bar. Empty: it has none. */
export function labelShapes(placed: PlacedMark, of: LabelWords): readonly Shape[] {
  const { label, leader } = placed;
  if (!label) return [];
  const y = leader?.y ?? placed.y;
  const { words, detail, width, style } = of;
  const isSelected = style === 'label-selected';
  const runs: readonly TextRun[] = [
    { words },
    ...(label.withDetail ? [{ words: detail, style: 'detail' as const }] : []),
  ];
  const atStart = label.anchor === 'start';
  return [
    ...(label.inside && !isSelected
      ? [
          {
            kind: 'rect' as const,
            x: (atStart ? label.x : label.x - width) - 4,
            y: y - 8,
            width: width + 8,
            height: 16,
            fill: 'paper' as const,
          },
        ]
      : []),
    {
      kind: 'text',
      x: label.x,
      y: y + toBaseLine,
      anchor: label.anchor,
      style,
      runs: atStart ? runs : runs.toReversed(),
      gap: detailGap,
    },
  ];
}

/** What lies under the open event, mark and label. */
export function highlight({ box, y }: PlacedMark): Shape {
  return {
    kind: 'rect',
    x: box.x0 - 4,
    y: y - 10,
    width: box.x1 - box.x0 + 8,
    height: 20,
    fill: 'hl',
  };
}
