import type { Candidate } from '../../lib/model/files';
import { formatProblem, type Problem } from '../../lib/model/problem';
import { documents } from '../check/documents';
import { readSubject, type SubjectReading } from '../subject/read-subject';
import { candidateLines, candidatesOf } from './candidates';
import { candidateFile, candidateFileIds, replaceFiles } from './candidate-files';
import { chooseSources } from './choose-sources';

/**
 * Writes the candidates of the documents named (`seeds/<id>`, or the id alone; all if none is named)
 * in the subject at `root`, and says what changed. A document without candidates has no file; a run
 * over all documents removes the files of those that are no more. Returns whether it could: if not,
 * reports why, and leaves every file as it was.
 */
export function extractSubject(
  root: string,
  names: readonly string[],
  say: (line: string) => void,
  report: (line: string) => void,
): boolean {
  const reading = readSubject(root);
  const chosen = chooseSources(
    reading.subject.sources.map(({ id }) => id),
    names,
  );
  const obstacles = obstaclesIn(reading);
  const faults = obstacles.length > 0 ? obstacles.map(formatProblem) : chosen.faults;
  if (faults.length > 0) {
    for (const fault of [...faults, 'Nothing was written.']) report(fault);
    return false;
  }
  const lists = candidatesOf(reading.subject);
  const ghosts = names.length > 0 ? [] : candidateFileIds(root).filter((id) => !lists.has(id));
  const replacing = replaceFiles(
    root,
    new Map([
      ...ghosts.map((id) => [candidateFile(id), null] as const),
      ...chosen.ids.map(
        (id) => [candidateFile(id), candidateLines(lists.get(id) ?? []) || null] as const,
      ),
    ]),
  );
  if (!replacing.ok) {
    report(formatProblem(replacing.problem));
    return false;
  }
  for (const id of ghosts) say(`${candidateFile(id)}: removed, there is no document ${id}`);
  for (const [index, id] of chosen.ids.entries()) {
    const number = chosen.ids.length > 9 ? `[${index + 1}/${chosen.ids.length}] ` : '';
    const file = candidateFile(id);
    const change = replacing.changes.get(file) ?? 'unchanged';
    say(`${number}${file}: ${change}, ${summary(lists.get(id) ?? [])}`);
  }
  return true;
}

/** What candidates are made of: a fault elsewhere keeps none from being found. */
const madeOf = /^(?:seeds|data)$|^seeds\/|^data\/actors\.yaml$|^data\/events\//;

/** What is wrong with what candidates are made of. Without it they would be missing, or lack their links. */
function obstaclesIn({ subject, problems }: SubjectReading): readonly Problem[] {
  return [...problems, ...documents(subject)].filter(
    ({ severity, file }) => severity === 'error' && madeOf.test(file),
  );
}

function summary(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'nothing was found in the document';
  const repeats = candidates.filter(({ duplicates }) => duplicates.events.length > 0).length;
  return `${candidates.length} candidates, of which ${repeats} repeat a curated event`;
}
