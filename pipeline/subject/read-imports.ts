import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  importedEventSchema,
  importRecordSchema,
  type ImportedEvent,
  type ImportRecord,
} from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { parseEdtf } from '../../lib/time/edtf';
import { IdSet } from '../import/id-set';
import { printable } from './data-path';
import { importedFile, importFolder, importNames, linesOfFile } from './imported-rows';
import { isTextFile, readText } from './read-text';
import { readYaml, type YamlFile } from './read-yaml';

/**
 * Up to so many events a subject is compiled whole, imported ones included: each page holds them all. A larger one keeps its imported
 * events in their files, to be read by stretches.
 */
export const mostInMemory = 500;

/** An import as read: its record, and what its rows name, without the rows. */
export interface RawImport {
  readonly name: string;
  /** `data/imported/<name>.jsonl` */
  readonly file: string;
  readonly record: YamlFile<ImportRecord>;
  /** Lines with an event in them. */
  readonly count: number;
  readonly ids: IdSet;
  /** What its rows name, each with the line where it is first named. */
  readonly chapters: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  /** null where the subject is too large for its events to be compiled. */
  readonly events: readonly ImportedEvent[] | null;
}

/** Of one file: a file with a fault has it in every line. */
const mostProblems = 20;
const todo = 'Import the file again with npm run import';

/**
 * Every import of the subject in `root`, and what is wrong with single lines of it. The rows pass by one by
 * one. `others`: events of the subject that are not imported.
 */
export function readImports(
  root: string,
  others: number,
): { readonly imports: readonly RawImport[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new IdSet();
  const records = importNames(root).flatMap((name) => {
    const file = `${importFolder}/${name}.yaml`;
    const reading = readText(root, file);
    if (!isTextFile(reading)) {
      if (reading) problems.push(reading);
      return [];
    }
    const { file: record, problems: findings } = readYaml(file, reading.text, importRecordSchema);
    problems.push(...findings);
    return [{ name, record }];
  });
  const total = records.reduce((sum, { record }) => sum + (record.value?.events ?? 0), others);
  const imports = records.flatMap(({ name, record }) => {
    const file = importedFile(name);
    if (!existsSync(join(root, file))) {
      problems.push({ severity: 'error', file, path: '', what: 'is missing', todo });
      return [];
    }
    const rows = readRows(join(root, file), file, seen, total <= mostInMemory);
    problems.push(...rows.problems);
    const { count, hasAll } = rows;
    const declared = record.value?.events;
    if (hasAll && declared !== undefined && declared !== count) {
      const what = `has ${count} events, and ${record.name} says ${declared}`;
      problems.push({ severity: 'error', file, path: '', what, todo });
    }
    return [{ name, file, record, ...rows }];
  });
  return { imports, problems: [...problems, ...strayFiles(root, new Set(importNames(root)))] };
}

function readRows(path: string, file: string, seen: IdSet, isKept: boolean) {
  const problems: Problem[] = [];
  const [chapters, actors] = [new Map<string, number>(), new Map<string, number>()];
  const ids = new IdSet();
  const events: ImportedEvent[] = [];
  let [count, faults] = [0, 0];
  for (const { line, number } of linesOfFile(path)) {
    if (line === '') continue;
    const event = readRow(line);
    const fault = typeof event === 'string' ? event : faultOf(event, seen);
    if (fault !== null) {
      faults++;
      if (faults <= mostProblems)
        problems.push({ severity: 'error', file, line: number, path: '', what: fault, todo });
    }
    if (typeof event === 'string') continue;
    count++;
    ids.add(event.id);
    if (!chapters.has(event.chapter)) chapters.set(event.chapter, number);
    for (const actor of event.actors) if (!actors.has(actor)) actors.set(actor, number);
    if (isKept) events.push(event);
  }
  if (faults > mostProblems) {
    const what = `${faults - mostProblems} more lines have something wrong`;
    problems.push({ severity: 'error', file, path: '', what, todo });
  }
  const kept = isKept ? events : null;
  return { problems, chapters, actors, ids, count, hasAll: faults === 0, events: kept };
}

/** The event in a line, or what is wrong with it. */
function readRow(line: string): ImportedEvent | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return 'not a line of JSON';
  }
  const reading = importedEventSchema.safeParse(data);
  if (reading.success) return reading.data;
  const [issue] = reading.error.issues;
  const path = issue?.path.join('.') ?? '';
  return `not an imported event: ${path && `${path}: `}${issue?.message ?? 'unreadable'}`;
}

function faultOf({ id, date }: ImportedEvent, seen: IdSet): string | null {
  if (!seen.add(id)) return `the id ${id} stands in an earlier line`;
  const reading = parseEdtf(date);
  return reading.ok ? null : `date: ${reading.reason}`;
}

function strayFiles(root: string, names: ReadonlySet<string>): readonly Problem[] {
  const folder = join(root, importFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => !entry.startsWith('.') && entry !== 'README.md')
    .filter((entry) => !names.has(entry.replace(/(?:\.rejects)?\.jsonl$|\.yaml$/, '')))
    .map((entry) => ({
      severity: 'warning',
      file: `${importFolder}/${printable(entry)}`,
      path: '',
      what: 'no file of this name is read here',
      todo: 'Remove it, or import its file again',
    }));
}
