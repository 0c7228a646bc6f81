import { readSubject } from '../subject/read-subject';
import { candidateLines, candidatesOf } from './candidates';
import { candidateFile, replaceFile } from './candidate-files';

/**
 * Writes the candidates of the documents named (`seeds/<id>`, or the id alone; all if none is named)
 * in the subject at `root`, and says what changed. Returns the number of names it does not know.
 */
export function extractSubject(
  root: string,
  names: readonly string[],
  say: (line: string) => void,
): number {
  const { subject } = readSubject(root);
  const known = new Set(subject.sources.map(({ id }) => id));
  const wanted = names.map((name) => name.replace(/\/+$/, '').replace(/^.*\//, ''));
  const unknown = wanted.filter((id) => !known.has(id));
  for (const id of unknown) say(`seeds/${id}: no such document; skipped.`);
  const lists = candidatesOf(subject);
  const chosen = [...lists].filter(([id]) => names.length === 0 || wanted.includes(id));
  for (const [index, [id, candidates]] of chosen.entries()) {
    const file = candidateFile(id);
    const change = replaceFile(root, file, candidateLines(candidates));
    const number = chosen.length > 9 ? `[${index + 1}/${chosen.length}] ` : '';
    const repeats = candidates.filter(({ duplicates }) => duplicates.events.length > 0).length;
    say(
      `${number}${file}: ${change}, ${candidates.length} candidates, of which ${repeats} repeat a curated event`,
    );
  }
  return unknown.length;
}
