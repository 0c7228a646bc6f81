import type { Token } from './tokens';
import { wordSet } from './word-set';

/** Said in the present of what is fixed for a day to come: "flies on Friday", "meet next week". */
const third = wordSet(
  'flies travels visits meets hosts arrives departs leaves opens begins starts convenes returns gathers votes addresses',
);
const plural = wordSet(
  'fly travel meet arrive depart leave begin start convene return gather vote',
);

const notSubjects = wordSet(`
  the a an this these that those his her its their our my your no any some each every of in on at by with for from to
  into over after before during and or which not also will would could should may might must can do does did
`);
const following = wordSet('in on at to for by with from next this here there . , ;');

/**
 * Does a word tell of something fixed for later, as far as its neighbours tell: one of these verbs
 * after a noun, and before a preposition, a time, a name or the end?
 */
export function isScheduledVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.capital || before?.kind !== 'word') return false;
  if (notSubjects.has(before.lower)) return false;
  const isPlural = before.lower.endsWith('s') || before.lower === 'they' || before.lower === 'we';
  if (!third.has(token.lower) && !(plural.has(token.lower) && isPlural)) return false;
  if (!next || following.has(next.lower)) return true;
  const { month, weekday } = next.word;
  return next.capital || next.lower === 'the' || month !== undefined || weekday !== undefined;
}
