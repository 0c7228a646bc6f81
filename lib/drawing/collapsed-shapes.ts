import type { Tick, UnnamedStretch } from '../layout/place-tracks';
import type { CssPx } from '../model/units';
import type { Shape } from './shape';

/** Shorter events are ticks of one width, longer ones lines. */
const longest: CssPx = 4;

/** Where more is of a collapsed track that is known by its number alone. */
export function unnamedShapes(stretches: readonly UnnamedStretch[]): readonly Shape[] {
  const d = stretches.map(({ x0, x1, y }) => {
    const middle = (x0 + x1) / 2;
    const half = Math.max(1, (x1 - x0) / 2);
    return `M${middle - half} ${y}H${middle + half}`;
  });
  return d.length > 0
    ? [{ kind: 'path', d: d.join(''), stroke: 'hue', lineWidth: 8, opacity: 0.3 }]
    : [];
}

/** One event on a collapsed track; on the highlight if it is the open one. */
export function collapsedShapes({ x0, x1, y }: Tick, isSelected: boolean): readonly Shape[] {
  const box = { x: x0 - 4, y: Math.max(0, y - 10), width: x1 - x0 + 8, height: 20 };
  // What stands above a count, at the top of the track, has less room.
  const half = Math.min(6, y);
  return [
    ...(isSelected ? [{ kind: 'rect' as const, ...box, fill: 'hl' as const }] : []),
    x1 - x0 <= longest
      ? {
          kind: 'path',
          d: `M${(x0 + x1) / 2} ${y - half}v${2 * half}`,
          stroke: 'hue',
          lineWidth: 2,
        }
      : { kind: 'path', d: `M${x0} ${y}H${x1}`, stroke: 'hue', lineWidth: 4, opacity: 0.6 },
  ];
}
