import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';
import { aheadOfTo, isHeard, isParticiple, isTrying, modals, plansTo } from './verb-forms';
import type { VerbForm, VerbGroup } from './verb-group';

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

/** A form of "to be", "to have" or "to do"; modals apart. */
export function isAuxiliary(lower: string): boolean {
  return (
    be.has(lower) ||
    pastBe.has(lower) ||
    contracted.has(lower) ||
    have.has(lower) ||
    doForms.has(lower) ||
    lower === 'had'
  );
}

/** "never left", "almost left", "all but left": it did not come to that. */
export function isMissing(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    negations.has(lower) ||
    missing.has(lower) ||
    (lower === 'but' && tokens[at - 1]?.lower === 'all')
  );
}

/** Reads on from an auxiliary: "has not yet been sent", "are set to meet", "wo n't". */
export function afterAuxiliary(tokens: readonly Token[], first: number, end: number): VerbGroup {
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
    if (be.has(tokens[head]?.lower ?? '') && !isModal(form) && looksAheadAlone(tokens, at)) {
      form = aheadOfTo.get(lower) ?? form;
      head = at++;
      bare = false;
      break;
    }
    if (aheadOfTo.has(lower) && tokens[at + 1]?.lower === 'to') {
      head = at;
      continue;
    }
    const isAdverb =
      between.has(lower) ||
      (lower.endsWith('ly') && lower.length > 4 && lower !== 'reply' && lower !== 'apply');
    if (isAdverb) continue;
    const isVerb =
      isParticiple(lower) ||
      (lower.endsWith('ing') && lower.length > 4 && be.has(tokens[head]?.lower ?? '')) ||
      ((isModal(form) ||
        doForms.has(tokens[first]?.lower ?? '') ||
        tokens[at - 1]?.lower === 'to') &&
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

const isModal = (form: VerbForm) =>
  ['will', 'would', 'may', 'must', 'planned', 'predicted'].includes(form);

const aheadAlone: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['due', wordSet('in on at for before')],
  ['slated', wordSet('in on for')],
  ['scheduled', wordSet('on for')],
  ['planned', wordSet('for')],
  ['expected', wordSet('in on at')],
]);

/** "was due in Lisbon", "is planned for April", "is expected by Friday": ahead, without an infinitive. */
export function looksAheadAlone(tokens: readonly Token[], at: number): boolean {
  const links = aheadAlone.get(tokens[at]?.lower ?? '');
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!links || next?.kind !== 'word') return false;
  return links.has(next.lower) || isTimeWord(next) || (next.lower === 'by' && isTimeWord(after));
}

function isTimeWord(token: Token | undefined): boolean {
  if (!token) return false;
  const { month, weekday, shift } = token.word;
  return month !== undefined || weekday !== undefined || shift?.from === 'now';
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
