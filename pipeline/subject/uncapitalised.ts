/** Begins a sentence with a small letter, so that it can stand in another; acronyms keep theirs. */
export function uncapitalised(sentence: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
