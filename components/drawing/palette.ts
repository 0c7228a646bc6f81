import { textStyles, type Paint, type TextStyle } from '@/lib/drawing/shape';
import { hueClass, type Hue } from './hue-class';

export interface TextLook {
  readonly font: string;
  /** Resolved; that of `hue` is read where it is needed. */
  readonly fill: string | 'hue';
  /** Width and colour of what keeps the words clear of what they cross. */
  readonly halo: { readonly width: number; readonly colour: string } | null;
}

/** The colours and faces of the page as it is now, for drawing on a canvas. */
export interface Palette {
  readonly colourOf: (paint: PlainPaint, hue: Hue) => string;
  readonly hatchOf: (paint: 'hatch' | 'hatch-thin', hue: Hue) => CanvasPattern | string;
  /** Of a chapter's span behind its track, 0 to 1. */
  readonly bandOpacity: number;
  /** From the left to the right of a fold: offset and colour. */
  readonly crease: readonly (readonly [number, string])[];
  readonly textOf: (line: TextStyle, run?: TextStyle) => TextLook;
}

export type PlainPaint = Exclude<Paint, 'hatch' | 'hatch-thin' | 'crease'>;

const svg = 'http://www.w3.org/2000/svg';

/** Width of a hatch's tile and of the stripe in it, in CSS px, as in the SVG. */
const tiles = {
  hatch: { size: 4, stripe: 1.9 },
  'hatch-thin': { size: 5, stripe: 0.9 },
} as const;

/**
 * Reads what it is asked for from the stylesheet, once: themes, contrast and forced colours change
 * between gestures, not in them. `inside`: the element whose classes and fonts apply.
 */
export function readPalette(inside: Element, pixelRatio: number): Palette {
  const colours = new Map<string, string>();
  const looks = new Map<string, TextLook>();
  const hatches = new Map<string, CanvasPattern | string>();
  const probed = <T>(className: string, read: (style: CSSStyleDeclaration) => T, run?: string) => {
    const drawing = document.createElementNS(svg, 'svg');
    const text = drawing.appendChild(document.createElementNS(svg, 'text'));
    text.setAttribute('class', className);
    const probe =
      run === undefined ? text : text.appendChild(document.createElementNS(svg, 'tspan'));
    if (run) probe.setAttribute('class', run);
    drawing.setAttribute('class', 'sr-only');
    inside.append(drawing);
    const found = read(getComputedStyle(probe));
    drawing.remove();
    return found;
  };
  const known = <T>(cache: Map<string, T>, key: string, make: () => T): T => {
    const found = cache.get(key) ?? make();
    cache.set(key, found);
    return found;
  };
  const tokenOf = (name: string) =>
    known(colours, name, () => getComputedStyle(inside).getPropertyValue(`--${name}`).trim());
  const colourOf = (paint: PlainPaint, hue: Hue) =>
    paint === 'hue'
      ? known(colours, `hue ${hue}`, () => probed(hueClass(hue), ({ color }) => color))
      : tokenOf(paint);
  return {
    colourOf,
    hatchOf: (paint, hue) =>
      known(hatches, `${paint} ${hue}`, () => {
        const { size, stripe } = tiles[paint];
        const tile = document.createElement('canvas');
        tile.width = tile.height = size * pixelRatio;
        const context = tile.getContext('2d');
        if (!context) return colourOf('hue', hue);
        context.scale(pixelRatio, pixelRatio);
        context.fillStyle = colourOf('paper', hue);
        context.fillRect(0, 0, size, size);
        context.fillStyle = colourOf('hue', hue);
        context.fillRect(0, 0, stripe, size);
        const pattern = context.createPattern(tile, 'repeat');
        pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / pixelRatio));
        return pattern ?? colourOf('hue', hue);
      }),
    bandOpacity: Number.parseFloat(tokenOf('band')) / 100,
    crease: [
      [0, tokenOf('paper')],
      [0.5, tokenOf('crease')],
      [0.5, tokenOf('sheen')],
      [1, tokenOf('paper')],
    ],
    textOf: (line, run) =>
      known(looks, `${line} ${run ?? ''}`, () =>
        probed(
          textStyles[line],
          (style) => ({
            font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
            fill: line === 'count' ? 'hue' : style.fill,
            halo:
              style.stroke === 'none'
                ? null
                : { width: Number.parseFloat(style.strokeWidth), colour: style.stroke },
          }),
          run && textStyles[run],
        ),
      ),
  };
}
