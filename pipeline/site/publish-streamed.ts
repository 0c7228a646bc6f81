import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../../lib/model/subject';
import { compileImported } from '../subject/compile-imports';
import { importedRows } from '../subject/imported-rows';
import { dataFolder, streamedFolder } from './compiled-folder';
import { beginTables } from './event-tables';

/**
 * Writes the tables of a subject whose imported events are not among its `events`: those first, in order of
 * time, then each import in the order of its file. `root` is the folder of the subject.
 */
export async function publishStreamed(subject: Subject, root: string): Promise<void> {
  const tables = beginTables(streamedFolder, subject);
  for (const event of subject.events) tables.write(event);
  for await (const { row, added } of importedRows(root)) tables.write(compileImported(row, added));
  tables.end();
  for (const name of readdirSync(streamedFolder)) rmSync(join(dataFolder, name), { force: true });
}

/** Puts the files that were streamed, if there are any, into the folder of the site. */
export function moveStreamed(site: string): void {
  if (!existsSync(streamedFolder)) return;
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const name of readdirSync(streamedFolder))
    renameSync(join(streamedFolder, name), join(site, 'data', name));
}
