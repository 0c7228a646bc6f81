import { textStyles, type TextStyle } from '@/lib/drawing/shape';
import { hueClass, hues } from './hue-class';
import { lookName, type PaletteData, type TextLook, type Token } from './palette';

const svg = 'http://www.w3.org/2000/svg';

/** The runs that a line of words can have, besides its own style. */
const runStyles: readonly (TextStyle | undefined)[] = [undefined, 'detail'];

const tokens: readonly Token[] = [
  'ink',
  'paper',
  'panel',
  'sunk',
  'left-out',
  'rule',
  'rule2',
  'hl',
];

let palette: PaletteData | null = null;

/**
 * Reads the stylesheet once for all that begins to move in one task: themes, contrast and forced colours
 * change between gestures, not in them. `inside`: an element in the fonts of the page.
 */
export function readPalette(inside: Element): PaletteData {
  if (!palette) {
    palette = paletteOf(inside);
    queueMicrotask(() => (palette = null));
  }
  return palette;
}

function paletteOf(inside: Element): PaletteData {
  const style = getComputedStyle(inside);
  const tokenOf = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...probe(inside),
    colours: Object.fromEntries(tokens.map((token) => [token, tokenOf(token)])) as Record<
      Token,
      string
    >,
    bandOpacity: Number.parseFloat(tokenOf('band')) / 100,
    crease: [
      [0, tokenOf('paper')],
      [0.5, tokenOf('crease')],
      [0.5, tokenOf('sheen')],
      [1, tokenOf('paper')],
    ],
  };
}

/** All faces and hues, drawn out of sight, read in one go, and taken away again. */
function probe(inside: Element): Pick<PaletteData, 'looks' | 'hues'> {
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
        key: lookName(line as TextStyle, run),
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
  const colours = hued.map(({ hue, element }) => [hue, getComputedStyle(element).color] as const);
  drawing.remove();
  return { looks, hues: new Map(colours) };
}

function lookOf(style: CSSStyleDeclaration, takesHue: boolean): TextLook {
  const { fontWeight, fontSize, fontFamily, fill, stroke, strokeWidth } = style;
  return {
    font: `${fontWeight} ${fontSize} ${fontFamily}`,
    fill: takesHue ? 'hue' : fill,
    halo: stroke === 'none' ? null : { width: Number.parseFloat(strokeWidth), colour: stroke },
  };
}
