import type { MarkForm } from '../layout/mark-form';
import type { CssPx } from '../model/units';
import type { Origin, StatementKind } from '../model/words';
import type { FadedShape, Paint, PathShape, PlainShape, Shape } from './shape';

/** What a mark says besides its place, one property a state. */
export interface MarkLook {
  readonly form: MarkForm;
  readonly kind: StatementKind;
  readonly origin: Origin;
  readonly didNotHappen: boolean;
  readonly disputed: boolean;
}

interface MarkPlace {
  /** Drawn extent; equal for a day. */
  readonly x0: CssPx;
  readonly x1: CssPx;
  /** Of the × on a bar, and of the tail of one that fades at both ends; the middle where absent. */
  readonly sign?: CssPx;
  /** Centre line. */
  readonly y: CssPx;
}

/** Half the width that the mark of one day takes up, wedges left out. */
export const dayHalfWidth = 7.5;

/** What a chevron takes beyond an open end. */
const chevronRoom = 6;

/**
 * One event on an axis or in a glyph: shape for date, kind and origin, hue for its chapter. Lengths
 * are those of the table of marks in the design.
 *
 *   day ●   within ├─┤   lasted ▬▬   about ░▒█▒░   open ▬▬░ ›   planned ◇   found by machine ○
 *   imported: solid and small, since nothing of it is verified
 */
export function markShapes(look: MarkLook, place: MarkPlace): readonly Shape[] {
  const { form, didNotHappen, disputed } = look;
  const { x0, x1, sign = (x0 + x1) / 2, y } = place;
  const isDay = form === 'day';
  const room = isDay ? dayHalfWidth : 0;
  const before = form === 'open-start' ? chevronRoom : room;
  const after = form === 'open-end' ? chevronRoom : room;
  return [
    ...(isDay ? dayShapes(look, sign, y) : stretchShapes(look, { x0, x1, sign, y })),
    ...(didNotHappen && !isDay
      ? [
          {
            kind: 'circle' as const,
            x: sign,
            y,
            r: 7,
            ...outline('paper', 1.5),
          },
          cross(sign, y),
        ]
      : []),
    ...(disputed ? [wedges(x0 - before, x1 + after, y)] : []),
  ];
}

const outline = (fill: Paint, lineWidth: CssPx) => ({ fill, stroke: 'hue', lineWidth }) as const;

function dayShapes(
  { kind, origin, didNotHappen }: MarkLook,
  x: CssPx,
  y: CssPx,
): readonly PlainShape[] {
  const byMachine = origin === 'extracted';
  if (didNotHappen) return [diamond(x, y, 7.5, outline('paper', 1.75)), cross(x, y)];
  if (kind === 'planned' || kind === 'predicted')
    return [
      diamond(x, y, 6.5, outline(byMachine ? 'hatch-thin' : 'hatch', byMachine ? 1.25 : 1.75)),
    ];
  return [
    ...(kind === 'said' ? [path(`M${x - 3.4} ${y + 2.4}l-1.6 5.4l5.8 -3Z`, { fill: 'hue' })] : []),
    byMachine
      ? { kind: 'circle', x, y, r: 4.4, ...outline('paper', 1.9) }
      : { kind: 'circle', x, y, r: origin === 'imported' ? 3.5 : 5.25, fill: 'hue' },
  ];
}

function stretchShapes({ form, kind, origin }: MarkLook, { x0, x1, sign, y }: Required<MarkPlace>) {
  const byMachine = origin === 'extracted';
  const isHatched = kind === 'planned' || kind === 'predicted';
  const isOutlined = isHatched || byMachine;
  const fill: Paint = isHatched
    ? byMachine
      ? 'hatch-thin'
      : 'hatch'
    : byMachine
      ? 'paper'
      : 'hue';
  const inset = isOutlined ? 0.9 : 0;
  const half = origin === 'imported' ? 2.5 : 5;
  const width = x1 - x0;
  const bar: PlainShape = {
    kind: 'rect',
    x: x0 + inset,
    y: y - half + inset,
    width: Math.max(1, width - 2 * inset),
    height: 2 * half - 2 * inset,
    radius: isOutlined ? 1.5 : 2,
    fill,
    ...(isOutlined ? { stroke: 'hue', lineWidth: edgeOf(isHatched, byMachine) } : {}),
  };
  const fades = fadesOf(form, width);
  const faded = (ends: Ends): FadedShape => ({
    kind: 'faded',
    x0,
    x1: Math.max(x1, x0 + 1),
    y0: y - 10,
    y1: y + 10,
    ...ends,
    shapes: [bar],
  });
  const body: readonly Shape[] =
    form === 'within'
      ? bracket({ x0, x1, y }, isHatched, origin, fill)
      : [fades ? faded(fades) : bar];
  return [
    ...body,
    ...(kind === 'said'
      ? [path(saidTail(form, { x0, x1, sign, y }, isOutlined), { fill: 'hue' })]
      : []),
    ...(form === 'open-end' ? [chevron(x1 + 2, y, 1)] : []),
    ...(form === 'open-start' ? [chevron(x0 - 2, y, -1)] : []),
  ];
}

function bracket(
  { x0, x1, y }: MarkPlace,
  isHatched: boolean,
  origin: Origin,
  fill: Paint,
): readonly PlainShape[] {
  const half = origin === 'imported' ? 0.75 : 1.5;
  const line: PlainShape =
    isHatched || origin === 'extracted'
      ? {
          kind: 'rect',
          x: x0 + 1,
          y: isHatched ? y - 3 : y - 2.25,
          width: Math.max(1, x1 - x0 - 2),
          height: isHatched ? 6 : 4.5,
          ...outline(fill, 1.25),
        }
      : { kind: 'rect', x: x0, y: y - half, width: x1 - x0, height: 2 * half, fill: 'hue' };
  return [
    line,
    path(`M${x0 + 1} ${y - 5}v10M${x1 - 1} ${y - 5}v10`, { stroke: 'hue', lineWidth: 2 }),
  ];
}

interface Ends {
  readonly left: CssPx;
  readonly right: CssPx;
}

/** Lengths over which the ends fade; null where both ends are square. */
function fadesOf(form: MarkForm, width: CssPx): Ends | null {
  const about = Math.min(16, width * 0.36);
  const open = Math.min(28, width * 0.6);
  if (form === 'about') return { left: about, right: about };
  if (form === 'open-end') return { left: 0, right: open };
  return form === 'open-start' ? { left: open, right: 0 } : null;
}

const path = (d: string, painted: Omit<PathShape, 'kind' | 'd'>): PathShape => ({
  kind: 'path',
  d,
  ...painted,
});

const cross = (x: CssPx, y: CssPx) =>
  path(`M${x - 2.7} ${y - 2.7}l5.4 5.4M${x + 2.7} ${y - 2.7}l-5.4 5.4`, {
    stroke: 'ink',
    lineWidth: 2,
  });

const wedges = (x0: CssPx, x1: CssPx, y: CssPx) =>
  path(`M${x0 - 9} ${y - 4.5}l6 4.5l-6 4.5ZM${x1 + 9} ${y - 4.5}l-6 4.5l6 4.5Z`, { fill: 'ink' });

const chevron = (x: CssPx, y: CssPx, direction: 1 | -1) =>
  path(`M${x} ${y - 4}l${4 * direction} 4l${-4 * direction} 4`, { stroke: 'hue', lineWidth: 1.5 });

/** Edge of an outlined bar: heavier on a coarse hatch and on none, where it is all there is. */
function edgeOf(isHatched: boolean, byMachine: boolean): CssPx {
  if (isHatched) return byMachine ? 1.25 : 1.75;
  return 1.9;
}

/** Hangs from where the bar is solid: its left end, the middle of a fade, the right of an open start. */
function saidTail(
  form: MarkForm,
  { x0, x1, sign, y }: Required<MarkPlace>,
  isOutlined: boolean,
): string {
  const middle = (x0 + x1) / 2 - 4;
  const x =
    form === 'about' ? sign - 4 : form === 'open-start' ? x1 - 12 : Math.min(x0 + 4, middle);
  if (form === 'within') return isOutlined ? tail(x + 1, y + 2.5, 5) : tail(x + 1, y, 7);
  return isOutlined ? tail(x, y + 4.1, 5.4) : tail(x, y + 3, 6.5);
}

function tail(x: CssPx, y: CssPx, height: CssPx): string {
  return `M${x} ${y}h8l-6.5 ${height}z`;
}

function diamond(x: CssPx, y: CssPx, half: CssPx, painted: Omit<PathShape, 'kind' | 'd'>) {
  return path(`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`, {
    ...painted,
    roundJoins: true,
    box: { x0: x - half, x1: x + half, y0: y - half, y1: y + half },
  });
}
