import { join } from 'node:path';
import { repositoryFolder } from '../subject/subject-folder';

/** Where pages find what was compiled. Made anew by every build; git ignores it. */
export const compiledFolder = join(repositoryFolder, '.sourceline');

/** The files that pages publish as they are, under `/data/`. */
export const dataFolder = join(compiledFolder, 'data');

/** Files of `/data/` that may be too large for a page to hold: moved into the site as they are. */
export const streamedFolder = join(compiledFolder, 'streamed');
