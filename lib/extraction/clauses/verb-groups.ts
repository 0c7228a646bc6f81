import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import { isPresent } from './present-verbs';
import { isDeterminer, isPreposition } from './small-words';
import {
  aheadOfTo,
  isParticiple,
  isPastOnly,
  isPastOrParticiple,
  isSaying,
  isTrying,
  isHeard,
  modals,
  plansTo,
} from './verb-forms';

/**
 * What a verb and its auxiliaries say of the time and the truth of their clause:
 *
 *   past, present, perfect, past perfect
 *   will, would, may, must     the modal ("could" is a "may")
 *   planned, predicted         "is to fly", "was supposed to attack"
 *   participle                 no finite verb: "delivered ten days later", "withdrawing tanks"
 */
export type VerbForm =
  | 'past'
  | 'present'
  | 'perfect'
  | 'past perfect'
  | 'will'
  | 'would'
  | 'may'
  | 'must'
  | 'planned'
  | 'predicted'
  | 'participle';

/** A verb with its auxiliaries: token indices, half-open. */
export interface VerbGroup extends TokenRange {
  /** The token that says what happens: "launched" of "were supposed to have launched". */
  readonly head: number;
  readonly form: VerbForm;
  /** It is denied, or was missed: "did not leave", "never left", "tried to leave", "nearly left". */
  readonly negated: boolean;
  /** Others tell it: "is said to have left". */
  readonly hearsay: boolean;
  /** Its first auxiliary is in the past: "was to fly", "were supposed to". */
  readonly wasAhead: boolean;
  /** Only a form of "to be" or "to have": no happening. */
  readonly bare: boolean;
}

const be = new Set(['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be', 're']);
const presentBe = new Set(['am', 'is', 'are', 're']);
const pastBe = new Set(['was', 'were', 'wasn', 'weren']);
const have = new Set(['has', 'have', 'ha', 'hasn', 'haven', 've']);
const doForms = new Set(['do', 'does', 'did', 'don', 'doesn', 'didn']);
const contracted = new Set(
  'isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn cannot'.split(' '),
);
const negations = new Set(['not', 'never', 'nor', 'hardly', 'scarcely']);
const missing = new Set(['almost', 'nearly']);
/** Adverbs may stand between an auxiliary and its verb; these do not end in -ly. */
const between = new Set(
  'also already just still even yet now ever soon once then long again always often all both officially n t so far actually'.split(
    ' ',
  ),
);

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
  return groups.map((group, i) => reduced(tokens, group, groups[i - 1], groups[i + 1]));
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
  if (
    be.has(lower) ||
    pastBe.has(lower) ||
    contracted.has(lower) ||
    have.has(lower) ||
    lower === 'had'
  )
    return afterAuxiliary(tokens, at, end);
  if (
    modals.has(lower) &&
    !(lower === 'may' && token.capital) &&
    !(lower === 'can' && isNounBefore(tokens, at))
  )
    return afterAuxiliary(tokens, at, end);
  if (lower === 's' && isContractedIs(tokens, at)) return afterAuxiliary(tokens, at, end);
  if (doForms.has(lower)) return afterAuxiliary(tokens, at, end);
  if (plansTo.has(lower) && tokens[at + 1]?.lower === 'to' && !isDeterminer(tokens[at - 1]))
    return {
      first: at,
      end: Math.min(end, at + 3),
      head: Math.min(end - 1, at + 2),
      form: 'planned',
      negated: false,
      hearsay: false,
      bare: false,
      wasAhead: lower.endsWith('ed'),
    };
  if (isTrying(lower) && tokens[at + 1]?.lower === 'to' && !isModifier(tokens, at)) {
    const head = Math.min(end - 1, at + 2);
    return { ...plain(at, 'past'), end: Math.min(end, at + 3), head, negated: true };
  }
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

/** "never left", "almost left", "all but left": it did not come to that. */
function isMissing(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    negations.has(lower) ||
    missing.has(lower) ||
    (lower === 'but' && tokens[at - 1]?.lower === 'all')
  );
}

/** Reads on from an auxiliary: "has not yet been sent", "are set to meet", "wo n't". */
function afterAuxiliary(tokens: readonly Token[], first: number, end: number): VerbGroup {
  let negated = false;
  let hearsay = false;
  let form: VerbForm = formOf(tokens[first]?.lower ?? '');
  let head = first;
  let bare = true;
  const last = Math.min(end, first + 12);
  let at = first;
  for (; at < last; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (at > first && tokens[at]?.kind === 'mark' && lower !== "'") break;
    if (negations.has(lower) || (lower === 't' && tokens[at]?.gap === 'none')) {
      negated = true;
      continue;
    }
    if (contracted.has(lower) && at === first) {
      negated = tokens[at + 1]?.lower === "'" || lower === 'cannot';
      continue;
    }
    if (at === first || lower === "'") continue;
    if (be.has(lower)) {
      head = at;
      continue;
    }
    if (lower === 'have' || (lower === 'had' && head === first)) {
      head = at;
      continue;
    }
    if (missing.has(lower) && !tokens[at + 1]?.lower.endsWith('ly')) {
      negated = true;
      continue;
    }
    if (lower === 'to' && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital) {
      const before = tokens[at - 1]?.lower ?? '';
      const ahead = aheadOfTo.get(before) ?? (plansTo.has(before) ? 'planned' : undefined);
      if (ahead) form = ahead;
      else if (isTrying(before) && before.endsWith('ing')) form = 'planned';
      else if (isTrying(before)) negated = true;
      else if (isHeard(before)) hearsay = true;
      else if (
        presentBe.has(tokens[first]?.lower ?? '') ||
        pastBe.has(tokens[first]?.lower ?? '')
      ) {
        if (head !== first && !be.has(tokens[head]?.lower ?? '')) break;
        form = 'planned';
      } else if (have.has(tokens[first]?.lower ?? '')) form = 'must';
      else if (tokens[first]?.lower !== 'had') break;
      bare = true;
      head = at;
      continue;
    }
    if (lower === 'yet' && tokens[at + 1]?.lower === 'to') negated = true;
    if (aheadOfTo.has(lower) && tokens[at + 1]?.lower === 'to') {
      head = at;
      continue;
    }
    const isAdverb =
      between.has(lower) ||
      (lower.endsWith('ly') && lower.length > 4 && lower !== 'reply' && lower !== 'apply');
    if (isAdverb) continue;
    const isModal = ['will', 'would', 'may', 'must', 'planned', 'predicted'].includes(form);
    const isVerb =
      isParticiple(lower) ||
      (lower.endsWith('ing') && lower.length > 4 && be.has(tokens[head]?.lower ?? '')) ||
      ((isModal || doForms.has(tokens[first]?.lower ?? '') || tokens[at - 1]?.lower === 'to') &&
        !tokens[at]?.capital &&
        !be.has(tokens[head]?.lower ?? '') &&
        tokens[at]?.kind === 'word');
    if (isVerb) {
      head = at;
      bare = false;
      // "is expected to be announced": the verb is still to come
      if (tokens[at + 1]?.lower === 'to' && opensInfinitive(tokens, first, lower)) continue;
      at++;
    }
    break;
  }
  if (form === 'past' && tokens[first]?.lower === 'had') form = bare ? 'past' : 'past perfect';
  if (form === 'perfect' && bare && !be.has(tokens[head]?.lower ?? '')) form = 'present';
  const wasAhead = pastBe.has(tokens[first]?.lower ?? '') || tokens[first]?.lower === 'had';
  if (hearsay)
    form = tokens.slice(first, at).some(({ lower }) => lower === 'have') ? 'past' : 'present';
  return { first, end: Math.max(first + 1, at), head, form, negated, hearsay, bare, wasAhead };
}

/** "expected to", "had hoped to", "has tried to", "are said to": what is told stands after "to". */
function opensInfinitive(tokens: readonly Token[], first: number, lower: string): boolean {
  const auxiliary = tokens[first]?.lower ?? '';
  const isOfBe = presentBe.has(auxiliary) || pastBe.has(auxiliary);
  return (
    aheadOfTo.has(lower) ||
    isTrying(lower) ||
    (auxiliary === 'had' && plansTo.has(lower)) ||
    (isOfBe && isHeard(lower))
  );
}

function formOf(lower: string): VerbForm {
  const modal = modals.get(lower);
  if (modal) return modal;
  if (
    pastBe.has(lower) ||
    lower === 'had' ||
    lower === 'hadn' ||
    lower === 'did' ||
    lower === 'didn'
  )
    return 'past';
  if (have.has(lower)) return 'perfect';
  return 'present';
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
