import type { CssPx } from '../model/units';

/**
 * A colour by what it means. `hue` is that of the chapter to which the drawing belongs, `hatch` and
 * `hatch-thin` are stripes of it on paper; `crease` is the gradient of a fold across its shape.
 */
export type Paint =
  | 'hue'
  | 'hatch'
  | 'hatch-thin'
  | 'crease'
  | 'ink'
  | 'paper'
  | 'panel'
  | 'sunk'
  | 'left-out'
  | 'rule'
  | 'rule2'
  | 'hl';

/** Of a hatch at 45 degrees: from stripe to stripe, and the width of one; coarse, and of what no editor has seen. */
export const hatches = {
  hatch: { size: 4, stripe: 1.9 },
  'hatch-thin': { size: 5, stripe: 0.9 },
} as const;

/** How words are set: a class of the stylesheet each. */
export const textStyles = {
  label: 'event-label',
  'label-core': 'event-label event-label-core',
  'label-selected': 'event-label event-label-selected',
  detail: 'event-detail',
  major: 'axis-major',
  minor: 'axis-minor',
  count: 'pill-words',
  flag: 'date-flag',
} as const;
export type TextStyle = keyof typeof textStyles;

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Of the stroke; 1 where absent. */
  readonly lineWidth?: CssPx;
  /** 0 to 1; 1 where absent. */
  readonly opacity?: number;
  /** Of the fill alone. */
  readonly fillOpacity?: number;
}

export interface RectShape extends Painted {
  readonly kind: 'rect';
  readonly x: CssPx;
  readonly y: CssPx;
  readonly width: CssPx;
  readonly height: CssPx;
  readonly radius?: CssPx;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  /** As in SVG. */
  readonly d: string;
  readonly dash?: readonly CssPx[];
  readonly roundJoins?: boolean;
  /** What holds it. A hatch fills a path only within. */
  readonly box?: Box;
}

export interface Box {
  readonly x0: CssPx;
  readonly x1: CssPx;
  readonly y0: CssPx;
  readonly y1: CssPx;
}

export interface CircleShape extends Painted {
  readonly kind: 'circle';
  readonly x: CssPx;
  readonly y: CssPx;
  readonly r: CssPx;
}

/** Straight lines along x or y, 1 px wide: a grid. */
export interface LinesShape {
  readonly kind: 'lines';
  /** Lines along x stand at a y. */
  readonly along: 'x' | 'y';
  readonly lines: readonly { readonly at: CssPx; readonly from: CssPx; readonly to: CssPx }[];
  readonly stroke: 'ink' | 'rule' | 'rule2';
}

/** One line of words. Runs stand `gap` apart; for anchor 'end' the last one ends at x. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: CssPx;
  /** Of the base line. */
  readonly y: CssPx;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: TextStyle;
  readonly runs: readonly TextRun[];
  readonly gap?: CssPx;
}

export interface TextRun {
  readonly words: string;
  /** Where it differs from that of its line. */
  readonly style?: TextStyle;
}

/** What lies in a box, growing out of nothing over `left` px at its left end, and into it at its right. */
export interface FadedShape extends Box {
  readonly kind: 'faded';
  readonly left: CssPx;
  readonly right: CssPx;
  readonly shapes: readonly PlainShape[];
}

export type PlainShape = RectShape | PathShape | CircleShape;

/** One stroke of a drawing, to be made by SVG or on a canvas alike. Later ones lie above earlier ones. */
export type Shape = PlainShape | LinesShape | TextShape | FadedShape;

/** The same as the path of a stroke, as in SVG. */
export const pathOfLines = ({ along, lines }: LinesShape): string =>
  lines
    .map(({ at, from, to }) => (along === 'y' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`))
    .join('');
