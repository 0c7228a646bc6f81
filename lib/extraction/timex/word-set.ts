/** The words of a text, for asking whether one is among them: wordSet('in on at'). */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
