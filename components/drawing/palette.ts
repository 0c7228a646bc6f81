import { textStyles, type Paint, type TextStyle } from '@/lib/drawing/shape';
import { hueClass, hues, type Hue } from './hue-class';

export interface TextLook {
  readonly font: string;
  /** Resolved; that of `hue` is read where it is needed. */
  readonly fill: string | 'hue';
  /** Width and colour of what keeps the words clear of what they cross. */
  readonly halo: { readonly width: number; readonly colour: string } | null;
  /** Of words in this look, in CSS px, as they are measured. */
  readonly widths: Map<string, number>;
}

/** The colours and faces of the page as it is now, for drawing on a canvas. */
export interface Palette {
  readonly colourOf: (paint: PlainPaint, hue: Hue) => string;
  /** The same colour, wholly transparent: where a gradient to it ends. */
  readonly clearOf: (paint: PlainPaint, hue: Hue) => string;
  /** Of a chapter's span behind its track, 0 to 1. */
  readonly bandOpacity: number;
  /** From the left to the right of a fold: offset and colour. */
  readonly crease: readonly (readonly [number, string])[];
  readonly textOf: (line: TextStyle, run?: TextStyle) => TextLook;
}

export type PlainPaint = Exclude<Paint, 'hatch' | 'hatch-thin' | 'crease'>;

const svg = 'http://www.w3.org/2000/svg';

/** The runs that a line of words can have, besides its own style. */
const runStyles: readonly (TextStyle | undefined)[] = [undefined, 'detail'];

let palette: Palette | null = null;

/**
 * Reads the stylesheet once for all that begins to move in one task: themes, contrast and forced colours
 * change between gestures, not in them. `inside`: an element in the fonts of the page.
 */
export function readPalette(inside: Element): Palette {
  if (!palette) {
    palette = paletteOf(inside);
    queueMicrotask(() => (palette = null));
  }
  return palette;
}

function paletteOf(inside: Element): Palette {
  const tokens = getComputedStyle(inside);
  const tokenOf = (name: string) => tokens.getPropertyValue(`--${name}`).trim();
  const { looks, hueColours } = probe(inside);
  const colours = new Map<string, string>();
  const colourOf = (paint: PlainPaint, hue: Hue) => {
    if (paint === 'hue') return hueColours.get(hue) ?? '';
    const known = colours.get(paint) ?? tokenOf(paint);
    colours.set(paint, known);
    return known;
  };
  const clear = new Map<string, string>();
  return {
    colourOf,
    clearOf: (paint, hue) => {
      const colour = colourOf(paint, hue);
      const known = clear.get(colour) ?? clearOf(colour);
      clear.set(colour, known);
      return known;
    },
    bandOpacity: Number.parseFloat(tokenOf('band')) / 100,
    crease: [
      [0, tokenOf('paper')],
      [0.5, tokenOf('crease')],
      [0.5, tokenOf('sheen')],
      [1, tokenOf('paper')],
    ],
    textOf: (line, run) => looks.get(`${line} ${run ?? ''}`) ?? plainText,
  };
}

const plainText: TextLook = { font: '12px sans-serif', fill: 'hue', halo: null, widths: new Map() };

/** All faces and hues, drawn out of sight, read in one go, and taken away again. */
function probe(inside: Element) {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', 'sr-only');
  const text = (className: string, parent: Element = drawing) => {
    const element = document.createElementNS(svg, parent === drawing ? 'text' : 'tspan');
    element.setAttribute('class', className);
    parent.append(element);
    return element;
  };
  const lines = Object.entries(textStyles).flatMap(([line, className]) =>
    runStyles.map((run) => {
      const element = text(className);
      return {
        key: `${line} ${run ?? ''}`,
        element: run ? text(textStyles[run], element) : element,
        takesHue: line === 'count',
      };
    }),
  );
  const hued = hues.map((hue) => ({ hue, element: text(hueClass(hue)) }));
  inside.append(drawing);
  const looks = new Map(
    lines.map(({ key, element, takesHue }) => [key, lookOf(getComputedStyle(element), takesHue)]),
  );
  const hueColours = new Map(
    hued.map(({ hue, element }) => [hue, getComputedStyle(element).color]),
  );
  drawing.remove();
  return { looks, hueColours };
}

function lookOf(style: CSSStyleDeclaration, takesHue: boolean): TextLook {
  const { fontWeight, fontSize, fontFamily, fill, stroke, strokeWidth } = style;
  return {
    font: `${fontWeight} ${fontSize} ${fontFamily}`,
    fill: takesHue ? 'hue' : fill,
    halo: stroke === 'none' ? null : { width: Number.parseFloat(strokeWidth), colour: stroke },
    widths: new Map(),
  };
}

/** A canvas gives an opaque colour back as #rrggbb, however it was written. */
function clearOf(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 'transparent';
  context.fillStyle = colour;
  const written = context.fillStyle;
  return written.startsWith('#') ? `${written}00` : 'transparent';
}
