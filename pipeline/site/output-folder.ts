import { join } from 'node:path';
import { repositoryFolder } from '../subject/subject-folder';

/**
 * Where a site is written: `out/`, or the folder beside it that SOURCELINE_OUT names. The folder is
 * deleted before it is written, so only names that can hold nothing else are allowed.
 * Throws with a message for people.
 */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): {
  readonly name: string;
  readonly path: string;
} {
  const name = environment['SOURCELINE_OUT'] || 'out';
  if (!/^out(-[a-z0-9-]+)?$/.test(name)) {
    throw new Error(
      `SOURCELINE_OUT=${name} is not a name for the site's folder. Use out, or out- and a word, such as out-draft.`,
    );
  }
  return { name, path: join(repositoryFolder, name) };
}
