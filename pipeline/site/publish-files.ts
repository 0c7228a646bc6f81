import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eventsJson } from '../../lib/formats/events-json';
import { eventsJsonSchemaDocument } from '../../lib/formats/events-json-schema';
import { searchDocuments } from '../../lib/formats/search-documents';
import type { Subject } from '../../lib/model/subject';
import type { SubjectTexts } from '../subject/compile-subject';
import { dayInUtc } from '../subject/read-subject';
import { compiledFolder, dataFolder } from './compiled-folder';
import { beginTables } from './event-tables';
import { exportsOf } from './exports';
import { lastImport } from './last-import';
import { publishedAddress } from './site-address.mjs';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/**
 * Leaves a compiled subject, its texts and its machine faces where the pages look for them. `root` is the folder of
 * the subject.
 */
export function publishFiles(
  subject: Subject,
  texts: SubjectTexts,
  version: string,
  root: string,
): void {
  rmSync(compiledFolder, { recursive: true, force: true });
  mkdirSync(join(compiledFolder, 'texts'), { recursive: true });
  writeFileSync(join(compiledFolder, 'subject.json'), line(subject));
  for (const [id, { text }] of texts)
    writeFileSync(join(compiledFolder, 'texts', `${id}.txt`), text.value);
  const tables = beginTables(dataFolder, subject);
  for (const event of subject.events) tables.write(event);
  tables.end();
  const files = new Map([
    ['/data/events.json', line(eventsJson(subject, version))],
    ['/data/events.schema.json', line(eventsJsonSchemaDocument())],
    ['/data/search.json', line(searchDocuments(subject))],
    ...exportsOf({
      subject,
      address: publishedAddress,
      lastImport: lastImport(subject, root),
      builtOn: dayInUtc(new Date()),
    }),
  ]);
  for (const [path, content] of files) writeFileSync(join(dataFolder, basename(path)), content);
}
