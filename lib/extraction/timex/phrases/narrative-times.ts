/** Expressions that only a narrative means as times: "at this time", "during that period", "former". */
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';

export function readNarrativeTime(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (token.lower === 'former' && !token.capital && before !== 'the')
    return {
      first: at,
      end: at + 1,
      rule: 'former',
      meaning: { kind: 'reference', value: 'PAST_REF' },
    };
  if (
    token.lower === 'former' &&
    !token.capital &&
    before !== 'the' &&
    tokens[at + 1]?.kind === 'word' &&
    !['and', 'was', 'were', 'had', 'of', 'being', 'to', 'in'].includes(tokens[at + 1]?.lower ?? '')
  )
    return {
      first: at,
      end: at + 1,
      rule: 'former',
      meaning: { kind: 'reference', value: 'PAST_REF' },
    };
  if (token.lower === 'future' && before !== 'the')
    return {
      first: at,
      end: at + 1,
      rule: 'future',
      meaning: { kind: 'reference', value: 'FUTURE_REF' },
    };
  if (token.lower === 'recent')
    return {
      first: at,
      end: at + 1,
      rule: 'recent',
      meaning: { kind: 'reference', value: 'PAST_REF' },
    };
  if (token.lower === 'current')
    return {
      first: at,
      end: at + 1,
      rule: 'current',
      meaning: { kind: 'reference', value: 'PRESENT_REF' },
    };
  if (!prepositions.has(before)) return null;
  const determiner = token.lower === 'this' || token.lower === 'that' || token.lower === 'the';
  if (!determiner) return null;
  const same = tokens[at + 1]?.lower === 'same';
  const noun = tokens[same ? at + 2 : at + 1]?.lower;
  if (noun !== 'time' && noun !== 'period') return null;
  if (token.lower === 'the' && !same && noun === 'period') return null;
  const after = tokens[same ? at + 3 : at + 2]?.lower;
  if (token.lower === 'the' && !same && before !== 'at' && before !== 'by') return null;
  if (token.lower === 'the' && !same && after === 'of') return null;
  return {
    first: at,
    end: same ? at + 3 : at + 2,
    rule: 'story-time',
    meaning: { kind: 'reference', value: 'PRESENT_REF' },
  };
}

const prepositions = new Set([
  'at',
  'by',
  'during',
  'in',
  'since',
  'until',
  'from',
  'of',
  'to',
  'before',
  'after',
  'for',
  'throughout',
]);
