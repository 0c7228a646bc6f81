import type { DatedPhrase } from '../document/document';
import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';
import type { VerbGroup } from './verb-group';

const callingOff = wordSet(
  'cancelled canceled cancels cancel scrapped scraps averted averts prevented prevents thwarted thwarts foiled foils aborted aborts',
);
const calls = wordSet('called calls calling call');
const falls = wordSet('fell falls fallen');

/** "cancelled the visit", "called off the summit", "the attack was averted", "the deal fell through": what it names did not come. */
export function callsOff(tokens: readonly Token[], { head, end }: VerbGroup): boolean {
  const lower = tokens[head]?.lower ?? '';
  const next = tokens[end]?.lower;
  return (
    callingOff.has(lower) ||
    (calls.has(lower) && next === 'off') ||
    (falls.has(lower) && next === 'through')
  );
}

const postponing = wordSet('postponed delayed deferred rescheduled shelved');

/** "was postponed", "was put off": what it names did not come then. */
export function postpones(tokens: readonly Token[], { head, end }: VerbGroup): boolean {
  const lower = tokens[head]?.lower ?? '';
  return postponing.has(lower) || (lower === 'put' && tokens[end]?.lower === 'off');
}

const puttingOff = wordSet(
  'postponed postpones postpone delayed delays deferred rescheduled adjourned moved pushed put',
);
const limits = wordSet('until till to for');

/** "postponed until June 4", "delayed from May 3 to June 4": the time of what is put off, not of the putting off. */
export function putsOffTo(
  tokens: readonly Token[],
  { head }: VerbGroup,
  { first, until }: DatedPhrase,
): boolean {
  const lower = tokens[head]?.lower ?? '';
  const isTo = until !== undefined || limits.has(tokens[first - 1]?.lower ?? '');
  const isFar = lower === 'put' ? tokens[head + 1]?.lower === 'off' : true;
  return puttingOff.has(lower) && isTo && isFar && first > head;
}

const extending = wordSet('extended extends extend prolonged prolongs prolong');

/** "extended until June 4": the end of what is extended, and no time of the extending. */
export function extendsTo(
  tokens: readonly Token[],
  { head }: VerbGroup,
  { first }: DatedPhrase,
): boolean {
  return extending.has(tokens[head]?.lower ?? '') && limits.has(tokens[first - 1]?.lower ?? '');
}

/** "was on the verge of", "came close to", "stopped short of": it did not come to what follows. */
export function fallsShort(tokens: readonly Token[], { end }: VerbGroup): boolean {
  const words = tokens
    .slice(end, end + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:on the (?:verge|brink) of|(?:very )?close to|short of|within an inch of)/.test(words);
}

const comingAbout = wordSet(
  'happened happen occurred occur came come began begin held materialised materialized materialise materialize',
);

/** "took place", "was held", "happened": says of what it names only that it was. */
export function comesAbout(tokens: readonly Token[], { head, end }: VerbGroup): boolean {
  const isPlace = ['take', 'took', 'taken'].includes(tokens[head]?.lower ?? '');
  return isPlace ? tokens[end]?.lower === 'place' : comingAbout.has(tokens[head]?.lower ?? '');
}
