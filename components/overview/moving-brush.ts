import type { Density } from '@/lib/drawing/density-shapes';
import type { TimeRange } from '@/lib/time/time-range';
import { readPalette } from '../drawing/read-palette';
import { beginPainting, type Painting } from '../painting/painting';
import type { BrushLook, OverviewScene } from './overview-scene';

/** One movement of the brush, from its first frame to rest. */
export interface MovingBrush extends Pick<Painting, 'cover'> {
  readonly paint: (range: TimeRange) => void;
  /** The drawing is seen again. */
  readonly end: () => void;
}

/**
 * Begins to paint the overview on a canvas in `holder`; `frame`, whose drawing it stands in for, has the attribute
 * `data-moving` until the end, with the value `painted` once there is something to be seen. null: it is not displayed, as of the strips for phones and for desktops one is not.
 */
export function beginBrush(
  frame: HTMLElement | null,
  holder: HTMLElement | null,
  { scale: { range, width, folds }, ...density }: Density,
): MovingBrush | null {
  if (!holder || !frame?.offsetParent) return null;
  const scene: OverviewScene = {
    kind: 'overview',
    width: frame.clientWidth,
    height: frame.clientHeight,
    pixelRatio: window.devicePixelRatio,
    density,
    scale: { range, width, folds },
    brush: readBrush(frame),
    palette: readPalette(frame),
  };
  const painting = beginPainting(holder, scene, () => frame.setAttribute('data-moving', 'painted'));
  frame.setAttribute('data-moving', '');
  return {
    paint: (to) => painting.paint({ range: to }),
    cover: painting.cover,
    end: () => {
      painting.end();
      frame.removeAttribute('data-moving');
    },
  };
}

function readBrush(inside: Element): BrushLook {
  const styleOf = (selector: string) => {
    const found = inside.querySelector(selector);
    return found ? getComputedStyle(found) : null;
  };
  const frame = styleOf('.brush-frame');
  return {
    frame: { colour: frame?.stroke ?? '', width: Number.parseFloat(frame?.strokeWidth ?? '1.5') },
    grip: styleOf('.brush-grip')?.fill ?? '',
  };
}
