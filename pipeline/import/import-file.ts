/**
 * One import: a first pass over the file decides how its dates are read, a second one writes its events
 * and its rejected rows. Nothing of the subject changes before both are complete.
 */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DateOrder } from '../../lib/formats/import/read-date';
import { importFolder } from '../subject/imported-rows';
import { idOfFile } from './ids';
import { knownSubject } from './known-subject';
import { ImportRefused } from './import-refused';
import { openImport } from './open-import';
import { Progress } from './progress';
import { surveyFile } from './survey';
import { writeImport } from './write-import';

export interface ImportOptions {
  readonly file: string;
  /** Of the import; the name of the file if absent. */
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  /** An existing chapter for its events. */
  readonly chapter?: string | undefined;
  /** The order of dates such as 05/02/2014, where somebody knows it. */
  readonly dates?: DateOrder | undefined;
  /** The day of the import; today if absent. An import of a name that is there already keeps its day. */
  readonly added?: string | undefined;
}

/** What became of a file. */
export interface ImportOutcome {
  readonly name: string;
  /** What it was found to be: layout and encoding. */
  readonly found: string;
  /** What was decided and left out. */
  readonly findings: readonly string[];
  readonly rows: number;
  readonly imported: number;
  /** By kind, most first. */
  readonly rejected: readonly (readonly [kind: string, count: number])[];
  /** Of imported rows, by kind. */
  readonly warnings: readonly (readonly [kind: string, count: number])[];
  readonly addedActors: number;
  readonly chapter: string;
}

/** Imports a file into the subject in `root`. Throws ImportRefused, with the subject as it was, if nothing can be imported. */
export async function importFile(root: string, options: ImportOptions): Promise<ImportOutcome> {
  const { file } = options;
  if (!existsSync(file) || !statSync(file).isFile())
    throw new ImportRefused(`there is no file ${file}`);
  const name = idOfFile(options.name ?? basename(file));
  const known = knownSubject(root, name);
  if (options.chapter !== undefined && !known.chapters.has(options.chapter))
    throw new ImportRefused(
      `data/timeline.yaml has no chapter ${options.chapter}; it has ${[...known.chapters].join(', ') || 'none'}`,
    );
  const open = await openImport(file);
  const progress = new Progress(2 * statSync(file).size);
  const survey = await surveyFile(open, options.dates, progress);
  const made = mkdirSync(join(root, importFolder), { recursive: true });
  try {
    return await writeImport(root, options, { name, known, open, survey, progress });
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true });
    throw error;
  } finally {
    progress.done();
  }
}
