import { describe, expect, test } from 'vitest';
import { eventLines } from './event-lines';
import { knownActors } from './known-actors';

const known = knownActors([{ id: 'arland', name: 'Arland', kind: 'state', aliases: [] }]);

function lines(text: string): unknown[] {
  const document = { doc_id: 'd', text, dct: '2023-05-16', genre: undefined, unread: [] };
  return eventLines(document, known).map((line) => JSON.parse(line) as unknown);
}

describe('the lines of --events', () => {
  test('say when, what, who, and where in code points', () => {
    expect(lines('😀 Arland opened a bridge on May 9.')).toEqual([
      {
        doc_id: 'd',
        edtf: '2023-05-09',
        quotes: [{ start: 0, end: 34, text: '😀 Arland opened a bridge on May 9.' }],
        status: 'happened',
        actors: ['Arland'],
        timex: { start: 28, end: 33 },
        title: 'Arland opened a bridge on May 9',
      },
    ]);
  });

  test('give what denies it as a second quote, and a time within as an interval', () => {
    const text = 'Arland was supposed to open a bridge last week. It did not.';
    expect(lines(text)).toMatchObject([
      {
        edtf: '2023-05-08/2023-05-14',
        status: 'predicted',
        quotes: [{ text: text.slice(0, 47) }, { text: 'It did not.' }],
      },
    ]);
  });

  test('leave out what would be half a character', () => {
    expect(lines('\ud83d Arland opened a bridge on May 9.')).toEqual([]);
  });

  test('every text is its slice', () => {
    const text =
      '“😀!” Arland said on Monday 😀. They met on May 9 (Gazette, May 10), and 👩‍👩‍👧 left.';
    const characters = [...text];
    for (const line of lines(text)) {
      const { quotes } = line as { quotes: { start: number; end: number; text: string }[] };
      for (const quote of quotes)
        expect(characters.slice(quote.start, quote.end).join('')).toBe(quote.text);
    }
    expect(lines(text).length).toBeGreaterThan(0);
  });
});
