import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importFile, type ImportOptions, type ImportOutcome } from './import-file';

/** Of the test that runs; empty when it begins, and gone when it ends. */
export let folder = '';

/** Gives each test of a file its folder. Called there: files share this module, and it is read but once. */
export function withFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** Where a subject comes to stand. */
export const root = () => join(folder, 'subject');

/** Imports a file of this content, and says what became of it. */
export async function importText(
  name: string,
  content: string | Uint8Array,
  options: Omit<ImportOptions, 'file'> = {},
  into = root(),
): Promise<ImportOutcome> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return importFile(into, { file, ...options });
}

/** The lines of a file that an import has written; none where it is not there. */
export function linesOf<Line>(name: string, into = root()): Line[] {
  const path = join(into, 'data/imported', name);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

export interface Reject {
  readonly row: number;
  readonly line?: number;
  readonly path?: string;
  readonly kind: string;
  readonly reason: string;
  readonly received: unknown;
}

export const jsonLines = (...rows: readonly unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
export const sound = {
  id: 'a',
  title: 'A thing',
  start: '2014-05-02',
  actors: ['Someone'],
  source: { title: 'A paper', url: 'https://example.org/a' },
};
