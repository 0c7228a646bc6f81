/** Words too common to tell what two passages are about. */
const common = new Set(
  'the a an of in on at by with for from to and or but that which who as is was were are be been has have had not it its his her their this these those he she they will would could may said says also into over after before about than more'.split(
    ' ',
  ),
);

/** The words of a passage that carry its meaning, cut to their stems. Names are left out: actors tell them. */
export function wordStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length > 2 && !/^\p{Lu}/u.test(word) && !common.has(word)) stems.add(stemOf(word));
  return stems;
}

function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ations?|ions?|ings?|ed|es|s|ment|ments)$/, '');
}

/** Fewer words in common are chance. */
const fewestShared = 2;

/** How much of the smaller set the two have in common: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared < fewestShared ? 0 : shared / small.size;
}
