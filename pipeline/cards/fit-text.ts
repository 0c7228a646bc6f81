/** Where words have to fit, in px. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** From the wished-for to the least, in px. */
  readonly sizes: readonly number[];
  /** Of the size. */
  readonly lineHeight: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Not all of it has room even at the least size: the last line ends with an ellipsis. */
  readonly isCut: boolean;
}

type WidthOf = (text: string, size: number) => number;

const ellipsis = ' …';

/**
 * Sets a text in lines, as large as it fits; what does not fit at the least size is ended between words.
 * Laws: no line is wider than the box, and all lines are not higher · what is not cut is all there.
 */
export function fitText(text: string, box: TextBox, widthOf: WidthOf): FittedText {
  const words = text.split(/[^\S\u00a0]+/).filter((word) => word !== '');
  for (const size of box.sizes) {
    const lines = wrap(words, size, box.width, widthOf);
    if (lines.length <= roomFor(size, box)) return { size, lines, isCut: false };
  }
  const size = box.sizes.at(-1) ?? 16;
  const lines = wrap(words, size, box.width, widthOf).slice(0, roomFor(size, box));
  const last = lines.pop() ?? '';
  return { size, lines: [...lines, ended(last, size, box.width, widthOf)], isCut: true };
}

function roomFor(size: number, { height, lineHeight }: TextBox): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

function wrap(words: readonly string[], size: number, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => broken(each, size, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than a line goes on in the next, between any two characters. */
function broken(word: string, size: number, width: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const piece = pieces.at(-1) + character;
    if (widthOf(piece, size) <= width || pieces.at(-1) === '') pieces[pieces.length - 1] = piece;
    else pieces.push(character);
  }
  return pieces;
}

function ended(line: string, size: number, width: number, widthOf: WidthOf): string {
  let kept = line;
  while (kept !== '' && widthOf(kept + ellipsis, size) > width) {
    const space = kept.lastIndexOf(' ');
    kept = space > 0 ? kept.slice(0, space) : [...kept].slice(0, -1).join('');
  }
  return kept.replace(/[,;:–—-]$/, '') + ellipsis;
}
