import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { suggestWord } from '../subject/nearest-word';
import type { RawSubject } from '../subject/raw-subject';
import { citationsOf } from './citations';
import {
  actorReferences,
  affiliationReferences,
  chapterReferences,
  declaredActors,
  declaredChapters,
  type Reference,
} from './references';

/** Actors, chapters, documents and events to start with that are named but not there. */
export function unknownNames(subject: RawSubject): readonly Problem[] {
  const { timeline, actors, events, sources } = subject;
  const idsOf = (references: readonly Reference[]) => new Set(references.map(({ id }) => id));
  const sourceReferences = citationsOf(subject).map(({ file, path, source }) => ({
    file,
    path: [...path, 'source'],
    id: source,
  }));
  return [
    ...(actors?.draft
      ? unknown(
          [...actorReferences(subject), ...affiliationReferences(subject)],
          idsOf(declaredActors(subject)),
          'actor',
          'Add it to data/actors.yaml',
        )
      : []),
    ...(timeline?.draft
      ? unknown(
          chapterReferences(subject),
          idsOf(declaredChapters(subject)),
          'chapter',
          'Add it to data/timeline.yaml',
        )
      : []),
    ...unknown(
      sourceReferences,
      new Set(sources.map(({ id }) => id)),
      'document',
      'Store the document in seeds/',
    ),
    ...unknown(
      startHereReferences(subject),
      new Set(events.map(({ id }) => id)),
      'event',
      'Name a file of data/events/',
    ),
  ];
}

function unknown(
  references: readonly Reference[],
  known: ReadonlySet<string>,
  noun: string,
  todo: string,
): readonly Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ file, path, id }) =>
      problemAt(file, path, `no ${noun} is called ${printValue(id)}`, suggestWord(id, known, todo)),
    );
}

function startHereReferences({ timeline }: RawSubject): readonly Reference[] {
  if (!timeline) return [];
  return (timeline.draft?.startHere ?? []).flatMap((id, i) =>
    id === undefined ? [] : [{ file: timeline, path: ['startHere', i], id }],
  );
}
