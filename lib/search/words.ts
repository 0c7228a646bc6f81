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

const compoundPattern = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** Small numbers as words and as figures: thirty and 30. */
const figures = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
  ...tens.map((word, index) => [word, String(20 + 10 * index)] as const),
]);
const otherWriting = new Map(
  [...figures].flatMap(([word, figure]) => [
    [word, figure],
    [figure, word],
  ]),
);

/**
 * Given text, returns its words and, before their parts, the words that hyphens join, as one:
 * cease-fire has ceasefire, cease and fire. A small number is there as a word and in figures: 30-day
 * has 30, thirty and day. What is searched has these; what is looked for has words.
 */
export function wordsAndCompoundsOf(text: string): readonly Word[] {
  const compounds = [...text.matchAll(compoundPattern)].map(({ 0: compound, index }) => ({
    text: wordsOf(compound)
      .map((word) => word.text)
      .join(''),
    start: index,
    end: index + compound.length,
  }));
  const words = wordsOf(text);
  const numbers = words.flatMap((word) => {
    const other = otherWriting.get(word.text);
    return other === undefined ? [] : [{ ...word, text: other }];
  });
  return [...compounds, ...words, ...numbers].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
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
