import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { yamlFilesOf, type RawSubject } from '../subject/raw-subject';
import {
  actorReferences,
  affiliationReferences,
  chapterReferences,
  ownActors,
  ownChapters,
  type Reference,
} from './references';

/**
 * Actors and chapters that nothing names. A file with findings of its own counts as naming whatever
 * its text contains, since not all of it could be read.
 */
export function unusedNames(subject: RawSubject): readonly Problem[] {
  const broken = yamlFilesOf(subject).filter(({ value }) => value === null);
  const isMentioned = ({ id, file }: Reference) =>
    broken.some((other) => other !== file && other.text.includes(id));

  function unused(
    declared: readonly Reference[],
    references: readonly Reference[],
    imported: readonly string[],
    what: string,
  ): readonly Problem[] {
    const used = new Set([...references.map(({ id }) => id), ...imported]);
    return declared
      .filter((reference) => !used.has(reference.id) && !isMentioned(reference))
      .map(({ file, path, id }) =>
        problemAt(file, path, `${what} ${printValue(id)}`, 'Remove it, or name it in an event'),
      );
  }

  return [
    ...unused(
      ownActors(subject),
      [...actorReferences(subject), ...affiliationReferences(subject)],
      subject.imports.flatMap(({ actors }) => [...actors.keys()]),
      'no event names the actor',
    ),
    ...unused(
      ownChapters(subject),
      chapterReferences(subject),
      subject.imports.flatMap(({ chapters }) => [...chapters.keys()]),
      'no event is in the chapter',
    ),
  ];
}
