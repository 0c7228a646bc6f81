/**
 * Words that turn a clause around or weaken it, so that a quote which leaves one out says
 * something else. Matched as whole words, without regard to case; a space stands for any space.
 */
const qualifierTable: readonly (readonly [reason: string, words: string])[] = [
  ['denies', 'not|cannot|no|never|neither|nor|none|nobody|nothing|nowhere|no one|without|lest'],
  ['denies, contracted', "\\p{L}+n[’']t"], // didn’t, won't
  [
    'nearly denies',
    'hardly|barely|scarcely|rarely|seldom|(?<!a )few|(?<!a )little|far from|yet to|short of',
  ],
  ['doubts', 'unlikely|doubtful|doubt|doubts|doubted|improbable|implausible|impossible'],
  ['weakens', 'could|might|would|should|possibly|perhaps|maybe|probably|likely|potentially'],
  [
    'weakens by seeming',
    'appears?|appeared|seems?|seemed|apparently|ostensibly|supposed|supposedly',
  ],
  ['leaves to others', 'reportedly|allegedly|alleged|purportedly|purported|claim|claims|claimed'],
  ['makes conditional', 'if|unless|until|whether|provided that|in case|hypothetical(?:ly)?'],
  [
    'refuses',
    'den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out',
  ],
  ['fails', 'fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?'],
  ['says it is untrue', 'false|falsely|untrue|fake|myth|pretend(?:s|ed|ing)?'],
];

const anyCase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${qualifierTable
    .map(([, words]) => words.replaceAll(' ', '\\s'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** With a capital it is a month. */
const may = /(?<![\p{L}\p{N}])may(?![\p{L}\p{N}])/gu;

/** The negations and hedges of `clause`, as they stand there, in their order. */
export function qualifiersIn(clause: string): readonly string[] {
  return [...clause.matchAll(anyCase), ...clause.matchAll(may)]
    .sort((a, b) => a.index - b.index)
    .map(([word]) => word);
}
