import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../lib/model/problem';

/** The folder of this repository, which holds the first subject. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder with `seeds/` and `data/` to work on: SOURCELINE_DATA, else the repository. Absolute. */
export function subjectFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment['SOURCELINE_DATA'];
  return chosen ? resolve(chosen) : repositoryFolder;
}

/** What keeps `root` from being a subject at all. */
export function folderProblems(root: string): readonly Problem[] {
  return ['seeds', 'data']
    .filter((folder) => !statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
    .map((folder) => ({
      severity: 'error',
      file: folder,
      path: '',
      what: `there is no such folder in ${root}`,
      todo: 'Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/',
    }));
}
