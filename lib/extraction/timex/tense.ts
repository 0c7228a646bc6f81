import type { Tense } from './lexicon';
import type { Phrase } from './phrase';
import { isScheduledVerb } from './scheduled-verbs';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** How far a clause is searched, in tokens: the verb is rarely farther, and the work stays linear. */
const reach = 30;

/** Verbs and nouns whose "to …" lies ahead. */
const intent = wordSet(`
  agreed decided promised vowed pledged set going scheduled expected planned due is are ready
  plans about hopes wants wanted needs need likely want plan planning hoped intended supposed
  slated deadline date bid proposal effort
`);

/**
 * The tense of the clause around `phrase`: that of the nearest verb before it in its sentence, else
 * of the first after it. null if there is none within reach.
 */
export function tenseAround(tokens: readonly Token[], phrase: Phrase): Tense | null {
  if (isAheadOf(tokens, phrase)) return 'future in the past';
  let infinitive = false;
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - reach); at--) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, at)) break;
    if (token.lower === 'to' && isInfinitive(tokens, at)) {
      infinitive = true;
      if (intent.has(tokens[at - 1]?.lower ?? '')) return aheadFrom(tokens, at - 1, phrase);
      continue;
    }
    const tense = isLedByAnother(tokens, at) ? null : tenseAt(tokens, at);
    if (tense === 'future') return aheadFrom(tokens, at, phrase);
    if (tense === 'present' && infinitive) return 'future';
    if (tense) return tense;
  }
  if (infinitive) return 'future';
  for (let at = phrase.end; at < Math.min(tokens.length, phrase.end + reach); at++) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, at - 1)) break;
    if (token.lower === 'to' && isInfinitive(tokens, at)) return 'future';
    const tense = tenseAt(tokens, at);
    if (tense) return tense;
  }
  return null;
}

/** "ahead of the September 2 summit": whatever the verb. */
function isAheadOf(tokens: readonly Token[], { first }: Phrase): boolean {
  const end = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  return tokens[end - 1]?.lower === 'of' && tokens[end - 2]?.lower === 'ahead';
}

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return null;
  if (isScheduledVerb(tokens, at)) return 'scheduled';
  if (token.capital && token.word.month) return null;
  if (token.lower === 'will' && token.capital && next?.capital) return null;
  if (token.word.tense) return token.word.tense;
  return !token.capital &&
    token.lower.length > 4 &&
    token.lower.endsWith('ed') &&
    token.lower !== 'hundred'
    ? 'past'
    : null;
}

/** "will be held", "is officially reported", "will have been put": another verb tells, and stands before. */
function isLedByAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const adverb = tokens[at - 1]?.lower.endsWith('ly') ? 1 : 0;
  const before = tokens[at - 1 - adverb]?.lower ?? '';
  if (token?.lower === 'have') return shalls.has(before);
  return token?.word.tense !== 'future' && passives.has(before);
}

const passives = new Set(['be', 'is', 'are', 'being', 'been', 'have', 'has', 'had']);
const shalls = new Set(['will', 'shall', 'll']);

/**
 * Of a word that looks ahead, from where it does: "was due", "had planned" and "scheduled for May 10
 * was put off" do from a time that is past.
 */
function aheadFrom(tokens: readonly Token[], cue: number, phrase: Phrase): Tense {
  let at = cue - 1;
  while (at > cue - 4 && (tokens[at]?.lower.endsWith('ly') || skipped.has(tokens[at]?.lower ?? '')))
    at--;
  if (wereAhead.has(tokens[at]?.lower ?? '')) return 'future in the past';
  const isReduced = phrase.first - cue <= 2 && tokens[cue]?.word.tense === 'future';
  const next = tokens[phrase.end]?.lower === ',' ? phrase.end + 1 : phrase.end;
  return isReduced && tenseAt(tokens, next) === 'past' ? 'future in the past' : 'future';
}

const skipped = new Set(['been', 'not', 'n', 't', 'also', 'still', 'just']);
const wereAhead = new Set(['was', 'were', 'had', 'wasn', 'weren', 'hadn']);

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.capital || next.gap !== 'space') return false;
  if (next.lower.endsWith('ing') || next.lower.endsWith('ed') || next.lower.endsWith('s'))
    return next.lower === 'discuss';
  return !notVerbs.has(next.lower) && next.word.cardinal === undefined;
}

const notVerbs = wordSet(`
  the a an his her its their this that these those him it them us me you all some any what
  early late mid about date nearly more over around which whom my our your no next last power
  war
`);

/** A full stop, question or exclamation mark before a capital letter, or a blank line. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (next.gap === 'blank line') return true;
  if (token.lower === '!' || token.lower === '?') return next.gap !== 'none';
  if (token.lower !== '.' || next.gap === 'none') return false;
  if (!next.capital && next.kind === 'word') return false;
  const before = tokens[at - 1];
  return !(
    before?.kind === 'word' &&
    before.gap !== 'none' &&
    (before.end - before.start === 1 || abbreviations.has(before.lower) || before.word.short)
  );
}

const abbreviations = wordSet(`
  mr mrs ms dr gen col lt capt sen rep gov st jr sr inc corp co vs no prof rev sgt ltd
`);
