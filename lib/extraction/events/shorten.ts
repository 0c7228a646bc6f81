/** Words that nothing ends with that is cut short. */
const dangling = new Set(
  'the a an of in on at by with for from to and but or so yet as that which who when while after before his her its their into than is was were are be has have had not if since about over between because although though both ever no'.split(
    ' ',
  ),
);
const mark = '…';
/** Where a clause ends: before a comma or a dash with a space, and before words that begin another. */
const boundary =
  /(?=[,;:]\s|\s[–—-]\s|\s(?:and|but|or|which|who|when|while|because|although|though|after|before|since|until)\s)/g;
/** A cut at the end of a clause leaves at least this much of what there is room for. */
const leastKept = 0.55;

/**
 * The words if they are not longer than `longest`, in UTF-16 units; else cut where a clause ends after
 * the first `verbEnd` units, or where a word ends, with “…”.
 */
export function shorten(words: string, longest: number, verbEnd = 0): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  if (clean.length <= longest) return balance(clean);
  const room = longest - mark.length;
  const atClause = [...clean.matchAll(boundary)]
    .map(({ index }) => index)
    .findLast((index) => index <= room && index >= Math.max(verbEnd, leastKept * longest));
  const kept = clean.slice(0, atClause ?? lastWordEnd(clean, room));
  const whole = kept === '' ? [...clean].slice(0, Math.floor(longest / 2) - 1).join('') : kept;
  return balance(withoutDangling(whole)) + mark;
}

/** Where the last word ends that is whole within the first `room` units; 0: none is. */
function lastWordEnd(words: string, room: number): number {
  return words.charAt(room) === ' ' ? room : Math.max(0, words.lastIndexOf(' ', room));
}

function withoutDangling(words: string): string {
  const kept = words.split(' ');
  const bare = (word: string | undefined) => (word ?? '').replace(/[,;:–—-]+$/, '');
  while (
    kept.length > 1 &&
    (bare(kept.at(-1)) === '' || dangling.has(bare(kept.at(-1)).toLowerCase()))
  )
    kept.pop();
  return [...kept.slice(0, -1), bare(kept.at(-1)) || (kept.at(-1) ?? '')].join(' ');
}

/** Without a quotation mark or a bracket whose partner was cut off. */
export function balance(words: string): string {
  let result = words;
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const opens = result.split(open).length;
    const closes = result.split(close).length;
    if (opens !== closes) result = result.replaceAll(open, '').replaceAll(close, '');
  }
  if ((result.split('"').length - 1) % 2 === 1) result = result.replaceAll('"', '');
  return result.replace(/\s+/g, ' ').trim();
}
