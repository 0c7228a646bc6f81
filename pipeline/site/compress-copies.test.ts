import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressCopies } from './compress-copies';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('a text of some length has a copy that is shorter and says the same', async () => {
  const text = 'An event, its date and its source. '.repeat(100);
  const path = put('events.csv', text);
  await compressCopies([path]);
  const copy = readFileSync(`${path}.br`);
  expect(copy.length).toBeLessThan(text.length / 10);
  expect(brotliDecompressSync(copy).toString()).toBe(text);
});

test('what is short, or compressed by its own format, has none', async () => {
  const paths = [put('short.txt', 'short'), put('picture.png', 'a'.repeat(5000))];
  await compressCopies(paths);
  expect(paths.filter((path) => existsSync(`${path}.br`))).toEqual([]);
});

test('a table longer than can be read at once is left to the server', async () => {
  const path = put('events.jsonl', '');
  const file = openSync(path, 'r+');
  ftruncateSync(file, 3 * 2 ** 30);
  closeSync(file);
  await compressCopies([path]);
  expect(existsSync(`${path}.br`)).toBe(false);
});
