import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../lib/model/compare-text';
import { candidateSchema, type Candidate } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { printable } from './data-path';
import { blockedFolder } from './list-folder';
import { isTextFile, readText } from './read-text';

/** A file of `data/candidates`, line by line. */
export interface RawCandidates {
  /** The source, which is the name of the file. */
  readonly id: string;
  /** `data/candidates/<id>.jsonl` */
  readonly name: string;
  readonly text: string;
  /** In their order; a line that cannot be read is left out, and has a Problem. `line` counts from 1. */
  readonly entries: readonly { readonly line: number; readonly candidate: Candidate }[];
  /** Whether a line was left out. */
  readonly isDamaged: boolean;
}

export const candidateFolder = 'data/candidates';
/** Of the names of files of candidates; the id of their source stands before it. */
export const candidateEnding = '.jsonl';

/** Every file of candidates, by name, and what is wrong with single lines. */
export function readCandidates(root: string): {
  readonly files: readonly RawCandidates[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const files: RawCandidates[] = [];
  if (!existsSync(join(root, candidateFolder))) return { files, problems };
  const blocked = blockedFolder(root, candidateFolder);
  if (blocked) return { files, problems: [blocked] };
  const names = readdirSync(join(root, candidateFolder)).sort(compareText);
  for (const entry of names) {
    if (entry.startsWith('.') || entry === 'README.md') continue;
    const name = `${candidateFolder}/${printable(entry)}`;
    if (!entry.endsWith(candidateEnding)) {
      const what = 'no file of this name is read here';
      problems.push({ severity: 'warning', file: name, path: '', what, todo: 'Remove it' });
      continue;
    }
    const reading = readText(root, `${candidateFolder}/${entry}`);
    if (!isTextFile(reading)) {
      if (reading) problems.push(reading);
      continue;
    }
    const found = problems.length;
    const entries = reading.text.split('\n').flatMap((text, index) => {
      if (text === '') return [];
      const candidate = readLine(text);
      if (typeof candidate !== 'string') return [{ line: index + 1, candidate }];
      problems.push({
        severity: 'error',
        file: name,
        line: index + 1,
        path: '',
        what: candidate,
        todo: 'Run npm run extract, which writes this file anew',
      });
      return [];
    });
    files.push({
      id: entry.slice(0, -candidateEnding.length),
      name,
      text: reading.text,
      entries,
      isDamaged: problems.length > found,
    });
  }
  return { files, problems };
}

/** The candidate in a line, or what is wrong with it. */
function readLine(text: string): Candidate | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'not a line of JSON';
  }
  const reading = candidateSchema.safeParse(data);
  if (reading.success) return reading.data;
  const [issue] = reading.error.issues;
  const path = issue?.path.join('.') ?? '';
  return `not a candidate: ${path && `${path}: `}${issue?.message ?? 'unreadable'}`;
}
