import { expect, test } from 'vitest';
import { readDocument } from './read-document';

const damaged: readonly (readonly [line: string, message: string])[] = [
  ['{"doc_id": "a"', 'not JSON'],
  ['[1]', 'not an object'],
  ['null', 'not an object'],
  ['{"text": "x"}', 'no "doc_id"'],
  ['{"doc_id": "a"}', 'no "text"'],
];

test.each(damaged)('%s: %s', (line, message) => {
  expect(readDocument(line)).toContain(message);
});

const inferred: readonly (readonly [line: string, message: string])[] = [
  ['{"doc_id": "a", "text": "x", "dct": 2021}', '"dct" "2021" is not a date'],
  ['{"doc_id": "a", "text": "x", "dct": "2021-13-45"}', '"dct" "2021-13-45" is not a date'],
  ['{"doc_id": "a", "text": "x", "dct": "2021-02-30"}', '"dct" "2021-02-30" is not a date'],
  ['{"doc_id": "a", "text": "x", "dct": "2021/02/03"}', '"dct" "2021/02/03" is not a date'],
  ['{"doc_id": "a", "text": "x", "dct": "2021-2-3"}', '"dct" "2021-2-3" is not a date'],
  ['{"doc_id": "a", "text": "x", "dct": "Friday"}', '"dct" "Friday" is not a date'],
  ['{"doc_id": "a", "text": "x", "genre": "poem"}', '"genre" "poem" is neither "news" nor'],
];

test.each(inferred)('%s: %s, and read without it', (line, message) => {
  const document = readDocument(line);
  expect(document).toMatchObject({ text: 'x', dct: undefined, genre: undefined });
  expect(document).toHaveProperty('unread', [expect.stringContaining(message)]);
});

test.each([
  '2021',
  '2021-12',
  '2021-12-15',
  '20211215',
  '2021-12-15T08:00:00Z',
  ' 2021-12-15 08:00',
])('a document of %s', (dct) => {
  expect(readDocument(JSON.stringify({ doc_id: 7, text: 'x', dct, genre: 'news' }))).toEqual({
    doc_id: '7',
    text: 'x',
    dct,
    genre: 'news',
    unread: [],
  });
});

test.each([
  '{"doc_id": "a", "text": "x", "dct": null, "genre": ""}',
  '{"doc_id": "a", "text": "x"}',
])('a date and a kind that are missing are inferred: %s', (line) => {
  expect(readDocument(line)).toEqual({
    doc_id: 'a',
    text: 'x',
    dct: undefined,
    genre: undefined,
    unread: [],
  });
});
