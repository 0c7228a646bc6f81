import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { candidateFile } from '../extract/candidate-files';
import { candidateLines, candidatesOf } from '../extract/candidates';
import { printValue } from '../subject/data-path';
import { yamlFilesOf, type RawSubject } from '../subject/raw-subject';
import type { RawCandidates } from '../subject/read-candidates';
import { documents } from './documents';

/**
 * Files of candidates that are not what `npm run extract` would write: found by reading the documents
 * again. What stands in a file and is not found is an error. What is found and only missing, or only
 * linked otherwise since an actor or an event was edited, is a warning: nothing untrue is shown.
 *
 * Passes over lines that `isBroken`, and a subject without any such file or with other files that
 * cannot be read.
 */
export function staleCandidates(
  subject: RawSubject,
  isBroken: (file: string, line: number) => boolean,
): readonly Problem[] {
  if (subject.candidates.length === 0 || !subject.actors) return [];
  if (yamlFilesOf(subject).some(({ value }) => value === null)) return [];
  if (documents(subject).length > 0) return [];
  const files = new Map(subject.candidates.map((file) => [file.id, file]));
  return [...candidatesOf(subject)].flatMap(([source, found]) => {
    const file = files.get(source);
    if (!file) return found.length === 0 ? [] : [missingFile(source)];
    if (file.isDamaged) return [];
    return staleLines(file, found, (line) => isBroken(file.name, line));
  });
}

function missingFile(source: string): Problem {
  const what = `is missing, though there are candidates in ${source}`;
  return { severity: 'warning', file: candidateFile(source), path: '', what, todo };
}

const todo = 'Run npm run extract';

function staleLines(
  { name, text, entries }: RawCandidates,
  found: readonly Candidate[],
  isBroken: (line: number) => boolean,
): readonly Problem[] {
  if (text === candidateLines(found)) return [];
  const at = (severity: Problem['severity'], what: string, line?: number): Problem => ({
    severity,
    file: name,
    ...(line !== undefined && { line }),
    path: '',
    what,
    todo,
  });
  if (entries.length === 0 && found.length === 0) return [at('warning', 'is empty')];
  const wanted = new Map(found.map((candidate) => [candidate.id, candidate]));
  const lines = new Map<string, number>();
  const problems = entries.flatMap(({ line, candidate }) => {
    const first = lines.get(candidate.id);
    if (first !== undefined)
      return [at('error', `${printValue(candidate.id)} stands on line ${first} already`, line)];
    lines.set(candidate.id, line);
    const fresh = wanted.get(candidate.id);
    if (!fresh)
      return [at('error', `${printValue(candidate.id)} is not found in the document`, line)];
    const fields = differingFields(candidate, fresh);
    if (fields.length === 0) return [];
    const severity = saysNoMore(candidate, fresh, fields) ? 'warning' : 'error';
    return [at(severity, `differs from what is found now: ${fields.join(', ')}`, line)];
  });
  const lacking = found.flatMap(({ id }, index) =>
    lines.has(id)
      ? []
      : [at('warning', `${printValue(id)} is found in the document, and missing here`, index + 1)],
  );
  if (problems.length + lacking.length > 0)
    return [...problems.filter(({ line }) => line === undefined || !isBroken(line)), ...lacking];
  return [at('error', 'is not written as npm run extract writes it', firstDifference(text, found))];
}

function differingFields(a: Candidate, b: Candidate): readonly (keyof Candidate)[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Candidate)[]);
  return [...fields].filter((field) => !isDeepStrictEqual(a[field], b[field]));
}

/** What follows from actors.yaml and the curated events as much as from the document. */
const follows: ReadonlySet<keyof Candidate> = new Set([
  'actors',
  'proposed',
  'confidence',
  'duplicates',
]);

/** Whether a candidate differs from the fresh one in its links alone, and names no actor beyond it. */
function saysNoMore(
  candidate: Candidate,
  fresh: Candidate,
  fields: readonly (keyof Candidate)[],
): boolean {
  return (
    fields.every((field) => follows.has(field)) &&
    candidate.actors.every((actor) => fresh.actors.includes(actor))
  );
}

/** The line, from 1, on which the order or the spaces of the same candidates differ. */
function firstDifference(text: string, found: readonly Candidate[]): number {
  const [lines, wanted] = [text.split('\n'), candidateLines(found).split('\n')];
  const longest = Math.max(lines.length, wanted.length);
  for (let i = 0; i < longest; i++) if (lines[i] !== wanted[i]) return i + 1;
  return longest;
}
