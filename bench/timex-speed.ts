/**
 * `npx tsx bench/timex-speed.ts DOCS.jsonl …`: how fast time expressions are found in documents given
 * as JSON lines `{text, dct?, genre?}`; then, in texts that double in length, whether the work
 * doubles too. Ratios of one run tell more than figures of several.
 */
import { readFileSync } from 'node:fs';
import { findTimeExpressions } from '../lib/extraction/find-time-expressions';
import type { Genre } from '../lib/extraction/time-expression';

interface Document {
  readonly text: string;
  readonly dct?: string;
  readonly genre?: Genre;
}

const documents = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Document);

/** Milliseconds that `work` takes. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function round(): void {
  for (const { text, dct, genre } of documents)
    findTimeExpressions(text, { documentDate: dct, genre });
}

if (documents.length > 0) {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  timed(round);
  const ms = Math.min(...Array.from({ length: 5 }, () => timed(round)));
  console.log(`${documents.length} documents, ${characters} characters`);
  console.log(`${Math.round((characters / ms) * 1000)} characters a second`);
}

const pieces: Record<string, string> = {
  prose: `${documents.map(({ text }) => text).join('\n\n') || 'They met on Friday, 3 March.'} `,
  dates: 'December 14, 2021 ',
  'days of a list': ', 2',
  'joined years': '1914-',
  'nested portions': 'the end of ',
  'no spaces': 'a',
};

for (const [name, piece] of Object.entries(pieces)) {
  const row = [250_000, 500_000, 1_000_000].map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return timed(() => findTimeExpressions(text, { documentDate: '2022-01-01', genre: 'news' }));
  });
  console.log(
    `${name}: ${row.map((ms) => `${Math.round(ms)} ms`).join(', ')} for 250,000 to a million`,
  );
}
