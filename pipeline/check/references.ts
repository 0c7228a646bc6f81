import type { EventFile } from '../../lib/model/files';
import type { DataPath } from '../subject/data-path';
import type { Draft } from '../subject/draft';
import type { RawSubject } from '../subject/raw-subject';
import type { YamlFile } from '../subject/read-yaml';

/** An id that stands in a file and means something in another place. */
export interface Reference {
  readonly file: YamlFile<unknown>;
  readonly path: DataPath;
  readonly id: string;
}

/** Every place where events name an actor. */
export function actorReferences({ events }: RawSubject): readonly Reference[] {
  return events.flatMap(({ file }) => [
    ...idsIn(file, ['actors'], file.draft?.actors),
    ...statementsOf(file.draft).flatMap(({ statement, path }) =>
      statement.saidBy === 'document' ? [] : idsIn(file, [...path, 'saidBy'], statement.saidBy),
    ),
  ]);
}

export function affiliationReferences({ actors }: RawSubject): readonly Reference[] {
  if (!actors) return [];
  return (actors.draft ?? []).flatMap((actor, i) =>
    actor?.affiliation === undefined
      ? []
      : [{ file: actors, path: [i, 'affiliation'], id: actor.affiliation }],
  );
}

export function chapterReferences({ events }: RawSubject): readonly Reference[] {
  return events.flatMap(({ file }) =>
    file.draft?.chapter === undefined ? [] : [{ file, path: ['chapter'], id: file.draft.chapter }],
  );
}

/** The readable ids of a list of records, each with the path of its id. */
export function declaredIds(
  file: YamlFile<unknown>,
  base: DataPath,
  list: readonly ({ readonly id?: string } | undefined)[] | undefined,
): readonly Reference[] {
  return (list ?? []).flatMap((entry, i) =>
    entry?.id === undefined ? [] : [{ file, path: [...base, i, 'id'], id: entry.id }],
  );
}

/** Of `data/actors.yaml`. */
export function ownActors({ actors }: RawSubject): readonly Reference[] {
  return actors ? declaredIds(actors, [], actors.draft) : [];
}

/** Those of imports, too; several imports may declare one actor. */
export function declaredActors(subject: RawSubject): readonly Reference[] {
  return [
    ...ownActors(subject),
    ...subject.imports.flatMap(({ record }) =>
      declaredIds(record, ['actors'], record.draft?.actors),
    ),
  ];
}

/** Of `data/timeline.yaml`. */
export function ownChapters({ timeline }: RawSubject): readonly Reference[] {
  return timeline ? declaredIds(timeline, ['chapters'], timeline.draft?.chapters) : [];
}

/** Those of imports, too. */
export function declaredChapters(subject: RawSubject): readonly Reference[] {
  return [
    ...ownChapters(subject),
    ...subject.imports.flatMap(({ record }): readonly Reference[] => {
      const id = record.draft?.chapter?.id;
      return id === undefined ? [] : [{ file: record, path: ['chapter', 'id'], id }];
    }),
  ];
}

/** The readable statements of an event. */
export function statementsOf(event: Draft<EventFile> | undefined) {
  return (event?.statements ?? []).flatMap((statement, i) =>
    statement ? [{ statement, path: ['statements', i] as const }] : [],
  );
}

function idsIn(
  file: YamlFile<unknown>,
  path: DataPath,
  ids: readonly (string | undefined)[] | undefined,
): readonly Reference[] {
  return (ids ?? []).flatMap((id, i) =>
    id === undefined ? [] : [{ file, path: [...path, i], id }],
  );
}
