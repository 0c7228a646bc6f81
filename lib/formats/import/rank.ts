/** The age of the universe in ms, about: no event lasts longer. */
const longest = 4.4e20;

/**
 * How early an imported event earns its label: above nothing that an editor ranks in the upper half.
 * A row says nothing of its weight, so two things that it does say stand in for it. Half is its length
 * (on a scale of logarithms, from a millisecond to the age of the universe), half how rare its title
 * is in the file (1 for a title that stands once, 1/2 for twice, 1/3 for four times …). Ties are
 * broken by id, where ranks are compared.
 *
 * `lengthMs`: of the drawn range, above 0. `repeats`: rows with this title, from 1.
 */
export function importedRank(lengthMs: number, repeats: number): number {
  const length = Math.min(1, Math.max(0, Math.log10(lengthMs) / Math.log10(longest)));
  const rarity = 1 / (1 + Math.log2(Math.max(1, repeats)));
  return Math.round((length + rarity) * 0.25 * 10_000) / 10_000;
}
