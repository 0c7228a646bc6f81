import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../lib/model/problem';

export interface TextFile {
  readonly text: string;
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
}

/** The text of a UTF-8 file, byte order mark included; a Problem if it is there but cannot be read; null if not there. */
export function readText(root: string, name: string): TextFile | Problem | null {
  const problem = (what: string, todo: string): Problem => ({
    severity: 'error',
    file: name,
    path: '',
    what,
    todo,
  });
  const path = join(root, name);
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return null;
  if (!entry.isFile()) return problem('not a plain file', 'Put the file itself here');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem(`cannot be read (${reason})`, 'Give the file permission to be read');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof TypeError)
      return problem('not UTF-8 text', 'Save it as UTF-8 without a byte order mark');
    throw error;
  }
}

export function isTextFile(reading: TextFile | Problem | null): reading is TextFile {
  return reading !== null && 'text' in reading;
}
