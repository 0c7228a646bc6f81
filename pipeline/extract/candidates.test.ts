import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSubject } from '../subject/read-subject';
import { repositoryFolder } from '../subject/subject-folder';
import { candidateFile } from './candidate-files';
import { candidateLines, candidatesOf } from './candidates';

const { subject } = readSubject(repositoryFolder);

test('data/candidates is what npm run extract writes, byte for byte', () => {
  const differences = [...candidatesOf(subject)].flatMap(([source, candidates]) =>
    difference(candidateFile(source), candidateLines(candidates)),
  );
  expect(differences).toEqual([]);
});

test('data/candidates holds no file of a document that is not there', () => {
  const expected = new Set(subject.sources.map(({ id }) => `${id}.jsonl`));
  const files = readdirSync(join(repositoryFolder, 'data/candidates'));
  expect(files.filter((file) => file.endsWith('.jsonl') && !expected.has(file))).toEqual([]);
});

/** Where a file first differs from what it should be, and what to do. */
function difference(file: string, expected: string): string[] {
  const path = join(repositoryFolder, file);
  const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (found === expected) return [];
  const [lines, wanted] = [found.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, i) => line !== lines[i]);
  const line = at < 0 ? wanted.length : at + 1;
  return [`${file}:${line}: differs from what is found in the document. Run npm run extract.`];
}
