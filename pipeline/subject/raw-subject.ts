import type { SourceText } from '../../lib/anchoring/source-text';
import type {
  ActorsFile,
  EventFile,
  RedirectsFile,
  SourceFile,
  TimelineFile,
} from '../../lib/model/files';
import type { Published } from '../../lib/model/published';
import type { RawCandidates } from './read-candidates';
import type { RawImport } from './read-imports';
import type { YamlFile } from './read-yaml';

/** The files of a subject as read, each by itself: nothing is looked up yet. What is missing is null. */
export interface RawSubject {
  readonly timeline: YamlFile<TimelineFile> | null;
  readonly actors: YamlFile<ActorsFile> | null;
  readonly redirects: YamlFile<RedirectsFile> | null;
  /** What was last published; null where nothing was. */
  readonly published: Published | null;
  /** Whether there is a record of what was published, though it may not be readable. */
  readonly hasRecord: boolean;
  /** The day on which it is read, such as `2026-11-22`, in UTC. */
  readonly today: string;
  /** By id. */
  readonly events: readonly RawEvent[];
  /** By id. */
  readonly sources: readonly RawSource[];
  /** By source. */
  readonly candidates: readonly RawCandidates[];
  /** By name. */
  readonly imports: readonly RawImport[];
}

export interface RawEvent {
  /** The name of its file. */
  readonly id: string;
  readonly file: YamlFile<EventFile>;
}

export interface RawSource {
  /** The name of its folder. */
  readonly id: string;
  /** `seeds/<id>` */
  readonly folder: string;
  readonly record: YamlFile<SourceFile> | null;
  readonly document: RawDocument | null;
}

export interface RawDocument {
  /** `seeds/<id>/text.txt` */
  readonly file: string;
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly text: SourceText;
}

/** All YAML files of a subject. */
export function yamlFilesOf(subject: RawSubject): readonly YamlFile<unknown>[] {
  const { timeline, actors, redirects, events, sources, imports } = subject;
  const files: readonly (YamlFile<unknown> | null)[] = [
    timeline,
    actors,
    redirects,
    ...events.map(({ file }) => file),
    ...sources.map(({ record }) => record),
    ...imports.map(({ record }) => record),
  ];
  return files.filter((file) => file !== null);
}
