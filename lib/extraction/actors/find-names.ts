import type { Token } from '../timex/tokens';
import { isEventNoun } from '../clauses/event-nouns';
import { foldName, type Gazetteer, type KnownActor } from './gazetteer';
import { states } from './states';

/** A name in the text: of a known actor, or one that nobody knows yet. Token indices, half-open. */
export interface NameMention {
  readonly first: number;
  readonly end: number;
  readonly actor: KnownActor | null;
  /** As it is known, or as the text has it. */
  readonly name: string;
  readonly person: boolean;
}

const titles = new Set(
  `president prime deputy vice foreign former defence defense interior finance minister chancellor mr mrs ms dr sir lord lady king queen prince princess pope general gen colonel col
  captain admiral senator sen representative rep governor gov mayor judge justice chairman chairwoman chief ceo
  director secretary spokesman spokeswoman spokesperson premier ambassador commander envoy analyst professor prof
  congressman congresswoman chair leader adviser advisor founder executive`
    .trim()
    .split(/\s+/),
);

/** What bodies are called, and not persons. */
const bodies = new Set(
  'council bank party court street university post times group house force forces union agency committee ministry board company corporation motors airlines airways office department monitor gazette service army navy guard front movement association institute'.split(
    ' ',
  ),
);

/** Before a place, not before somebody who acts. */
const placing = new Set(
  'in at near from to into through across outside inside around within toward towards over off via'.split(
    ' ',
  ),
);
const inner = new Set([
  'of',
  'the',
  'and',
  '&',
  'de',
  'al',
  'for',
  'van',
  'von',
  'bin',
  'el',
  'la',
]);
/** Begin sentences, or are written with a capital without being names of who acts. */
const noNames = new Set(
  `the a an i it he she they we you this that these those his her its their our my your in on at by with for from to of and but
  or so yet if when while as after before since until although though because despite during under over among what who
  why how where which there here no not all some many most few several both each every one two three four five six seven eight
  nine ten had has have was were did does do is are can could would should yes also now then still even only just once however meanwhile moreover instead thus therefore according
  europe asia africa west western east eastern north northern south southern soviet tv european christmas easter olympic olympics internet english god cold covid covid-19`
    .trim()
    .split(/\s+/),
);

const stateByWord = new Map(
  states.flatMap(({ name, demonyms }) =>
    [...demonyms, name].map((word): [string, string] => [word, name]),
  ),
);

/** "north korea": what begins like a direction, and is none. */
const statesOfTwoWords = new Set(
  [...stateByWord.keys()].filter((name) => name.includes(' ')).map((name) => name.toLowerCase()),
);

/** Longest name looked at, in tokens. */
const longestName = 6;

/**
 * The names in a text, from first to last. A last name that follows a full one means the same person;
 * an unknown name is taken for an actor's where its place in the sentence tells that somebody acts.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  startsSentence: (token: number) => boolean,
  startsVerb: (token: number) => boolean,
  isPassedOver: (token: number) => boolean,
): NameMention[] {
  const mentions: NameMention[] = [];
  const word = (at: number) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const fullNames = new Map<string, string>();
  const acting = new Set<string>();
  const plain = new Set(
    tokens.filter(({ kind, capital }) => kind === 'word' && !capital).map(({ lower }) => lower),
  );
  const unknown: (NameMention & { readonly acts: boolean })[] = [];
  for (let at = 0; at < tokens.length;) {
    if (isPassedOver(at)) {
      at++;
      continue;
    }
    const known = knownAt(word, tokens, at, gazetteer);
    if (known) {
      mentions.push(known);
      at = known.end;
      continue;
    }
    const reach = nameEnd(tokens, at, startsSentence);
    let end = at;
    while (end < reach && !isPassedOver(end) && !knownAt(word, tokens, end, gazetteer)) end++;
    if (end === at) {
      at++;
      continue;
    }
    const opens = startsSentence(at) && end === at + 1;
    const opener = tokens[at]?.lower ?? '';
    if (opens && (plain.has(opener) || isEventNoun(opener))) {
      at = end;
      continue;
    }
    const found = unknownAt(text, tokens, at, end, startsVerb, opens);
    if (found) {
      const words = found.name.split(' ');
      const last = words.at(-1) ?? '';
      if (words.length > 1 && found.person) fullNames.set(last, found.name);
      if (found.acts) acting.add(found.name);
      unknown.push(found);
    }
    at = end;
  }
  for (const [i, found] of unknown.entries()) {
    const next = unknown[i + 1];
    if (next?.acts && next.first === found.end + 1 && tokens[found.end]?.lower === 'and')
      acting.add(found.name);
  }
  for (const found of unknown) {
    const name = fullNames.get(found.name) ?? stemOf(found.name, acting) ?? found.name;
    if (found.acts || acting.has(name)) mentions.push({ ...found, name });
  }
  return mentions.sort((a, b) => a.first - b.first);
}

function knownAt(
  word: (at: number) => string,
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): NameMention | null {
  if (tokens[at]?.kind !== 'word') return null;
  for (const { actor, words } of gazetteer.get(foldName(word(at))) ?? []) {
    let matches = true;
    for (let i = 0; i < words.length && matches; i++)
      matches = sameWord(words[i] ?? '', word(at + i), i > 0 || words.length > 1);
    if (!matches) continue;
    const end = at + words.length;
    return { first: at, end, actor, name: actor.name, person: actor.kind === 'person' };
  }
  return null;
}

/** The same word; a capital letter is needed where the name has one, but "the" may begin a sentence. */
function sameWord(known: string, found: string, inName: boolean): boolean {
  if (known === found) return true;
  if (known === known.toLowerCase()) return found.toLowerCase() === known;
  if (!/^\p{Lu}/u.test(found) || known.length < 4) return false;
  return (inName || known.length > 4) && foldName(known) === foldName(found);
}

/** Where the name that begins at `at` ends; `at` itself if none does. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  startsSentence: (token: number) => boolean,
): number {
  if (!isNameWord(tokens[at]) && !isStateOfTwoWords(tokens[at], tokens[at + 1])) return at;
  let end = at + 1;
  while (end < tokens.length && end - at < longestName && !startsSentence(end)) {
    const token = tokens[end];
    const isHyphen =
      token?.lower === '-' && token.gap === 'none' && tokens[end + 1]?.gap === 'none';
    if (isHyphen) {
      end += 2;
      continue;
    }
    if (token?.gap === 'space' && isNameWord(token)) {
      end++;
      continue;
    }
    if (
      token?.gap === 'space' &&
      inner.has(token.lower) &&
      token.lower !== 'and' &&
      isNameWord(tokens[end + 1])
    ) {
      end += 2;
      continue;
    }
    break;
  }
  return Math.min(end, tokens.length);
}

function isStateOfTwoWords(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.capital === true &&
    next?.capital === true &&
    statesOfTwoWords.has(`${token.lower} ${next.lower}`)
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (!token.capital) return false;
  return (
    !noNames.has(token.lower) &&
    token.word.weekday === undefined &&
    !(token.word.month !== undefined) &&
    token.word.season === undefined
  );
}

function unknownAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  startsVerb: (token: number) => boolean,
  opensSentence: boolean,
): (NameMention & { acts: boolean }) | null {
  let from = first;
  for (let at = first; at < end - 1; at++) if (titles.has(tokens[at]?.lower ?? '')) from = at + 1;
  while (tokens[from]?.lower === '.' && from < end - 1) from++;
  let titled = from > first;
  const before = tokens[from - 1];
  const beforeThat = tokens[from - 2];
  if (!titled && before && from === first)
    titled =
      titles.has(before.lower) || (before.lower === '.' && titles.has(beforeThat?.lower ?? ''));
  if (titles.has(tokens[end - 1]?.lower ?? '')) return null;
  const start = tokens[from]?.start ?? 0;
  const name = text.slice(start, tokens[end - 1]?.end ?? start).replace(/\s+/g, ' ');
  const state = stateByWord.get(name);
  const placed = !titled && placing.has(tokens[first - 1]?.lower ?? '');
  const next = tokens[end]?.lower ?? '';
  const subject = startsVerb(end) || (next.endsWith('ly') && startsVerb(end + 1));
  const joined = ['by', 'between', 'with', 'and', 'against'].includes(
    tokens[first - 1]?.lower ?? '',
  );
  const possessor = next === "'" && tokens[end + 1]?.lower === 's';
  const apposed = next === ',' && end - from > 1;
  const within = ['of', 'for'].includes(tokens[first - 1]?.lower ?? '') && !titled;
  const modifies =
    !opensSentence &&
    tokens[end]?.kind === 'word' &&
    !tokens[end]?.capital &&
    next.endsWith('s') &&
    !startsVerb(end);
  const acts =
    !placed &&
    !within &&
    (titled || subject || joined || possessor || apposed || modifies || state !== undefined);
  return {
    first,
    end,
    actor: null,
    name: state ?? name,
    person:
      titled ||
      (end - from === 2 &&
        !bodies.has(tokens[end - 1]?.lower ?? '') &&
        /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)),
    acts,
  };
}

/** "Bervian" is of "Bervia", where the text speaks of it as acting. */
function stemOf(name: string, acting: ReadonlySet<string>): string | null {
  const stem = name.replace(/(?:ians?|ans?|ns?|ish|ese|is?)$/, '');
  if (stem.length < 4 || stem === name) return null;
  for (const ending of ['', 'a', 'ia', 'e', 'y', 'land'])
    if (acting.has(stem + ending)) return stem + ending;
  return null;
}
