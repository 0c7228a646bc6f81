/** Times without a place on the calendar: "now", "recently", "in the future", "at the time", "these days". */
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';
import { wordSet } from '../word-set';

const several: readonly (readonly [words: readonly string[], value: string])[] = [
  [['right', 'now'], 'PRESENT_REF'],
  [['the', 'time', 'being'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['the', 'present', 'day'], 'PRESENT_REF'],
  [['the', 'present', 'time'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['present', '-', 'day'], 'PRESENT_REF'],
  [['present', 'day'], 'PRESENT_REF'],
  [['modern', '-', 'day'], 'PRESENT_REF'],
  [['modern', 'day'], 'PRESENT_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['at', 'present'], 'PRESENT_REF'],
  [['this', 'moment'], 'PRESENT_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['recent', 'history'], 'PAST_REF'],
  [['more', 'recently'], 'PAST_REF'],
  [['most', 'recently'], 'PAST_REF'],
  [['not', 'long', 'ago'], 'PAST_REF'],
  [['long', 'ago'], 'PAST_REF'],
  [['moments', 'ago'], 'PAST_REF'],
  [['some', 'time', 'ago'], 'PAST_REF'],
  [['a', 'long', 'time', 'ago'], 'PAST_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'not', 'too', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['near', 'future'], 'FUTURE_REF'],
  [['very', 'soon'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
];

const firstWords = new Set(several.map(([words]) => words[0]));

export function readReference(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (firstWords.has(token.lower))
    for (const [words, value] of several)
      if (
        words.every((word, index) => tokens[at + index]?.lower === word) &&
        isWhole(tokens, at, words)
      ) {
        const first = token.lower === 'at' || token.lower === 'recent' ? at : at;
        return {
          first,
          end: at + words.length,
          rule: 'reference',
          meaning: { kind: 'reference', value },
        };
      }
  if (token.lower === 'date' && tokens[at - 1]?.lower === 'to' && tokens[at + 1]?.kind !== 'number')
    return {
      first: at,
      end: at + 1,
      rule: 'to-date',
      meaning: { kind: 'reference', value: 'PRESENT_REF' },
    };
  const value = token.word.reference;
  if (!value || (token.capital && tokens[at + 1]?.capital)) return null;
  if (
    token.lower === 'now' &&
    (tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.lower === 'defunct')
  )
    return null;
  if (tokens[at + 1]?.lower === 'as' || tokens[at - 1]?.lower === 'as') return null;
  if (token.lower === 'soon' && tokens[at + 1]?.lower === 'after') return null;
  return { first: at, end: at + 1, rule: 'reference', meaning: { kind: 'reference', value } };
}

/** "the past two weeks" and "the present government" are something else. */
function isWhole(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const last = words.at(-1);
  const after = tokens[at + words.length];
  if (last !== 'past' && last !== 'present' && last !== 'moment' && last !== 'future') return true;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    after.gap === 'blank line' ||
    closing.has(after.lower)
  );
}

const closing = wordSet(`
  and or but as of to was is has had have with by the that when for because he she they it who
  which in on at from if are were will would than after we i you
`);
