import { canonicalFault, canonicalText } from '../../lib/anchoring/canonical-text';
import type { z } from 'zod';
import {
  actorsFileSchema,
  eventFileSchema,
  redirectsFileSchema,
  sourceFileSchema,
  timelineFileSchema,
} from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { listIds, strays } from './list-folder';
import { readCandidates } from './read-candidates';
import { readImports } from './read-imports';
import { readPublished } from './read-published';
import type { RawDocument, RawSubject } from './raw-subject';
import { isTextFile, readText } from './read-text';
import { readYaml, type YamlFile } from './read-yaml';
import { folderProblems } from './subject-folder';

export interface SubjectReading {
  readonly subject: RawSubject;
  /** What is wrong with single files: names, encoding, syntax, schema. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of the subject in `root` (which holds `seeds/` and `data/`) on a day, such as
 * `2026-11-22`. Never throws for bad data.
 */
export function readSubject(root: string, today = dayInUtc(new Date())): SubjectReading {
  const problems: Problem[] = [...folderProblems(root)];
  const empty = {
    timeline: null,
    actors: null,
    redirects: null,
    published: null,
    hasRecord: false,
    today,
    events: [],
    sources: [],
    candidates: [],
    imports: [],
  };
  if (problems.length > 0) return { subject: empty, problems };

  function ids(folder: string, kind: 'files' | 'folders'): readonly string[] {
    const listing = listIds(root, folder, kind);
    problems.push(...listing.problems);
    return listing.ids;
  }

  function yaml<Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    ifMissing?: string,
  ): YamlFile<z.output<Schema>> | null {
    const reading = readText(root, name);
    if (!isTextFile(reading)) {
      if (reading) problems.push(reading);
      else if (ifMissing !== undefined) problems.push(missing(name, 'is missing', ifMissing));
      return null;
    }
    const { file, problems: findings } = readYaml(name, reading.text, schema);
    problems.push(...findings);
    return file;
  }

  function document(file: string): RawDocument | null {
    const reading = readText(root, file);
    if (!isTextFile(reading)) {
      if (reading) problems.push(reading);
      return null;
    }
    const fault = canonicalFault(reading.text);
    if (fault !== null) problems.push(notCanonical(file, fault));
    return { file, sha256: reading.sha256, text: canonicalText(reading.text) };
  }

  const candidates = readCandidates(root);
  problems.push(...candidates.problems);
  const events = ids('data/events', 'files');
  const found = candidates.files.reduce((sum, { entries }) => sum + entries.length, 0);
  const { imports, problems: importProblems } = readImports(root, events.length + found);
  problems.push(...importProblems);
  const { published, hasRecord, problems: recordProblems } = readPublished(root);
  problems.push(...recordProblems);
  const subject: RawSubject = {
    timeline: yaml(
      'data/timeline.yaml',
      timelineFileSchema,
      'Write the title and the chapters there',
    ),
    actors: yaml('data/actors.yaml', actorsFileSchema, 'Write the actors there'),
    redirects: yaml('data/redirects.yaml', redirectsFileSchema),
    published,
    hasRecord,
    today,
    events: events.flatMap((id) => {
      const file = yaml(`data/events/${id}.yaml`, eventFileSchema);
      return file ? [{ id, file }] : [];
    }),
    sources: ids('seeds', 'folders').map((id) => ({
      id,
      folder: `seeds/${id}`,
      record: yaml(`seeds/${id}/source.yaml`, sourceFileSchema),
      document: document(`seeds/${id}/text.txt`),
    })),
    candidates: candidates.files,
    imports,
  };
  problems.push(...strays(root, 'data', dataEntries));
  for (const { folder } of subject.sources)
    problems.push(...strays(root, folder, ['source.yaml', 'text.txt']));
  if (subject.events.length === 0 && imports.length === 0)
    problems.push(missing('data/events', 'is empty', 'Write an event there, as <id>.yaml'));
  if (subject.sources.length === 0 && imports.length === 0)
    problems.push(missing('seeds', 'is empty', 'Store a document there, as <id>/text.txt'));
  return { subject, problems };
}

export function dayInUtc(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** `schema` is for editors' tools. */
const dataEntries = [
  'timeline.yaml',
  'actors.yaml',
  'redirects.yaml',
  'published.json',
  'events',
  'candidates',
  'imported',
  'schema',
];

function missing(file: string, what: string, todo: string): Problem {
  return { severity: 'error', file, path: '', what, todo };
}

function notCanonical(file: string, fault: string): Problem {
  return {
    severity: 'error',
    file,
    path: '',
    what: `${fault}, and positions are counted in the file as it is stored`,
    todo: 'Store it as UTF-8 in Unicode normal form C with \\n line ends and no byte order mark',
  };
}
