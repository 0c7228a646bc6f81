import { wordsAndCompoundsOf, wordsOf } from '../search/words';

/** Words that are shorter are looked for as they are; longer ones also find what begins with them. */
export const leastPrefix = 3;

/**
 * Whether a text has all of some words, as words or as the beginnings of words: what the words of a subject say
 * of all its texts, for one that is at hand. Words without letters or figures are in none.
 */
export function holdsWords(text: string, words: string): boolean {
  const asked = wordsOf(words).map((word) => word.text);
  const held = wordsAndCompoundsOf(text).map((word) => word.text);
  const holds = (word: string) =>
    held.some((term) => term === word || (word.length >= leastPrefix && term.startsWith(word)));
  return asked.length > 0 && asked.every(holds);
}
