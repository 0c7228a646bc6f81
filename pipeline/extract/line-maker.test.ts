import { expect, test } from 'vitest';
import { makeBatch } from './line-maker';

test('a document that breaks the reader is reported with its line, and the others go on', () => {
  const lines = ['a', 'b', 'c'].map((id, index) => ({
    line: JSON.stringify({ doc_id: id, text: 'They met.' }),
    number: index + 5,
  }));
  const result = makeBatch(lines, ({ doc_id }) => {
    if (doc_id === 'b') throw new RangeError('too deep');
    return [`found in ${doc_id}`];
  });
  expect(result).toEqual({
    output: 'found in a\nfound in c\n',
    reports: ['line 6: "b" cannot be read for what it says (RangeError: too deep); skipped.'],
  });
});
