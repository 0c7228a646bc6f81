import type { TextQuoteSelector } from '../model/passage';

/** A longer quote is told by its first and last words: addresses have limits, and pages change. */
const longestWhole = 160;
/** Words that stand for either end of a long quote. */
const wordsOfEnd = 6;
/** Words of what stands before and after, which tell the quote from the same words elsewhere. */
const wordsAround = 4;

type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/**
 * Given the address of a page and words of it, returns the address that scrolls a browser to them and marks
 * them (WICG, URL Fragment Text Directives): `…#:~:text=prefix-,start,end,-suffix`, every part in whole words.
 * The page may have changed since the text was stored: a browser that finds nothing shows it from the top.
 * An address has its own fragment still; a text directive that it has gives way.
 */
export function textFragmentAddress(address: string, quote: Quote): string {
  const directive = textDirective(quote);
  const [page = ''] = address.split(':~:');
  if (directive === null) return address;
  return `${page}${page.includes('#') ? '' : '#'}:~:${directive}`;
}

/** `text=…` for a quote; null if it has no words. */
function textDirective({ exact, prefix, suffix }: Quote): string | null {
  const lines = exact.split('\n').map(wordsOf);
  const [first, last] = [
    lines.find(({ length }) => length > 0),
    lines.findLast(({ length }) => length > 0),
  ];
  if (!first || !last) return null;
  // A range may go over paragraphs, and a text may not.
  const isWhole = first === last && exact.length <= longestWhole;
  const ends =
    first === last && first.length < 2 * wordsOfEnd
      ? halves(first)
      : [first.slice(0, wordsOfEnd), last.slice(-wordsOfEnd)];
  const [before, after] = [wordsBefore(prefix), wordsAfter(suffix)];
  const parts = [
    ...(before.length > 0 ? [`${encoded(before)}-`] : []),
    ...(isWhole ? [encoded(first)] : ends.filter((words) => words.length > 0).map(encoded)),
    ...(after.length > 0 ? [`-${encoded(after)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

function halves(words: readonly string[]): readonly (readonly string[])[] {
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)];
}

/** The last whole words of the line before: the first of a prefix may be cut. */
function wordsBefore(prefix: string): readonly string[] {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = wordsOf(line);
  const isCut = line.length === prefix.length && /^\S/.test(line);
  return words.slice(isCut ? 1 : 0).slice(-wordsAround);
}

/** The first whole words of the rest of the line: the last of a suffix may be cut. */
function wordsAfter(suffix: string): readonly string[] {
  const end = suffix.indexOf('\n');
  const line = end < 0 ? suffix : suffix.slice(0, end);
  const words = wordsOf(line);
  const isCut = end < 0 && /\S$/.test(line);
  return words.slice(0, isCut ? -1 : undefined).slice(0, wordsAround);
}

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** Percent-encoded, `-`, `,` and `&` too, which part a directive. */
function encoded(words: readonly string[]): string {
  const text = words.join(' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
