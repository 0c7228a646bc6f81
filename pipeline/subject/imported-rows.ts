import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../lib/model/compare-text';
import { importRecordSchema, type ImportRecord } from '../../lib/model/files';
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
export function linesOfFile(path: string): Generator<{ line: string; number: number }> {
  return linesFrom(path, 0);
}

/** Some bytes of a file, from `from` up to `to`. */
export interface FileStretch {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts a file into stretches of about so many bytes. Throws if it is not there. */
export function stretchesOf(path: string, bytes: number): readonly FileStretch[] {
  const { size } = statSync(path);
  const count = Math.max(1, Math.round(size / bytes));
  const place = (i: number) => Math.floor((size * i) / count);
  return Array.from({ length: count }, (_, i) => ({ path, from: place(i), to: place(i + 1) }));
}

/** The lines that begin in a stretch: those of all stretches of a file are its lines. */
export function* linesOfStretch({ path, from, to }: FileStretch): Generator<string> {
  // From the byte before: where that is the end of a line, the next one begins here.
  const lines = linesFrom(path, Math.max(0, from - 1));
  for (const { line, start, number } of lines) {
    if (start >= to) return;
    if (from === 0 || number > 1) yield line;
  }
}

interface PlacedLine {
  readonly line: string;
  /** From 1. */
  readonly number: number;
  /** The place of its first byte. */
  readonly start: number;
}

function* linesFrom(path: string, from: number): Generator<PlacedLine> {
  const file = openSync(path, 'r');
  let bytes = Buffer.alloc(1 << 20);
  // What was read and is not yielded, and its place in the file.
  let [length, place] = [0, from];
  let number = 0;
  try {
    for (;;) {
      if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
      const read = readSync(file, bytes, length, bytes.length - length, place + length);
      length += read;
      let at = 0;
      for (;;) {
        const end = bytes.indexOf(newline, at);
        const isLast = read === 0 && at < length;
        if ((end < 0 || end >= length) && !isLast) break;
        const lineEnd = end < 0 || end >= length ? length : end;
        yield { line: bytes.toString('utf8', at, lineEnd), number: ++number, start: place + at };
        at = Math.min(lineEnd + 1, length);
      }
      if (read === 0) break;
      bytes.copyWithin(0, at, length);
      length -= at;
      place += at;
    }
  } finally {
    closeSync(file);
  }
}

const newline = 0x0a;
