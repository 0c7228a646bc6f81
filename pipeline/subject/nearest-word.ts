import { compareQuotes } from '../../lib/anchoring/quote-differences';
import { uncapitalised } from './uncapitalised';

/** The one of `words` most like `word`, or null if none is like it: more than a third of it differs. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const { distance } = compareQuotes(word, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** What to do about a name that does not exist. */
export function suggestWord(word: string, words: Iterable<string>, otherwise: string): string {
  const nearest = nearestWord(word, words);
  return nearest === null
    ? otherwise
    : `Write "${nearest}" if that is meant; else ${uncapitalised(otherwise)}`;
}
