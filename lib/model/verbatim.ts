import type { Statement } from './subject';

/**
 * Whether a statement is its first passage, word for word: what a machine found says no more than the
 * document does, and whoever shows the passage need not show the statement beside it.
 */
export function isVerbatim({ text, evidence }: Statement): boolean {
  return evidence[0]?.passage.selector[1].exact === text;
}
