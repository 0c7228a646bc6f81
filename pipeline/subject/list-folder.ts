import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../lib/model/compare-text';
import type { Problem } from '../../lib/model/problem';
import { printable } from './data-path';
import { suggestWord } from './nearest-word';

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface FolderListing {
  /** Ascending. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** What nobody reads and nobody minds. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'README.md';
}

/** A Problem if something else stands where a folder is read. */
export function blockedFolder(root: string, folder: string): Problem | null {
  const place = statSync(join(root, folder), { throwIfNoEntry: false });
  if (!place || place.isDirectory()) return null;
  return {
    severity: 'error',
    file: folder,
    path: '',
    what: 'not a folder, so nothing is read from it',
    todo: 'Move it elsewhere, and make a folder of this name',
  };
}

/** Files and folders of a folder that are none of `known`, with a warning each: nobody reads them. */
export function strays(root: string, folder: string, known: readonly string[]): readonly Problem[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => !isPassedOver(name) && !known.includes(name))
    .map((name) => stray(folder, name, known));
}

function stray(folder: string, name: string, known: readonly string[]): Problem {
  return {
    severity: 'warning',
    file: `${folder}/${printable(name)}`,
    path: '',
    what: 'no file of this name is read here',
    todo: suggestWord(name, known, 'Move it elsewhere, or remove it'),
  };
}

/** The ids that the entries of a folder give: `<id>.yaml` files, or `<id>` folders. Hidden files and README.md are passed over; a folder that is not there is empty. */
export function listIds(root: string, folder: string, kind: 'files' | 'folders'): FolderListing {
  const ids: string[] = [];
  const problems: Problem[] = [];
  if (!existsSync(join(root, folder))) return { ids, problems };
  const blocked = blockedFolder(root, folder);
  if (blocked) return { ids, problems: [blocked] };
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (isPassedOver(entry.name)) continue;
    const isRightKind = kind === 'files' ? entry.isFile() : entry.isDirectory();
    if (kind === 'folders' && entry.isFile()) {
      problems.push(stray(folder, entry.name, []));
      continue;
    }
    const id = kind === 'files' ? entry.name.replace(/\.yaml$/, '') : entry.name;
    const isNamed = kind === 'folders' || entry.name.endsWith('.yaml');
    if (isRightKind && isNamed && id.length <= 80 && idShape.test(id)) ids.push(id);
    else problems.push(misnamed(folder, entry.name, kind, isRightKind));
  }
  return { ids: ids.sort(compareText), problems };
}

function misnamed(
  folder: string,
  name: string,
  kind: 'files' | 'folders',
  isRightKind: boolean,
): Problem {
  const shape = kind === 'files' ? '<id>.yaml' : '<id>';
  return {
    severity: 'error',
    file: `${folder}/${printable(name)}`,
    path: '',
    what: isRightKind
      ? `not named ${shape}, so it is not read`
      : `not a plain ${kind === 'files' ? 'file' : 'folder'}, so it is not read`,
    todo: isRightKind
      ? 'Rename it: an id has lower-case letters, digits and single hyphens, at most 80'
      : 'Move it elsewhere',
  };
}
