import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { linesOfFile, linesOfStretch, stretchesOf } from './imported-rows';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the lines of all stretches of a file are its lines, wherever it is cut', () => {
  const path = join(folder, 'rows.jsonl');
  const line = fc.array(fc.constantFrom('a', 'ß', '€', '🂡')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(line),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      (lines, ends, size) => {
        writeFileSync(path, lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));
        const all = [...linesOfFile(path)].map((found) => found.line);
        expect(all).toEqual(!ends && lines.at(-1) === '' ? lines.slice(0, -1) : lines);
        expect(stretchesOf(path, size).flatMap((stretch) => [...linesOfStretch(stretch)])).toEqual(
          all,
        );
      },
    ),
  );
});

test('a line may be longer than what is read at a time', () => {
  const path = join(folder, 'long.jsonl');
  const lines = ['a', 'b'.repeat(3_000_000), 'c'];
  writeFileSync(path, lines.join('\n'));
  expect([...linesOfFile(path)].map(({ line }) => line)).toEqual(lines);
});
