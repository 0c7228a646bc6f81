import { expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';
import { extractStream } from './extract-stream';

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function extract(text: string): Promise<{ output: string; reports: string[] }> {
  const reports: string[] = [];
  let output = '';
  await extractStream(
    chunksOf(text),
    '--events',
    repositoryFolder,
    async (piece) => {
      output += piece;
    },
    (line) => reports.push(line),
  );
  return { output, reports };
}

const line = (id: number) =>
  `${JSON.stringify({ doc_id: `d${id}`, dct: '2023-05-16', text: `They met on May ${(id % 9) + 1}. ${'It is so. '.repeat(200)}` })}\n`;

test('a bad line is reported with its number and skipped', async () => {
  const { output, reports } = await extract(`${line(0)}{"doc_id":1}\n\n${line(1)}nonsense\n`);
  expect(output.trimEnd().split('\n')).toHaveLength(2);
  expect(reports.map((report) => report.slice(0, 30))).toEqual([
    'line 2: no "text", a string; s',
    expect.stringContaining('line 5: not JSON'),
  ]);
});

test('many documents, read by several threads, come out in their order', async () => {
  const count = 1500;
  const { output, reports } = await extract(
    Array.from({ length: count }, (_, i) => line(i)).join(''),
  );
  const ids = output
    .trimEnd()
    .split('\n')
    .map((text) => (JSON.parse(text) as { doc_id: string }).doc_id);
  expect(ids).toEqual(Array.from({ length: count }, (_, i) => `d${i}`));
  expect(reports).toEqual([]);
}, 60_000);
