import type { CssPx } from '../model/units';
import { msPerDay } from '../time/civil';
import { drawnRange } from '../time/drawn-range';
import { boundsOf, type EdtfDate } from '../time/edtf';
import type { TimeScale } from '../time/time-scale';
import type { Shape } from './shape';

/** A stretch of at most so many days is drawn as its middle day. */
const shortStretch = 3;

/** A shade that fades is drawn in so many steps. */
const shadeSteps = 12;
const shadeOpacity = 0.12;

/**
 * A document's own now: an ink line with an arrow. Where only a stretch is known, the stretch is
 * shaded from a dashed line at its start; an open end fades.
 */
export function publicationShapes(
  published: EdtfDate,
  scale: TimeScale,
  height: CssPx,
): readonly Shape[] {
  const { start, end } = boundsOf(published);
  const drawn = drawnRange(published);
  const isDay = start !== null && end !== null && end - start <= shortStretch * msPerDay;
  const x0 = scale.toPx(start ?? drawn.start);
  const x1 = scale.toPx(end ?? drawn.end);
  const x = isDay ? (x0 + x1) / 2 : x0;
  const left = Math.max(x0, -1);
  const right = Math.min(x1, scale.width + 1);
  const shade = (from: CssPx, to: CssPx, opacity: number): Shape => ({
    kind: 'rect',
    x: from,
    y: 0,
    width: to - from,
    height,
    fill: 'ink',
    opacity,
  });
  const shades = (): readonly Shape[] => {
    if (isDay || right <= left) return [];
    if (start !== null && end !== null) return [shade(left, right, shadeOpacity)];
    const step = (right - left) / shadeSteps;
    return Array.from({ length: shadeSteps }, (_, i) => {
      const strength = ((end === null ? shadeSteps - i : i + 1) - 0.5) / shadeSteps;
      return shade(left + i * step, left + (i + 1) * step, shadeOpacity * strength);
    });
  };
  return [
    ...shades(),
    ...(x >= 0 && x <= scale.width
      ? [
          {
            kind: 'path' as const,
            d: `M${x} 0v${height}`,
            stroke: 'ink' as const,
            lineWidth: 2,
            ...(isDay ? {} : { dash: [3, 2] }),
          },
          { kind: 'path' as const, d: `M${x - 5} 0h10l-5 6z`, fill: 'ink' as const },
        ]
      : []),
  ];
}
