import type { Paint, TextStyle } from '@/lib/drawing/shape';
import type { Hue } from './hue-class';
import { scratchContext } from './scratch-context';

/** The colours and faces of the page as it is now, as plain data: a worker has no stylesheet to ask. */
export interface PaletteData {
  readonly colours: Readonly<Record<Token, string>>;
  readonly hues: ReadonlyMap<Hue, string>;
  /** Of a chapter's span behind its track, 0 to 1. */
  readonly bandOpacity: number;
  /** From the left to the right of a fold: offset and colour. */
  readonly crease: readonly (readonly [number, string])[];
  /** By the styles of a line and of a run in it; `lookName` says how. */
  readonly looks: ReadonlyMap<string, TextLook>;
}

export interface TextLook {
  readonly font: string;
  /** Resolved; that of `hue` is read where it is needed. */
  readonly fill: string | 'hue';
  /** Width and colour of what keeps the words clear of what they cross. */
  readonly halo: { readonly width: number; readonly colour: string } | null;
}

export type PlainPaint = Exclude<Paint, 'hatch' | 'hatch-thin' | 'crease'>;
/** A colour of the stylesheet that is the same for all chapters. */
export type Token = Exclude<PlainPaint, 'hue'>;

export const lookName = (line: TextStyle, run?: TextStyle): string => `${line} ${run ?? ''}`;

/** For drawing on a canvas. */
export interface Palette extends Pick<PaletteData, 'bandOpacity' | 'crease'> {
  readonly colourOf: (paint: PlainPaint, hue: Hue) => string;
  /** The same colour, wholly transparent: where a gradient to it ends. */
  readonly clearOf: (paint: PlainPaint, hue: Hue) => string;
  readonly textOf: (line: TextStyle, run?: TextStyle) => TextLook;
  /** Of words in a look, in CSS px, measured once for as long as the palette lives: a movement. */
  readonly widthOf: (words: string, look: TextLook) => number;
}

export function createPalette(data: PaletteData): Palette {
  const { colours, hues, bandOpacity, crease, looks } = data;
  const scratch = scratchContext();
  const colourOf = (paint: PlainPaint, hue: Hue) =>
    paint === 'hue' ? (hues.get(hue) ?? '') : colours[paint];
  const clear = new Map<string, string>();
  const widths = new Map<TextLook, Map<string, number>>();
  return {
    bandOpacity,
    crease,
    colourOf,
    clearOf: (paint, hue) => {
      const colour = colourOf(paint, hue);
      const known = clear.get(colour) ?? clearOf(colour, scratch);
      clear.set(colour, known);
      return known;
    },
    textOf: (line, run) => looks.get(lookName(line, run)) ?? plainText,
    widthOf: (words, look) => {
      const measured = widths.get(look) ?? new Map<string, number>();
      widths.set(look, measured);
      const known = measured.get(words);
      if (known !== undefined || !scratch) return known ?? 0;
      scratch.font = look.font;
      const { width } = scratch.measureText(words);
      measured.set(words, width);
      return width;
    },
  };
}

const plainText: TextLook = { font: '12px sans-serif', fill: 'hue', halo: null };

/** A canvas gives an opaque colour back as #rrggbb, however it was written. */
function clearOf(colour: string, context: ReturnType<typeof scratchContext>): string {
  if (!context) return 'transparent';
  context.fillStyle = colour;
  const written = context.fillStyle;
  return written.startsWith('#') ? `${written}00` : 'transparent';
}
