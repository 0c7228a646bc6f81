import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../lib/model/compare-text';
import { importRecordSchema, type ImportedEvent, type ImportRecord } from '../../lib/model/files';
import { isTextFile, readText } from './read-text';
import { readYaml } from './read-yaml';

/** Where imports stand, relative to the folder of the subject. */
export const importFolder = 'data/imported';

/** The names of the imports of the subject in `root`, ascending: `data/imported/<name>.yaml`. */
export function importNames(root: string): readonly string[] {
  const folder = join(root, importFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort(compareText);
}

/** `data/imported/<name>.jsonl` */
export function importedFile(name: string): string {
  return `${importFolder}/${name}.jsonl`;
}

/** The record of the import `name` of the subject in `root`; null if there is none that can be read. */
export function importRecord(root: string, name: string): ImportRecord | null {
  const file = `${importFolder}/${name}.yaml`;
  const reading = readText(root, file);
  return isTextFile(reading) ? readYaml(file, reading.text, importRecordSchema).file.value : null;
}

/** The lines of a UTF-8 file with their numbers, from 1, in the memory of one of them. Throws if it cannot be read. */
export function* linesOfFile(path: string): Generator<{ line: string; number: number }> {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(1 << 20);
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  try {
    for (;;) {
      const length = readSync(file, bytes);
      const text = rest + decoder.decode(bytes.subarray(0, length), { stream: length > 0 });
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        yield { line: text.slice(from, end), number: ++number };
        from = end + 1;
      }
      rest = text.slice(from);
      if (length === 0) break;
    }
    if (rest !== '') yield { line: rest, number: ++number };
  } finally {
    closeSync(file);
  }
}

/** An event of somebody else's data, and the day on which its import came here. */
export interface ImportedRow {
  readonly row: ImportedEvent;
  readonly added: string;
}

/**
 * Every imported event of the subject in `folder` (which holds `data/`), one by one and in the memory of
 * one: import after import by name, each in the order of its file, which is no order of time. For a
 * subject without errors: it holds no line against the schema, and throws for one that is not JSON and for
 * a record that cannot be read.
 */
export async function* importedRows(folder: string): AsyncGenerator<ImportedRow> {
  for (const name of importNames(folder)) {
    const record = importRecord(folder, name);
    if (!record) throw new Error(`no record of the import ${name}`);
    const { added } = record;
    for (const { line } of linesOfFile(join(folder, importedFile(name))))
      yield { row: JSON.parse(line) as ImportedEvent, added };
  }
}
