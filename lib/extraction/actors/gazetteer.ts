import type { ActorKind } from '../../model/words';
import { tokensOf } from '../timex/tokens';
import { states } from './states';

/** An actor as `data/actors.yaml` has it. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

/** A name, word by word. */
export interface NamePattern {
  readonly actor: KnownActor;
  readonly words: readonly string[];
}

/** Names by their first word, folded; of each word the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly NamePattern[]>;

/** Names, aliases, last names of persons; demonyms and seats of government of states. */
export function gazetteerOf(actors: readonly KnownActor[]): Gazetteer {
  const patterns = new Map<string, NamePattern[]>();
  const know = (name: string, actor: KnownActor) => {
    const words = tokensOf(name).map(({ start, end }) => name.slice(start, end));
    const key = foldName(words[0] ?? '');
    if (key === '') return;
    const list = patterns.get(key) ?? [];
    if (list.some((other) => other.words.join(' ') === words.join(' '))) return;
    list.push({ actor, words });
    patterns.set(key, list);
  };
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) know(name, actor);
    if (actor.kind === 'person') know(actor.name.split(' ').at(-1) ?? actor.name, actor);
  }
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  for (const { name, demonyms, metonyms } of states) {
    const actor = byName.get(name);
    if (actor) for (const other of [...demonyms, ...metonyms]) know(other, actor);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

/** Shorter names are too alike for their spelling to vary. */
const shortestVariant = 5;

/** Spellings of one name that come of different transcriptions fold to one: Sergei and Sergey, Danskyy and Dansky. */
export function foldName(word: string): string {
  const lower = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (lower.length < shortestVariant) return lower;
  return lower
    .replace(/(?:iy|yy|ii|ij|yi|ey|ei|ie|i)$/, 'y')
    .replace(/tz/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/ou/g, 'u')
    .replace(/(.)\1/g, '$1');
}
