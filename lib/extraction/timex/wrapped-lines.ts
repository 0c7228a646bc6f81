/** A longer line is a paragraph of its own, a shorter one a heading or an item: in UTF-16 units. */
const longestLine = 120;
const shortestWidth = 50;
/** Of the lines of a wrapped text, how many may be too long: a table, an address. */
const mostLong = 0.1;
/** Of its lines that another follows, how many are filled. */
const leastFilled = 0.6;
/** Of its lines up to the longest allowed, how many keep within its width. */
const withinWidth = 0.98;

interface Line {
  readonly length: number;
  /** Of the word that the next line begins with; null: a blank line follows, or none. */
  readonly next: number | null;
}

/**
 * The width at which the lines of a text are broken, in UTF-16 units; null: they are broken where
 * paragraphs end. A text is wrapped if most of its lines have no room for the word that the next
 * begins with. Linear.
 */
export function wrapWidth(text: string): number | null {
  const lines = linesOf(text);
  const lengths = lines.map(({ length }) => length).filter((length) => length <= longestLine);
  if (lines.length - lengths.length > lines.length * mostLong) return null;
  const width = lengths.sort((a, b) => a - b)[Math.ceil(lengths.length * withinWidth) - 1];
  if (width === undefined || width < shortestWidth) return null;
  const followed = lines.filter(({ next }) => next !== null);
  const filled = followed.filter((line) => isFilled(line.length, line.next ?? 0, width));
  return followed.length > 0 && filled.length >= followed.length * leastFilled ? width : null;
}

/** Has a line of this length no room for a space and the next word? */
export function isFilled(length: number, nextWord: number, width: number): boolean {
  return length + 1 + nextWord > width;
}

/** The length of the word at `at`, up to the space after it; no more than a line has room for. */
export function wordLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longestLine && !isSpace(text.charCodeAt(end))) end++;
  return end - at;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    let [first, last] = [start, stop];
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    const before = lines.at(-1);
    if (before?.next === 0)
      lines[lines.length - 1] = {
        ...before,
        next: last > start ? wordLength(text, first) : null,
      };
    if (last > start) lines.push({ length: last - start, next: found < 0 ? null : 0 });
    start = stop + 1;
  }
  const end = lines.at(-1);
  if (end?.next === 0) lines[lines.length - 1] = { ...end, next: null };
  return lines;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
