import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import type { RawImport } from '../subject/read-imports';
import type { RawSubject } from '../subject/raw-subject';
import { declaredActors, declaredChapters } from './references';

/**
 * Imported events that name a chapter or an actor that is not there, or whose id another event has. Their
 * lines themselves are looked at as they are read.
 */
export function imports(subject: RawSubject): readonly Problem[] {
  const chapters = new Set(declaredChapters(subject).map(({ id }) => id));
  const actors = new Set(declaredActors(subject).map(({ id }) => id));
  return subject.imports.flatMap((one) => [
    ...unknown(one, 'chapter', one.chapters, chapters),
    ...unknown(one, 'actor', one.actors, actors),
    ...takenIds(subject, one),
  ]);
}

function unknown(
  { file }: RawImport,
  noun: string,
  named: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return [...named]
    .filter(([id]) => !known.has(id))
    .map(([id, line]) => ({
      severity: 'error',
      file,
      line,
      path: '',
      what: `no ${noun} is called ${printValue(id)}`,
      todo: 'Import the file again with npm run import',
    }));
}

function takenIds(subject: RawSubject, { file, ids }: RawImport): readonly Problem[] {
  const what = (id: string) => `the id ${printValue(id)} is taken by an event of ${file}`;
  const todo = 'Give one of them another id; import the file again if it is to be that one';
  const redirects = subject.redirects;
  return [
    ...subject.events
      .filter(({ id }) => ids.has(id))
      .map((event) => problemAt(event.file, [], what(event.id), todo)),
    ...Object.keys(redirects?.draft?.events ?? {})
      .filter((id) => ids.has(id))
      .flatMap((id) => (redirects ? [problemAt(redirects, ['events', id], what(id), todo)] : [])),
  ];
}
