/** Where a quote and the words of a text part, widened to whole words. */
export interface QuoteDifference {
  /** In the quote. */
  readonly here: string;
  readonly there: string;
}

export interface QuoteComparison {
  /** Levenshtein distance in code points. */
  readonly distance: number;
  readonly differences: readonly QuoteDifference[];
}

/** One step of an alignment: a character of each side, or of one only. */
interface Column {
  readonly here: string;
  readonly there: string;
}

/**
 * Given a quote and the words of a text that are like it, returns how they differ.
 * Takes time and memory in proportion to the product of both lengths: for passages, not for texts.
 */
export function compareQuotes(here: string, there: string): QuoteComparison {
  const columns = align([...here], [...there]);
  const isChanged = columns.map((column) => column.here !== column.there);
  const isChangedSpace = columns.map((column, i) => isChanged[i] && isSpace(column));
  const inWord = columns.map(
    (column, i) =>
      isChanged[i] || !isSpace(column) || isChangedSpace[i - 1] || isChangedSpace[i + 1],
  );
  const differences: QuoteDifference[] = [];
  for (let i = 0; i < columns.length;) {
    let end = i;
    while (end < columns.length && inWord[end]) end += 1;
    if (isChanged.slice(i, end).includes(true)) {
      const word = columns.slice(i, end);
      differences.push({
        here: word.map((column) => column.here).join(''),
        there: word.map((column) => column.there).join(''),
      });
    }
    i = Math.max(end, i + 1);
  }
  return { distance: isChanged.filter(Boolean).length, differences };
}

function isSpace({ here, there }: Column): boolean {
  return (here + there).trim() === '';
}

/** `differs in 1 character: “Putin's” here, “Putin’s” in the text` */
export function describeDifferences({ distance, differences }: QuoteComparison, most = 3): string {
  const shown = differences
    .slice(0, most)
    .map(({ here, there }) => `${quoted(here)} here, ${quoted(there)} in the text`);
  const more = differences.length - shown.length;
  if (more > 0) shown.push(`and ${more} more`);
  const count = `${distance} character${distance === 1 ? '' : 's'}`;
  return `differs in ${count}: ${shown.join('; ')}`;
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${showInvisible(words)}”`;
}

/** Writes characters that cannot be told apart by eye as ‹U+00A0›. */
export function showInvisible(text: string): string {
  return text.replace(
    /[\p{C}\u0300-\u036F\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (c) => `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** A shortest edit script, by Wagner and Fischer's table. */
function align(here: readonly string[], there: readonly string[]): readonly Column[] {
  const width = there.length + 1;
  const cost = new Uint32Array((here.length + 1) * width);
  const at = (i: number, j: number) => cost[i * width + j] ?? 0;
  for (let i = 0; i <= here.length; i += 1)
    for (let j = 0; j <= there.length; j += 1) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else {
        const change = here[i - 1] === there[j - 1] ? 0 : 1;
        const best = Math.min(at(i - 1, j - 1) + change, at(i - 1, j) + 1, at(i, j - 1) + 1);
        cost[i * width + j] = best;
      }
    }

  const columns: Column[] = [];
  let i = here.length;
  let j = there.length;
  while (i > 0 || j > 0) {
    const h = here[i - 1] ?? '';
    const t = there[j - 1] ?? '';
    const isBoth = i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (h === t ? 0 : 1);
    const isHereOnly = !isBoth && i > 0 && at(i, j) === at(i - 1, j) + 1;
    columns.push({ here: isBoth || isHereOnly ? h : '', there: isHereOnly ? '' : t });
    if (isBoth || isHereOnly) i -= 1;
    if (!isHereOnly) j -= 1;
  }
  return columns.reverse();
}
