import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../../lib/model/compare-text';
import type { Problem } from '../../lib/model/problem';
import { candidateEnding, candidateFolder } from '../subject/read-candidates';

/** `data/candidates/<source-id>.jsonl`, relative to the folder of the subject. */
export function candidateFile(source: string): string {
  return `${candidateFolder}/${source}${candidateEnding}`;
}

/** The sources after which files of candidates in `root` are named, those that are no more too. Ascending. */
export function candidateFileIds(root: string): readonly string[] {
  const path = join(root, candidateFolder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name.endsWith(candidateEnding) && !name.startsWith('.'))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name.slice(0, -candidateEnding.length))
    .sort(compareText);
}

/** `absent`: not there before, and not there now. */
export type FileChange = 'new' | 'changed' | 'unchanged' | 'removed' | 'absent';

export type Replacing =
  | { readonly ok: true; readonly changes: ReadonlyMap<string, FileChange> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Gives files, by name relative to `root`, their contents, and removes those whose contents are null.
 * None is ever seen half written: all are written beside themselves first, then put in their places.
 * A file that cannot be written is a Problem, and before all are written nothing is touched.
 */
export function replaceFiles(
  root: string,
  contents: ReadonlyMap<string, string | null>,
): Replacing {
  const changes = new Map<string, FileChange>();
  const written: string[] = [];
  const beside = (name: string) => join(root, `${name}.${process.pid}.part`);
  let current = candidateFolder;
  try {
    for (const [name, wanted] of contents) {
      current = name;
      const change = changeOf(join(root, name), wanted);
      changes.set(name, change);
      if (wanted === null || change === 'unchanged') continue;
      mkdirSync(dirname(beside(name)), { recursive: true });
      written.push(name);
      writeFileSync(beside(name), wanted);
    }
    for (const name of written) {
      current = name;
      renameSync(beside(name), join(root, name));
    }
    for (const [name, change] of changes) {
      current = name;
      if (change === 'removed') rmSync(join(root, name));
    }
    return { ok: true, changes };
  } catch (error) {
    for (const name of written) rmSync(beside(name), { force: true });
    return { ok: false, problem: cannotWrite(root, current, error) };
  }
}

/** Throws where a folder stands in the place of the file. */
function changeOf(path: string, wanted: string | null): FileChange {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return wanted === null ? 'absent' : 'new';
  if (wanted === null) return 'removed';
  if (entry.isSymbolicLink()) return 'changed';
  return readFileSync(path, 'utf8') === wanted ? 'unchanged' : 'changed';
}

/** Throws what is no error of the file system. */
function cannotWrite(root: string, file: string, error: unknown): Problem {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const reason = error.message.split(',')[0] ?? error.message;
  return {
    severity: 'error',
    file,
    path: '',
    what: `cannot be written in ${root} (${reason})`,
    todo: `Look at what stands there, and whether ${candidateFolder} may be written to`,
  };
}
