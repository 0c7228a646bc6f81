/** A word of a text as search compares it, and where it stands: UTF-16 offsets, `end` not included. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with dots between them (U.S., e.g.), or letters and digits with apostrophes inside. */
const wordPattern =
  /\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const leftOut = /[\p{M}'’ʼ.]/gu;

/**
 * Given text, returns its words in order. Case, accents, apostrophes and the dots of abbreviations
 * make no difference: “Élysée’s U.S. visit” has elysees, us and visit. Idempotent: the words of a
 * word are that word.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)]
    .map(({ 0: word, index }) => ({
      text: word.normalize('NFKD').replace(leftOut, '').toLowerCase(),
      start: index,
      end: index + word.length,
    }))
    .filter((word) => word.text !== '');
}

/** Given a word, returns it with each two neighbours exchanged: the slip of fingers that are too fast. */
export function exchanges(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, index) =>
      [...letters.slice(0, index), letter, letters[index] ?? '', ...letters.slice(index + 2)].join(
        '',
      ),
    )
    .filter((other) => other !== word);
}
