import type { ActorsFile } from '../../lib/model/files';
import { idOfActor } from './ids';

/** Turns names of actors into ids: those of the subject where it knows the name, else new ones. */
export class ImportActors {
  readonly #byName = new Map<string, string>();
  readonly #known: ReadonlySet<string>;
  readonly #added = new Map<string, string>();

  constructor(known: readonly ActorsFile[number][]) {
    this.#known = new Set(known.map(({ id }) => id));
    for (const { id, name, aliases } of known)
      for (const word of [...aliases, name]) this.#byName.set(word.toLowerCase(), id);
  }

  idOf(name: string): string {
    const key = name.toLowerCase();
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const id = idOfActor(name);
    this.#byName.set(key, id);
    if (!this.#known.has(id) && !this.#added.has(id)) this.#added.set(id, name);
    return id;
  }

  /** Those that the subject did not have, by id. What they are is not known, so their kind is `other`. */
  added(): ActorsFile {
    return [...this.#added]
      .map(([id, name]) => ({ id, name, kind: 'other' as const, aliases: [] }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
