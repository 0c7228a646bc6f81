import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsJson } from '../../lib/formats/events-json';
import { eventsJsonSchemaDocument } from '../../lib/formats/events-json-schema';
import { searchDocuments } from '../../lib/formats/search-documents';
import type { Subject } from '../../lib/model/subject';
import { repositoryFolder } from '../subject/subject-folder';
import type { SubjectTexts } from '../subject/compile-subject';

/** Where pages find what was compiled. Made anew by every build; git ignores it. */
const compiled = join(repositoryFolder, '.sourceline');

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Leaves a compiled subject, its texts and its machine faces where the pages look for them. */
export function publishFiles(subject: Subject, texts: SubjectTexts, version: string): void {
  rmSync(compiled, { recursive: true, force: true });
  mkdirSync(join(compiled, 'texts'), { recursive: true });
  writeFileSync(join(compiled, 'subject.json'), line(subject));
  writeFileSync(join(compiled, 'events.json'), line(eventsJson(subject, version)));
  writeFileSync(join(compiled, 'events.schema.json'), line(eventsJsonSchemaDocument()));
  writeFileSync(join(compiled, 'search.json'), line(searchDocuments(subject)));
  for (const [id, { text }] of texts)
    writeFileSync(join(compiled, 'texts', `${id}.txt`), text.value);
}
