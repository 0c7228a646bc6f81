/** Expressions that a narrative means as times, and news mostly do not: "at this time", "during that period", "former". */
import type { Meaning, Phrase } from '../phrase';
import type { Token } from '../tokens';
import { functionWords } from './function-words';
import { wordSet } from '../word-set';

const adjectives = new Map([
  ['former', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['current', 'PRESENT_REF'],
]);

export function readNarrativeTime(tokens: readonly Token[], at: number): Phrase | null {
  return readAdjective(tokens, at) ?? readStoryTime(tokens, at) ?? readWetSeason(tokens, at);
}

function found(first: number, end: number, rule: string, meaning: Meaning): Phrase {
  return { first, end, rule, meaning };
}

/** "the former capital", but not "the former, …", of two. */
function readAdjective(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  const value = adjectives.get(token?.lower ?? '');
  if (!value || token?.capital) return null;
  const noun = tokens[at + 1];
  const alone = noun?.kind !== 'word' || functionWords.has(noun.lower);
  if (tokens[at - 1]?.lower === 'the' && (alone || token?.lower === 'future')) return null;
  return found(at, at + 1, `adjective-${token?.lower}`, { kind: 'reference', value });
}

const prepositions = wordSet('at by during in since until from of to before after for throughout');

/** "at this time", "at the same time", "during that period", "by the time". */
function readStoryTime(tokens: readonly Token[], at: number): Phrase | null {
  const determiner = tokens[at]?.lower;
  const before = tokens[at - 1]?.lower ?? '';
  if (determiner !== 'this' && determiner !== 'that' && determiner !== 'the') return null;
  if (!prepositions.has(before)) return null;
  const same = tokens[at + 1]?.lower === 'same';
  const end = same ? at + 3 : at + 2;
  const noun = tokens[end - 1]?.lower;
  if (noun !== 'time' && noun !== 'period') return null;
  if (determiner === 'the' && !same) {
    if (noun === 'period' || (before !== 'at' && before !== 'by') || tokens[end]?.lower === 'of')
      return null;
  }
  if (same && noun === 'time')
    return found(at, end, 'same-time', {
      kind: 'shift',
      unit: 'year',
      shift: { by: 0, from: 'story' },
      samePeriod: true,
    });
  return found(at, end, 'story-time', { kind: 'reference', value: 'PRESENT_REF' });
}

/** Seasons that are no quarters of a year. */
function readWetSeason(tokens: readonly Token[], at: number): Phrase | null {
  const kind = tokens[at]?.lower;
  if (kind !== 'dry' && kind !== 'rainy' && kind !== 'monsoon') return null;
  if (tokens[at + 1]?.lower !== 'season') return null;
  return found(at, at + 2, 'wet-season', { kind: 'reference', value: 'XXXX' });
}
