import { gazetteerOf, type KnownActor } from '../../lib/extraction/actors/gazetteer';
import { actorsFileSchema } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { folderProblems } from '../subject/subject-folder';
import { readText, isTextFile } from '../subject/read-text';
import { readYaml } from '../subject/read-yaml';
import type { KnownActors } from './event-lines';

/**
 * The actors of the subject in `root`, and what is wrong there: no such folder, or a list of actors
 * that cannot be read. A subject without a list knows nobody.
 */
export function readKnownActors(root: string): {
  readonly actors: KnownActors;
  readonly problems: readonly Problem[];
} {
  const name = 'data/actors.yaml';
  const reading = readText(root, name);
  const { file, problems } = isTextFile(reading)
    ? readYaml(name, reading.text, actorsFileSchema)
    : { file: null, problems: reading ? [reading] : [] };
  return {
    actors: knownActors(file?.value ?? []),
    problems: [...folderProblems(root), ...problems],
  };
}

export function knownActors(actors: readonly KnownActor[]): KnownActors {
  return {
    gazetteer: gazetteerOf(actors),
    byId: new Map(actors.map((actor) => [actor.id, actor])),
  };
}
