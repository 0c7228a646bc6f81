import { gazetteerOf, type KnownActor } from '../../lib/extraction/actors/gazetteer';
import { actorsFileSchema } from '../../lib/model/files';
import { readText, isTextFile } from '../subject/read-text';
import { readYaml } from '../subject/read-yaml';
import type { KnownActors } from './event-lines';

/** The actors of the subject in `root`; nobody if it has none that can be read. */
export function knownActorsIn(root: string): KnownActors {
  const name = 'data/actors.yaml';
  const reading = readText(root, name);
  const file = isTextFile(reading) ? readYaml(name, reading.text, actorsFileSchema).file : null;
  return knownActors(file?.value ?? []);
}

export function knownActors(actors: readonly KnownActor[]): KnownActors {
  return {
    gazetteer: gazetteerOf(actors),
    byId: new Map(actors.map((actor) => [actor.id, actor])),
  };
}
