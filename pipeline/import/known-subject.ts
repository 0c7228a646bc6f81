import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  actorsFileSchema,
  redirectsFileSchema,
  timelineFileSchema,
  type ActorsFile,
} from '../../lib/model/files';
import { importedFile, importNames, linesOfFile } from '../subject/imported-rows';
import { listIds } from '../subject/list-folder';
import { readCandidates } from '../subject/read-candidates';
import { isTextFile, readText } from '../subject/read-text';
import { readYaml } from '../subject/read-yaml';
import { IdSet } from './id-set';

/** What a subject has before an import, as far as the import has to know. */
export interface KnownSubject {
  /** Whether it has a `data/timeline.yaml`; if not, an import starts it. */
  readonly isStarted: boolean;
  /** Ids of the chapters of `data/timeline.yaml`. */
  readonly chapters: ReadonlySet<string>;
  /** Of `data/actors.yaml`. */
  readonly actors: readonly ActorsFile[number][];
  /** What has this id already, in words; null if nothing has. */
  ownerOf(id: string): string | null;
}

/** Reads the subject in `root` for an import called `name`, which replaces an earlier one of that name. */
export function knownSubject(root: string, name: string): KnownSubject {
  const timeline = valueOf(root, 'data/timeline.yaml', timelineFileSchema);
  const actors = valueOf(root, 'data/actors.yaml', actorsFileSchema);
  const redirects = valueOf(root, 'data/redirects.yaml', redirectsFileSchema);
  const curated = new Set(listIds(root, 'data/events', 'files').ids);
  const candidates = new Set(
    readCandidates(root).files.flatMap(({ entries }) =>
      entries.map(({ candidate }) => candidate.id),
    ),
  );
  const others = importNames(root)
    .filter((other) => other !== name)
    .map((other) => ({ other, ids: importedIds(root, other) }));
  return {
    isStarted: existsSync(join(root, 'data/timeline.yaml')),
    chapters: new Set(timeline?.chapters.map(({ id }) => id)),
    actors: actors ?? [],
    ownerOf(id) {
      if (curated.has(id)) return `data/events/${id}.yaml`;
      if (candidates.has(id)) return 'an event found by machine';
      if (redirects && id in redirects.events) return 'data/redirects.yaml';
      const owner = others.find(({ ids }) => ids.has(id));
      return owner ? importedFile(owner.other) : null;
    },
  };
}

function importedIds(root: string, name: string): IdSet {
  const ids = new IdSet();
  const path = join(root, importedFile(name));
  if (!existsSync(path)) return ids;
  for (const { line } of linesOfFile(path)) {
    const id: unknown = (JSON.parse(line) as { id?: unknown }).id;
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/** null for a file that is not there or has findings, which the gate reports. */
function valueOf<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
): z.output<Schema> | null {
  const reading = readText(root, name);
  return isTextFile(reading) ? readYaml(name, reading.text, schema).file.value : null;
}
