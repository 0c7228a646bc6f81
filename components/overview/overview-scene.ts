import type { Density } from '@/lib/drawing/density-shapes';
import type { TimeScale } from '@/lib/time/time-scale';
import type { PaletteData } from '../drawing/palette';

/** What a movement of the brush begins with, as plain data: what paints it may be in a worker. */
export interface OverviewScene {
  readonly kind: 'overview';
  /** Of the strip, in CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly density: Omit<Density, 'scale'>;
  /** What the scale of the whole story is made of. */
  readonly scale: Pick<TimeScale, 'range' | 'width' | 'folds'>;
  readonly brush: BrushLook;
  readonly palette: PaletteData;
}

/** What the stylesheet says of the brush, with the focus it may have. */
export interface BrushLook {
  readonly frame: { readonly colour: string; readonly width: number };
  readonly grip: string;
}
