/**
 * `npm run schemas`: writes the JSON Schemas of the data files to data/schema/, for editors' tools.
 * With `--check` it writes nothing and fails if one of them is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { publishedSchema } from '../../lib/model/published';
import {
  actorsFileSchema,
  candidateSchema,
  eventFileSchema,
  importedEventSchema,
  importRecordSchema,
  redirectsFileSchema,
  sourceFileSchema,
  timelineFileSchema,
} from '../../lib/model/files';
import { repositoryFolder } from '../subject/subject-folder';

const schemas = {
  event: eventFileSchema,
  actors: actorsFileSchema,
  timeline: timelineFileSchema,
  source: sourceFileSchema,
  redirects: redirectsFileSchema,
  published: publishedSchema,
  candidate: candidateSchema,
  imported: importedEventSchema,
  'import-record': importRecordSchema,
};

const folder = join(repositoryFolder, 'data/schema');
const isCheck = process.argv.includes('--check');
if (!isCheck) mkdirSync(folder, { recursive: true });

for (const [name, schema] of Object.entries(schemas)) {
  const path = join(folder, `${name}.schema.json`);
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2);
  const text = await format(json, { parser: 'json', printWidth: 100 });
  if (!isCheck) writeFileSync(path, text);
  else if (readOrEmpty(path) !== text) {
    console.error(`data/schema/${name}.schema.json: is stale. Run npm run schemas.`);
    process.exitCode = 1;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
