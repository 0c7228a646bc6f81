import { scratchContext } from './scratch-context';

/** Given text and its style, returns its width in CSS px. */
export type TextWidth = (text: string, weight: number, size: number) => number;

/** How wide characters of Libre Franklin are at weight 500, as shares of the size; of those that are not named `usual`. */
const shares: readonly (readonly [share: number, characters: string])[] = [
  [0.24, ' .,:;!ijlI()'],
  [0.4, 'frt-/'],
  [0.84, 'mwMWGHNOQ'],
];
const usual = 0.6;
const shareOf = new Map(shares.flatMap(([share, all]) => [...all].map((each) => [each, share])));

/** Before the fonts are there, and on the server. */
const approximate: TextWidth = (text, _weight, size) =>
  [...text].reduce((width, character) => width + (shareOf.get(character) ?? usual), 0) * size;

const measures = new Map<string, TextWidth>();

/** In a family as CSS names it; null: the fonts are not there yet. */
export function textWidthIn(family: string | null): TextWidth {
  if (family === null) return approximate;
  const known = measures.get(family) ?? measureIn(family);
  measures.set(family, known);
  return known;
}

function measureIn(family: string): TextWidth {
  // A context for each font: setting one takes longer than measuring with it.
  const fonts = new Map<string, (text: string) => number>();
  return (text, weight, size) => {
    const font = `${weight} ${size}px ${family}`;
    let widthIn = fonts.get(font);
    if (!widthIn) {
      widthIn = measureWith(font) ?? ((words) => approximate(words, weight, size));
      fonts.set(font, widthIn);
    }
    return widthIn(text);
  };
}

/** null: there is no canvas to measure with. */
function measureWith(font: string): ((text: string) => number) | null {
  const context = scratchContext();
  if (!context) return null;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      ({ width } = context.measureText(text));
      known.set(text, width);
    }
    return width;
  };
}
