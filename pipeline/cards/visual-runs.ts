import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

export type Direction = 'ltr' | 'rtl';

/** What joins or parts two Arabic letters; it is not seen. */
export const isJoiner = /^[\u200c\u200d]$/;

/** Characters that are drawn one after another by one font. */
export interface VisualRun {
  readonly text: string;
  readonly isArabic: boolean;
  /** The way in which it is read. Of a run that is not Arabic the characters stand here as they are seen, from the left. */
  readonly direction: Direction;
}

/** Whether a text has characters that are written from right to left. */
const hasRightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Parts the things that a line of ours names: each is ordered by itself, or a date would go before an Arabic name. */
const parting = ' · ';

/** The way of a text, by its first character that has one. */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft.test(text)) return 'ltr';
  const [first] = bidi.getEmbeddingLevels(text, 'auto').paragraphs;
  return (first?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * One line of a text that goes in a direction, from left to right as it is seen (Unicode Bidirectional Algorithm).
 * `isArabic`: of a character, whether the Arabic font draws it. Law: no character is lost, and what goes from
 * left to right alone is one run in its own order.
 */
export function visualRuns(
  line: string,
  direction: Direction,
  isArabic: (character: string) => boolean,
): readonly VisualRun[] {
  const plain = (text: string): VisualRun => ({ text, isArabic: false, direction: 'ltr' });
  if (direction === 'ltr' && !hasRightToLeft.test(line)) return [plain(line)];
  if (direction === 'ltr' && line.includes(parting))
    return line
      .split(parting)
      .flatMap((part, i) => [
        ...(i > 0 ? [plain(parting)] : []),
        ...visualRuns(part, direction, isArabic),
      ]);
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const runs: { characters: string[]; isArabic: boolean; level: number }[] = [];
  let at = 0;
  for (const character of line) {
    const level = levels[at] ?? 0;
    at += character.length;
    const last = runs.at(-1);
    const arabic = isJoiner.test(character) ? (last?.isArabic ?? false) : isArabic(character);
    if (last?.level === level && last.isArabic === arabic) last.characters.push(character);
    else runs.push({ characters: [character], isArabic: arabic, level });
  }
  return inVisualOrder(runs).map(({ characters, isArabic: arabic, level }) => {
    const isRightToLeft = level % 2 === 1;
    const seen =
      isRightToLeft && !arabic
        ? characters.map((each) => bidi.getMirroredCharacter(each) ?? each).reverse()
        : characters;
    return {
      text: seen.join(''),
      isArabic: arabic,
      direction: isRightToLeft ? 'rtl' : 'ltr',
    };
  });
}

/** From the highest level down, whatever is at least as high is turned round (rule L2). */
function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  let order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    const turned: Run[] = [];
    let stretch: Run[] = [];
    for (const run of order) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    order = [...turned, ...stretch];
  }
  return order;
}
