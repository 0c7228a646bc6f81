import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `data/candidates/<source-id>.jsonl`, relative to the folder of the subject. */
export function candidateFile(source: string): string {
  return `data/candidates/${source}.jsonl`;
}

export type FileChange = 'new' | 'changed' | 'unchanged';

/** Writes a file so that it is never seen half written: beside it first, then in its place. Says whether it changed. */
export function replaceFile(root: string, name: string, contents: string): FileChange {
  const path = join(root, name);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === contents) return 'unchanged';
  mkdirSync(join(path, '..'), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, contents);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  return before === null ? 'new' : 'changed';
}
