/** The number of words of `text`, as a reader would count them: “Putin’s”, “2,000” and “U.S.” are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,‐‑-](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
}
