import { wordsAndCompoundsOf, type Word } from './words';

/** A stretch of a text, and whether it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Given a text and words as `wordsOf` writes them, returns the text cut into pieces. Law: the pieces
 * joined are the text.
 */
export function markWords(text: string, words: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of wordsAndCompoundsOf(text)) {
    if (!words.has(word.text) || word.start < end) continue;
    pieces.push({ text: text.slice(end, word.start), isMatch: false });
    pieces.push({ text: text.slice(word.start, word.end), isMatch: true });
    end = word.end;
  }
  pieces.push({ text: text.slice(end), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

export const defaultOptions = {
  /** Length of an excerpt in UTF-16 units; more than two lines of a result tire the eye. */
  limit: 110,
  /** What stands before the first match; more pushes the match itself out of the excerpt. */
  lead: 36,
};

/**
 * Given a text and words, returns the part in which most of them stand, whole words only, a cut
 * shown as an ellipsis. A text under the limit is returned whole.
 */
export function excerpt(
  text: string,
  words: ReadonlySet<string>,
  { limit, lead } = defaultOptions,
): readonly Piece[] {
  if (text.length <= limit) return markWords(text, words);
  const all = wordsAndCompoundsOf(text);
  const matches = all.filter((word) => words.has(word.text));
  const first = densest(matches, limit - lead);
  const from = all.find(({ start }) => start >= (first?.start ?? 0) - lead)?.start ?? 0;
  const start = from <= (all[0]?.start ?? 0) ? 0 : from;
  const to = all.findLast(({ end }) => end <= start + limit)?.end ?? limit;
  const end = to === all.at(-1)?.end ? text.length : to;
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...markWords(text.slice(start, end), words),
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** The match after which, within `reach`, most different words follow; the earliest of equals. */
function densest(matches: readonly Word[], reach: number): Word | undefined {
  let best: Word | undefined;
  let most = 0;
  for (const match of matches) {
    const near = matches.filter(
      ({ start, end }) => start >= match.start && end <= match.start + reach,
    );
    const count = new Set(near.map(({ text }) => text)).size;
    if (count <= most) continue;
    best = match;
    most = count;
  }
  return best;
}
