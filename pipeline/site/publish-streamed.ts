import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedEvent } from '../../lib/model/files';
import type { Subject, TimelineEvent } from '../../lib/model/subject';
import { compileImported } from '../subject/compile-imports';
import { importedFile, importNames, importRecord, linesOfFile } from '../subject/imported-rows';
import { threadPool } from '../threads/thread-pool';
import { dataFolder, streamedFolder } from './compiled-folder';
import { beginTables } from './event-tables';

/** A subject whose imported events are not among its `events`. */
interface StreamedSubject {
  readonly subject: Subject;
  /** Its folder. */
  readonly root: string;
}

/** Publishes the tables of a large subject, on a thread of its own. */
export async function publishStreamed(streamed: StreamedSubject): Promise<void> {
  const thread = threadPool<StreamedSubject, void>(
    new URL('./tables-thread.mjs', import.meta.url),
    1,
  );
  try {
    await thread.run(streamed);
  } finally {
    await thread.close();
  }
  for (const name of readdirSync(streamedFolder)) rmSync(join(dataFolder, name), { force: true });
}

/** Writes the tables: first the `events`, in order of time, then each import in the order of its file. */
export function writeTables({ subject, root }: StreamedSubject): void {
  const tables = beginTables(streamedFolder, subject);
  for (const event of subject.events) tables.write(event);
  for (const event of importedEvents(root)) tables.write(event);
  tables.end();
}

function* importedEvents(root: string): Generator<TimelineEvent> {
  for (const name of importNames(root)) {
    const record = importRecord(root, name);
    if (!record) throw new Error(`no record of the import ${name}`);
    for (const { line } of linesOfFile(join(root, importedFile(name))))
      if (line !== '') yield compileImported(JSON.parse(line) as ImportedEvent, record.added);
  }
}

/** Puts the files that were streamed, if there are any, into the folder of the site. */
export function moveStreamed(site: string): void {
  if (!existsSync(streamedFolder)) return;
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const name of readdirSync(streamedFolder))
    renameSync(join(streamedFolder, name), join(site, 'data', name));
}
