import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import { isPresent } from './present-verbs';
import { isDeterminer, isPreposition } from './small-words';
import { afterAuxiliary, isAuxiliary, isMissing } from './auxiliary-verbs';
import {
  aheadOfTo,
  isParticiple,
  isPastOnly,
  isPastOrParticiple,
  isSaying,
  isTrying,
  modals,
  plansTo,
} from './verb-forms';
import type { VerbForm, VerbGroup } from './verb-group';

/** The verb groups of [first, end), in their order; masked tokens are passed over. */
export function verbGroupsIn(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isOut: (token: number) => boolean,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = first;
  while (at < end) {
    const group = isOut(at) ? null : groupAt(tokens, at, first, end, groups);
    if (group) groups.push(group);
    at = group ? group.end : at + 1;
  }
  for (const [i, group] of groups.entries())
    groups[i] = reduced(tokens, group, groups[i - 1], groups[i + 1]);
  return groups;
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  end: number,
  before: readonly VerbGroup[],
): VerbGroup | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  const isName = token.capital && at > first && !isAfterOpening(tokens, at);
  if (isName) return null;
  if (isAuxiliary(lower)) return afterAuxiliary(tokens, at, end);
  if (
    modals.has(lower) &&
    !(lower === 'may' && token.capital) &&
    !(lower === 'can' && isNounBefore(tokens, at))
  )
    return afterAuxiliary(tokens, at, end);
  if (lower === 's' && isContractedIs(tokens, at)) return afterAuxiliary(tokens, at, end);
  if (plansTo.has(lower) && tokens[at + 1]?.lower === 'to' && !isDeterminer(tokens[at - 1]))
    return { ...infinitive(at, end, 'planned'), wasAhead: lower.endsWith('ed') };
  const tries = isTrying(lower) && !lower.endsWith('ing') && tokens[at + 1]?.lower === 'to';
  if (tries && !isModifier(tokens, at)) return { ...infinitive(at, end, 'past'), negated: true };
  const isMissed = isMissing(tokens, at - 1);
  if (isMissed && isPastOrParticiple(lower)) return { ...plain(at, 'past'), negated: true };
  if (isPastOnly(lower)) return { ...plain(at, 'past'), negated: isMissed };
  if (isPastOrParticiple(lower)) {
    if (isModifier(tokens, at)) return null;
    if (tokens[at - 1]?.lower === 'to') return null;
    const isLoose =
      isDetached(tokens, at, before) || afterConjunction.has(tokens[at - 1]?.lower ?? '');
    return plain(at, isLoose ? 'participle' : 'past');
  }
  if (isParticiple(lower)) return isModifier(tokens, at) ? null : plain(at, 'participle');
  return isPresent(tokens, at) ? plain(at, 'present') : null;
}

/** "plans to leave", "tried to leave": the head is what follows "to". */
function infinitive(at: number, end: number, form: VerbForm): VerbGroup {
  return { ...plain(at, form), end: Math.min(end, at + 3), head: Math.min(end - 1, at + 2) };
}

function plain(at: number, form: VerbForm): VerbGroup {
  return {
    first: at,
    end: at + 1,
    head: at,
    form,
    negated: false,
    hearsay: false,
    bare: false,
    wasAhead: false,
  };
}

/** "It's", "that's": not of a possessor. */
function isContractedIs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "'" || tokens[at]?.gap !== 'none') return false;
  return ['it', 'that', 'there', 'he', 'she', 'what', 'who', 'here'].includes(
    tokens[at - 2]?.lower ?? '',
  );
}

/** "on the can": where a modal would be a noun. */
function isNounBefore(tokens: readonly Token[], at: number): boolean {
  return isDeterminer(tokens[at - 1]);
}

/** "the announced plan", "newly founded": no verb of a clause. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (isDeterminer(before)) return true;
  if (before.lower === 's' && tokens[at - 2]?.lower === "'") return true;
  if (before.lower === '-' && before.gap === 'none')
    return !['re', 'out', 'over', 'co', 'mis'].includes(tokens[at - 2]?.lower ?? '');
  if (tokens[at + 1]?.lower === '-' && tokens[at + 1]?.gap === 'none') return true;
  return isPreposition(before) && !['once', 'long'].includes(before.lower);
}

/** "once paused", "if signed", "as expected" */
const afterConjunction = new Set([
  'once',
  'if',
  'when',
  'as',
  'though',
  'although',
  'unless',
  'while',
]);

const relatives = new Set(['who', 'which', 'that', 'whose']);

/** ", delivered ten days later,": after a comma, where the sentence has its verb already. */
function isDetached(tokens: readonly Token[], at: number, before: readonly VerbGroup[]): boolean {
  const previous = tokens[at - 1];
  const isAfterComma =
    previous?.lower === ',' ||
    (['”', '"', "'"].includes(previous?.lower ?? '') && tokens[at - 2]?.lower === ',');
  if (isAfterComma && tokens[at + 1]?.lower === 'by') return true;
  // "The parade, scheduled for May 9, was cancelled"
  const isAhead = aheadOfTo.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'for';
  if (isAfterComma && isAhead) return true;
  if (!isAfterComma || isSaying(tokens[at]?.lower ?? '')) return false;
  // Those of "who" and "which" are not the sentence's own.
  const own = before.filter(
    ({ first, form }) => form !== 'participle' && !relatives.has(tokens[first - 1]?.lower ?? ''),
  );
  return own.length > 0;
}

function isAfterOpening(tokens: readonly Token[], at: number): boolean {
  return ['“', '"', "'", ':'].includes(tokens[at - 1]?.lower ?? '');
}

const joins = new Set([
  'what',
  'how',
  'why',
  'where',
  'he',
  'she',
  'it',
  'they',
  ',',
  'and',
  'but',
  'or',
  ';',
  'that',
  'who',
  'which',
  ':',
  '—',
  '"',
  '“',
  '”',
  'while',
  'when',
  'as',
  'because',
  'after',
  'before',
  'than',
  'if',
  '-',
]);

/**
 * "A deal floated by the envoy was criticised", "to respond to proposals sent last month": between two
 * verbs of one clause the one that might be a participle is one.
 */
function reduced(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
): VerbGroup {
  if (group.form !== 'past' || group.end - group.first !== 1) return group;
  const lower = tokens[group.head]?.lower ?? '';
  if (!isPastOrParticiple(lower) || lower === 'said' || lower === 'told') return group;
  const previous = tokens[group.head - 1];
  if (
    previous?.capital ||
    previous?.lower === 'he' ||
    previous?.lower === 'it' ||
    previous?.lower === 'they'
  ) {
    if (tokens[group.head + 1]?.lower !== 'by') return group;
  }
  const isInside = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (joins.has(tokens[at]?.lower ?? '')) return false;
    return true;
  };
  if (
    before &&
    before.form !== 'participle' &&
    !isSaying(tokens[before.head]?.lower ?? '') &&
    isInside(before.end, group.first)
  )
    return { ...group, form: 'participle' };
  if (after && after.form !== 'participle' && !isSaying(lower) && isInside(group.end, after.first))
    return { ...group, form: 'participle' };
  return group;
}
