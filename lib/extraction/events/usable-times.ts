import { callsOff, comesAbout } from '../clauses/calling-off';
import type { VerbGroup } from '../clauses/verb-group';
import type { DatedPhrase, ReadDocument } from '../document/document';
import type { Token } from '../timex/tokens';

/**
 * The times of a sentence with these verbs that can date an event: placed on a calendar or shortly
 * before, not masked, and not of what never was.
 */
export function usableTimes(
  { tokens, out, quoted }: ReadDocument,
  times: readonly DatedPhrase[],
  verbs: readonly VerbGroup[],
): DatedPhrase[] {
  return times.filter(
    ({ first, end, time }) =>
      out[first] === 0 &&
      quoted[first] === 0 &&
      !neverWas(tokens, end, verbs) &&
      !isOfAlternative(tokens, first) &&
      (time.edtf !== null ||
        isRecent(time.text) ||
        (isVague(time.text) && tokens[end]?.lower === 'after' && opensSentence(tokens, first))),
  );
}

/** "the attack on May 9, which never happened," */
function neverWas(tokens: readonly Token[], end: number, verbs: readonly VerbGroup[]): boolean {
  if (tokens[end]?.lower !== ',' || tokens[end + 1]?.lower !== 'which') return false;
  const verb = verbs.find(({ first }) => first >= end + 2);
  if (!verb || verb.first > end + 3) return false;
  return callsOff(tokens, verb) || (verb.negated && comesAbout(tokens, verb));
}

/** In tokens. */
const longestAlternative = 10;

/** "Rather than attack on May 3, they left": of what was not done. */
function isOfAlternative(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - longestAlternative); at--) {
    const pair = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
    if (pair === 'rather than' || pair === 'instead of') return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** "Weeks after …" */
function isVague(text: string): boolean {
  return /^(?:(?:a )?few |several |some )?(?:days|weeks)$/i.test(text);
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || ['.', '!', '?', '”'].includes(before.lower) || tokens[first]?.gap !== 'space';
}

function isRecent(text: string): boolean {
  return /^(?:just )?recently$|\brecent (?:days|weeks|months)\b|\b(?:few|some|several) (?:days|weeks) ago\b|^(?:days|weeks) ago$/i.test(
    text,
  );
}
