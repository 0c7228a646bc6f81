import type { Frame, Scene } from './scene';

/** What the page says to the worker that paints. A canvas is named by a number. */
export type ToPainter =
  | { readonly kind: 'open'; readonly faces: readonly Face[]; readonly family: string }
  | { readonly kind: 'canvas'; readonly id: number; readonly canvas: OffscreenCanvas }
  /** The canvas is gone. */
  | { readonly kind: 'drop'; readonly id: number }
  | {
      readonly kind: 'begin';
      readonly id: number;
      /** No two movements have the same. */
      readonly movement: number;
      readonly scene: Scene;
    }
  | { readonly kind: 'frame'; readonly id: number; readonly frame: Frame }
  | { readonly kind: 'end'; readonly id: number };

/** What the worker answers. */
export type FromPainter =
  /** It has its fonts, and can paint. */
  | { readonly kind: 'open' }
  /** The first frame of a movement can be seen. */
  | { readonly kind: 'painted'; readonly movement: number };

/** A face of the stylesheets, as a FontFace is made; the addresses of its source are whole. */
export interface Face {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}
