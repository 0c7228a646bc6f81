import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import { declaredChapters, ownActors, type Reference } from './references';

/** Two actors or two chapters with one id. (Events and documents take theirs from file names.) */
export function duplicateIds(subject: RawSubject): readonly Problem[] {
  return [ownActors(subject), declaredChapters(subject)].flatMap(repeats);
}

function repeats(declared: readonly Reference[]): readonly Problem[] {
  const first = new Map<string, Reference>();
  return declared.flatMap((reference) => {
    const { file, path, id } = reference;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, reference);
      return [];
    }
    const line = earlier.file.lineOf(earlier.path);
    const where = earlier.file === file ? `in line ${line}` : `in ${earlier.file.name}:${line}`;
    const what = `the id ${printValue(id)} is taken already, ${where}`;
    return [problemAt(file, path, what, 'Give one of them another id')];
  });
}
