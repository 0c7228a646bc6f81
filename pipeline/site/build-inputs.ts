import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder, subjectFolder } from '../subject/subject-folder';

/** All from which a site is made, besides the subject. */
const code = [
  'app',
  'components',
  'lib',
  'pipeline',
  'public',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Piece by piece: imported events can be more than fit in memory. */
function hashFile(hash: Hash, path: string): void {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(1 << 20);
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      hash.update(bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** SHA-256 (hex) of every file that can change the site: equal inputs make equal sites. */
export function hashBuildInputs(): string {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  const folders = [
    ...code.map((name) => join(repositoryFolder, name)),
    join(subjectFolder(), 'seeds'),
    join(subjectFolder(), 'data'),
  ];
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      hash.update(`\0${file.slice(folder.length)}\0`);
      hashFile(hash, file);
    }
  }
  return hash.digest('hex');
}
