import type { PlacedTrack } from '../layout/place-tracks';
import type { Span } from '../layout/span';
import type { CssPx } from '../model/units';
import type { Tick, TickRows } from '../time/ticks';
import type { TimeScale } from '../time/time-scale';
import type { Shape } from './shape';

/** The chapter's span behind a track, as far as it is in view. */
export function bandShapes(band: Span, height: CssPx, width: CssPx): readonly Shape[] {
  const x0 = Math.max(0, band.x0);
  const x1 = Math.min(width, band.x1);
  return x1 > x0 ? [{ kind: 'rect', x: x0, y: 0, width: x1 - x0, height, fill: 'hue' }] : [];
}

/** The grid behind all tracks, and the rule below each. */
export function gridShapes(
  ticks: TickRows,
  tracks: readonly Pick<PlacedTrack, 'top' | 'height'>[],
  width: CssPx,
): readonly Shape[] {
  const top = tracks[0]?.top ?? 0;
  const bottom = tracks.reduce((lowest, { top: y, height }) => Math.max(lowest, y + height), top);
  // A sticky tick is only a label: nothing starts there.
  const linesAt = (row: readonly Tick[]) =>
    row.filter(({ sticky }) => !sticky).map(({ x }) => ({ at: x, from: top, to: bottom }));
  const rules = tracks.map(({ top: y, height }) => ({ at: y + height - 0.5, from: 0, to: width }));
  return [
    { kind: 'lines', along: 'y', lines: linesAt(ticks.minor), stroke: 'rule' },
    { kind: 'lines', along: 'y', lines: linesAt(ticks.major), stroke: 'rule2' },
    { kind: 'lines', along: 'x', lines: rules, stroke: 'rule' },
  ];
}

/**
 * Compressed time is sunk, and ends at a line; a fold is a crease with a dashed line down its middle,
 * but where words stand on it.
 */
export function foldShapes(
  scale: TimeScale,
  height: CssPx,
  { hasWords = false } = {},
): readonly Shape[] {
  return scale.pieces.flatMap(({ kind, x0, x1 }): Shape[] => {
    if (kind === 'open') return [];
    const box = { kind: 'rect', x: x0, y: 0, width: x1 - x0, height } as const;
    if (kind === 'compressed')
      return [
        { ...box, fill: 'sunk' },
        { kind: 'path', d: `M${x1} 0v${height}`, stroke: 'rule' },
      ];
    if (hasWords) return [{ ...box, fill: 'crease' }];
    const line = `M${(x0 + x1) / 2} 0v${height}`;
    return [
      { ...box, fill: 'crease' },
      { kind: 'path', d: line, stroke: 'rule2', dash: [6, 3] },
    ];
  });
}

/** Half the height of a tick. */
const halfTick: CssPx = 4;

/** A grey tick for each event that a filter leaves out; a line for one that lasted, and for many side by side. */
export function leftOutShapes({
  leftOut,
  leftOutRest = [],
}: Pick<PlacedTrack, 'leftOut' | 'leftOutRest'>): readonly Shape[] {
  const ticks = [...leftOut, ...leftOutRest];
  if (ticks.length === 0) return [];
  const d = ticks.map(({ x0, x1, y }) => {
    const half = Math.min(halfTick, y);
    return x1 - x0 < 2 ? `M${(x0 + x1) / 2} ${y - half}v${2 * half}` : `M${x0} ${y}H${x1}`;
  });
  return [{ kind: 'path', d: d.join(''), stroke: 'left-out', lineWidth: 2 }];
}
