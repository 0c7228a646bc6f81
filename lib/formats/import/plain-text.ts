/** Elements after which a sentence never runs on. */
const block = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|td|table|section|article)\b[^>]*>/gi;
/** Elements whose content is no text. */
const unread = /<(script|style|iframe|object|svg|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)|<![a-z][^<>]*>/gi;
/** An element that the cell cuts off. */
const openTag = /<\/?[a-z][a-z0-9]*\s+[a-z-]+\s*=[^<>]*$/i;
/** Control characters, what reorders a line, and what has no width, but for the joiners of scripts. */
const hidden = /[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
};

/**
 * Given text that may hold markup, returns what a reader would see of it, on one line: no element, no
 * character that cannot be seen. What it returns is text, and never to be read as markup again.
 *
 *   <p>A <b>bold</b> claim&hellip;</p><p>And more</p>   A bold claim… And more
 */
export function plainText(text: string): string {
  const isMarked = text.includes('<') || text.includes('&');
  const shown = isMarked
    ? withoutEntities(
        text.replace(unread, ' ').replace(block, ' ').replace(tag, '').replace(openTag, ''),
      )
    : text;
  return shown
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(hidden, '')
    .normalize('NFC')
    .trim();
}

function withoutEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    const code = isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Given text, returns its longest beginning of whole words in at most `most` characters; the text
 * itself if it is short enough. A word that is longer alone is cut, between what a reader takes for
 * characters.
 */
export function wholeWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of words.segment(text.slice(0, most + 40))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  const kept = text.slice(0, end).trim();
  if (kept !== '') return kept;
  let cut = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > most) break;
    cut = index + segment.length;
  }
  return text.slice(0, cut);
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
