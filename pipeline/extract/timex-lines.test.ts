import { expect, test } from 'vitest';
import { linesOf } from './lines';
import { timexLines } from './timex-lines';

test('offsets count code points of the given text', () => {
  const text = '🎉 Éva left 🎉 on 14 December 2021.';
  const lines = timexLines({ doc_id: 'a', text, dct: '2021-12-15', genre: undefined, unread: [] });
  const found: unknown = JSON.parse(lines[0] ?? '');
  expect(found).toEqual({
    doc_id: 'a',
    start: 16,
    end: 32,
    text: '14 December 2021',
    type: 'DATE',
    value: '2021-12-14',
  });
  expect([...text].slice(16, 32).join('')).toBe('14 December 2021');
});

test('lines are cut at line feeds alone, wherever the chunks end', async () => {
  const bytes = new TextEncoder().encode('é\u2028a\r\n\n{"b"}\nlast');
  async function* chunks() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  const lines: [number, string][] = [];
  for await (const { number, line } of linesOf(chunks())) lines.push([number, line]);
  expect(lines).toEqual([
    [1, 'é\u2028a'],
    [2, ''],
    [3, '{"b"}'],
    [4, 'last'],
  ]);
});
