import { callsOff } from '../clauses/calling-off';
import { assertionBy, type Assertion } from '../clauses/governing-words';
import { isSaying } from '../clauses/verb-forms';
import { isDeterminer } from '../clauses/small-words';
import type { VerbGroup } from '../clauses/verb-group';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';

/** How far a sentence stands by what one of its verbs tells, and which of its words say so. */
export interface Standing {
  readonly assertion: Assertion;
  /** "Moll said that", "According to Moll", "Moll said": half-open; null: there are none. */
  readonly source: TokenRange | null;
}

const plainly: Standing = { assertion: 'told', source: null };

/** Given a verb and all the verbs of its sentence, returns how far the sentence stands by it. */
export function standingOf(
  document: ReadDocument,
  sentence: TokenRange,
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): Standing {
  const { tokens } = document;
  if (isSetApart(tokens, sentence, verb.first) || isAsIf(tokens, sentence, verb))
    return { assertion: 'unreal', source: null };
  if (isConjecture(tokens, sentence, verb)) return { assertion: 'unreal', source: null };
  const governed = governedStanding(document, sentence, verbs, verb);
  if (governed?.assertion === 'unreal') return governed;
  const according = accordingTo(document, sentence, verb);
  if (according) return { assertion: 'attributed', source: according };
  if (governed?.assertion === 'attributed') return governed;
  const sayer = isSaying(tokens[verb.head]?.lower ?? '')
    ? null
    : sayerAfter(document, sentence, verbs, verb);
  if (sayer) return { assertion: 'attributed', source: sayer };
  const isHearsay = verb.hearsay || isByHearsay(tokens, sentence, verb);
  return isHearsay ? { assertion: 'attributed', source: null } : plainly;
}

/** Imagined, told of a made-up place, or marked as false: nothing that the sentence tells before or at token `at` was. */
export function isSetApart(tokens: readonly Token[], sentence: TokenRange, at: number): boolean {
  return (
    isSupposed(tokens, sentence) ||
    isInFiction(tokens, sentence, at) ||
    isLabelled(tokens, sentence)
  );
}

const labels = wordSet('fake false fiction myth hoax satire rumour rumor claim');

/** "Fake news: …", "Myth: …" */
function isLabelled(tokens: readonly Token[], { first }: TokenRange): boolean {
  const isNews = tokens[first + 1]?.lower === 'news' || tokens[first + 1]?.lower === 'claim';
  return (
    labels.has(tokens[first]?.lower ?? '') && tokens[isNews ? first + 2 : first + 1]?.lower === ':'
  );
}

/** "as if they had won", "as though", "if only": of no time that was. */
function isAsIf(tokens: readonly Token[], { first }: TokenRange, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - thatReach); at--) {
    const [lower, before, next] = [tokens[at]?.lower, tokens[at - 1]?.lower, tokens[at + 1]?.lower];
    if (lower === ',' || lower === ';') return false;
    if ((lower === 'if' || lower === 'though') && at > first && before === 'as') return true;
    if (lower === 'if' && next === 'only') return true;
  }
  return false;
}

const supposing = wordSet('imagine suppose supposing assume assuming pretend picture');

/** "Imagine that …", "Suppose …", "Let us suppose …" */
function isSupposed(tokens: readonly Token[], { first }: TokenRange): boolean {
  const isLet = tokens[first]?.lower === 'let';
  return supposing.has(tokens[isLet ? first + 2 : first]?.lower ?? '');
}

const fiction = wordSet(
  'novel novels film movie thriller screenplay fiction dream fantasy scenario legend myth fable parable sitcom wargame wargames simulation parody',
);
/** "In a 2021 novel by her brother, …" In tokens. */
const longestSetting = 6;

/** "In the novel, …": a place where nothing happens. */
function isInFiction(tokens: readonly Token[], { first }: TokenRange, before: number): boolean {
  if (tokens[first]?.lower !== 'in') return false;
  for (let at = first + 1; at < Math.min(before, first + longestSetting); at++) {
    const lower = tokens[at]?.lower ?? '';
    if (fiction.has(lower)) return true;
    if (lower === 'game' && played.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "a war game", "a video game" */
const played = wordSet('war video board computer role');

/** How far back from a verb "that" is looked for, and its governing word from there; in tokens. */
const thatReach = 24;
const governorReach = 6;
/** Begin what is taken as known within what is denied: "denied that it fled after the town fell". */
const presupposing = wordSet(
  'after before when since because although though while who which whose where',
);

/** What is made of a verb by the word that governs it. */
function governedStanding(
  document: ReadDocument,
  sentence: TokenRange,
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): Standing | null {
  const { tokens, quoted } = document;
  let isKnown = false;
  const put = (at: number, end: number): Standing | null => {
    const assertion = assertionBy(tokens, at);
    if (assertion === null || (assertion === 'unreal' && isKnown)) return null;
    const isDenied = isDeniedAfter(tokens, sentence, verb);
    return {
      assertion: assertion === 'attributed' && isDenied ? 'unreal' : assertion,
      source: { first: startOfSource(tokens, sentence, at), end },
    };
  };
  for (let at = verb.first - 1; at >= Math.max(sentence.first, verb.first - thatReach); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ';' || quoted[at] === 1) break;
    if (joining.has(lower) && tokens[at - 1]?.lower === ',') break;
    if (presupposing.has(lower)) isKnown = true;
    if (lower !== 'that') continue;
    for (let before = at - 1; before >= Math.max(sentence.first, at - governorReach); before--) {
      if (tokens[before]?.kind === 'mark' && tokens[before]?.lower !== '-') break;
      const standing = put(before, at + 1);
      if (standing) return standing;
    }
    // "The tale that they left was a hoax"; not "the troops that left were wrong".
    if (verb.first > at + 1 && isDeniedAfter(tokens, sentence, verb))
      return { assertion: 'unreal', source: null };
  }
  for (let at = verb.first - 2; at > Math.max(sentence.first, verb.first - longestSubject); at--)
    if (isPresentAfterSubject(tokens, at) && isBareComplement(tokens, { end: at + 1 }, verb))
      return put(at, at + 1);
  const before = verbs.findLast(({ end, form }) => end <= verb.first && form !== 'participle');
  if (!before || callsOff(tokens, before) || !isBareComplement(tokens, before, verb)) return null;
  return put(before.head, before.end);
}

const joining = wordSet('and but so yet while whereas although though');
/** "Moll claimed the northern army had left": the longest subject of what is claimed, in tokens. */
const longestSubject = 8;

/** "Moll claimed | Arland attacked": nothing stands between but a subject. */
function isBareComplement(
  tokens: readonly Token[],
  before: Pick<VerbGroup, 'end'>,
  verb: VerbGroup,
): boolean {
  const isBare = verb.first > before.end && verb.first - before.end <= longestSubject;
  for (let at = before.end; at < verb.first; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== "'" && token.lower !== '-'))
      return false;
    if (joining.has(token.lower) || presupposing.has(token.lower) || token.lower === 'if')
      return false;
  }
  return isBare;
}

/** "Moll thinks he …", "I wish the …": between a subject and what begins another. */
function isPresentAfterSubject(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isThird = token?.lower.endsWith('s') === true;
  const isVerb = token?.kind === 'word' && !token.capital;
  const isSubject = isThird
    ? before?.capital === true || ['he', 'she', 'who'].includes(before?.lower ?? '')
    : ['i', 'we', 'you', 'they'].includes(before?.lower ?? '');
  const isObject = next?.capital === true || isDeterminer(next) || pronouns.has(next?.lower ?? '');
  return isVerb && isSubject && isObject;
}

const pronouns = wordSet('he she it they we there');

const falsehood = wordSet(
  'false untrue wrong incorrect inaccurate baseless unfounded groundless denied dismissed rejected refuted fabricated exaggerated unconfirmed',
);

const falsehoods = wordSet(
  'hoax lie lies myth myths fabrication fabrications invention inventions fake fakes falsehood fiction fantasy',
);
const proving = wordSet('is are was were be been proved proven turned');

/** "Reports that they left | were false" */
function isDeniedAfter(tokens: readonly Token[], sentence: TokenRange, verb: VerbGroup): boolean {
  for (let at = verb.end; at < sentence.end - 1; at++) if (isCalledFalse(tokens, at)) return true;
  return false;
}

/** The verb at `at` says that something is not so: "were false", "was a hoax", "proved wrong". */
export function isCalledFalse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!proving.has(tokens[at]?.lower ?? '')) return false;
  const noun = isDeterminer(next) ? tokens[at + 2] : next;
  return falsehood.has(next?.lower ?? '') || falsehoods.has(noun?.lower ?? '');
}

/** From the beginning of the clause that the governing word stands in. */
function startOfSource(tokens: readonly Token[], { first }: TokenRange, at: number): number {
  for (let start = at; start > first; start--) {
    const before = tokens[start - 1]?.lower ?? '';
    if (before === ';' || before === '—') return start;
    if (before === ',' && joining.has(tokens[start]?.lower ?? '')) return start;
  }
  return first;
}

const customary = wordSet('plan plans schedule custom tradition law');

/** "According to Moll, …" and "…, according to Moll", with the name; null: there is none. */
function accordingTo(
  { tokens, quoted }: ReadDocument,
  sentence: TokenRange,
  verb: VerbGroup,
): TokenRange | null {
  for (let at = sentence.first; at < sentence.end - 2; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    if (quoted[at] === 1 || customary.has(tokens[at + 2]?.lower ?? '')) continue;
    if (isSplit(tokens, at, verb)) continue;
    return { first: at, end: endOfSource(tokens, at, sentence.end) };
  }
  return null;
}

/** A semicolon, or ", and" or ", but", stands between. */
function isSplit(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  for (let next = Math.min(at, verb.end); next < Math.max(at, verb.first); next++) {
    if (tokens[next]?.lower === ';') return true;
    if (joining.has(tokens[next]?.lower ?? '') && tokens[next - 1]?.lower === ',') return true;
  }
  return false;
}

/** The longest source that a title has room for, in tokens. */
const longestSource = 14;

function endOfSource(tokens: readonly Token[], at: number, end: number): number {
  const isStopped = ['.', '!'].includes(tokens[end - 1]?.lower ?? '');
  const last = Math.min(isStopped ? end - 1 : end, at + longestSource);
  for (let next = at; next < last; next++)
    if ([',', ';', '—'].includes(tokens[next]?.lower ?? '')) return next;
  return last;
}

/** "…, Moll said", "…, said Moll", "…, he told reporters", after what is told; null: nobody says so. */
function sayerAfter(
  { tokens }: ReadDocument,
  sentence: TokenRange,
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): TokenRange | null {
  const saying = verbs.find(
    ({ first, head, form }) =>
      first >= verb.end && form !== 'participle' && isSaying(tokens[head]?.lower ?? ''),
  );
  if (!saying || isSplit(tokens, saying.first, verb)) return null;
  if (tokens[saying.end]?.lower === 'that') return null;
  let comma = saying.first - 1;
  while (comma > verb.end && tokens[comma]?.lower !== ',') comma--;
  const opener = tokens[comma + 1]?.lower ?? '';
  if (tokens[comma]?.lower !== ',' || saying.first - comma > longestSubject) return null;
  if (joining.has(opener) || presupposing.has(opener) || opener === 'who') return null;
  const isInterrupted = verbs.some(
    ({ first, form }) => first > comma && first < saying.first && form !== 'participle',
  );
  return isInterrupted
    ? null
    : { first: comma + 1, end: endOfSource(tokens, saying.first, sentence.end) };
}

const conjecture = wordSet('perhaps maybe possibly probably presumably conceivably');

/** "Perhaps Arland attacked", "Arland possibly attacked": nobody says that it did. */
function isConjecture(tokens: readonly Token[], { first }: TokenRange, verb: VerbGroup): boolean {
  if (conjecture.has(tokens[first]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(first, verb.first - 1), verb.end)
    .some(({ lower }) => conjecture.has(lower));
}

const hearsay = wordSet('allegedly reportedly supposedly purportedly apparently ostensibly');

/** "Arland reportedly attacked", "Reportedly, …", "…, apparently." */
function isByHearsay(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  verb: VerbGroup,
): boolean {
  const isLast = hearsay.has(tokens[end - 2]?.lower ?? '') && tokens[end - 3]?.lower === ',';
  if (isLast && !isSplit(tokens, end - 2, verb)) return true;
  for (let at = verb.end - 1; at >= first; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (hearsay.has(lower)) return true;
    if (lower === ';' || (joining.has(lower) && tokens[at - 1]?.lower === ',')) return false;
  }
  return false;
}
