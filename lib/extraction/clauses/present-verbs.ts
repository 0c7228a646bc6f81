import { isScheduledVerb } from '../timex/scheduled-verbs';
import type { Token } from '../timex/tokens';
import { isDeterminer, isPreposition } from './small-words';
import { isParticiple, isSaying } from './verb-forms';

/** Most often nouns: verbs only where something is said with them. */
const nounsToo = new Set(
  'demands calls claims reports states notes talks estimates comments forecasts appeals threatens hints offers plans claim report demand note comment state call'.split(
    ' ',
  ),
);
const subjects = new Set(['he', 'she', 'it', 'who', 'which', 'also', 'now', 'still', 'often']);
const plurals = new Set([
  'they',
  'we',
  'i',
  'who',
  'officials',
  'analysts',
  'experts',
  'critics',
  'sources',
]);

/** "he says", "Arland demonstrates resolve", "analysts argue that": a present form, as far as its neighbours tell. */
export function isPresent(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || token.capital || token.lower.length < 3) return false;
  if (isDeterminer(token) || token.word.unit !== undefined) return false;
  if (before.kind === 'mark' && !['”', '"', ',', ')'].includes(before.lower)) return false;
  if (isScheduledVerb(tokens, at)) return true;
  const isThird = token.lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(token.lower);
  const introduces =
    next?.lower === 'that' ||
    next?.lower === '“' ||
    next?.lower === '"' ||
    next?.lower === ',' ||
    next?.lower === '`';
  if (isThird && isSaying(token.lower)) {
    // "Talks of member states, including …": no verb for a comma alone.
    const isNoun = nounsToo.has(token.lower) && next?.lower === ',';
    if ((introduces && !isNoun) || subjects.has(before.lower)) return true;
    if (nounsToo.has(token.lower)) return false;
    return before.capital || before.kind === 'mark' || !isPreposition(before);
  }
  if (isThird && (subjects.has(before.lower) || before.capital)) {
    if (!before.capital || before.lower === 'it') return next?.kind === 'word' || introduces;
    return isDeterminer(next) || presentAdjectives.test(next?.lower ?? '');
  }
  if (token.lower === 'say' && (before.capital || before.lower.endsWith('s'))) return true;
  if (!isSaying(token.lower) || isThird || isParticiple(token.lower) || token.lower.endsWith('ing'))
    return false;
  const isPlural =
    plurals.has(before.lower) || (before.lower.endsWith('s') && before.kind === 'word');
  return (
    isPlural && (next?.lower === 'that' || pronouns.has(next?.lower ?? '') || isDeterminer(next))
  );
}

const pronouns = new Set(['it', 'they', 'he', 'she', 'we', 'there']);
/** What may stand between a verb and its object. */
const presentAdjectives = /(?:able|al|ful|ive|less|ous|ic|ary|ing)$|^(?:to|not|on|up|out)$/;
