const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations after which a capital letter does not begin a sentence. Single initials are found by shape. */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Hon St Messrs ' + // titles
    'Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig ' + // ranks
    'Sen Rep Gov Pres Amb Sec ' + // offices
    'No Nos Vol Art Fig pp cf vs ca approx'
  ) // before a number or a name
    .split(' '),
);

/**
 * True if the full stop at the end of `text` belongs to its last word: Mr., No., an initial (J.),
 * or initials with stops between (U.S., K.G.B.). Such initials can end a sentence as well; two
 * sentences taken for one do less harm than half of one.
 */
export function endsInAbbreviation(text: string): boolean {
  const word = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(text)?.[1];
  if (word === undefined || word === 'I') return false;
  return word.includes('.') || /^\p{Lu}$/u.test(word) || abbreviations.has(word);
}

/** Half-open UTF-16 offsets into a line. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one line; together they are the line, each with the space that follows it.
 * Unicode's rules (UAX #29), but for ends that are none: after an abbreviation, and before a
 * small letter (“Why?” he asked).
 */
export function sentencesOfLine(line: string): readonly LineSpan[] {
  const sentences: LineSpan[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length;
    const last = sentences.at(-1);
    if (last && isFalseEnd(line.slice(last.start, last.end), segment))
      sentences[sentences.length - 1] = { start: last.start, end };
    else sentences.push({ start: index, end });
  }
  return sentences;
}

function isFalseEnd(sentence: string, next: string): boolean {
  return endsInAbbreviation(sentence.trimEnd()) || /^\p{Ll}/u.test(next);
}
