import { expect, test } from 'vitest';
import { exampleFiles, inFolder, withFile } from '../check/example-subject';
import { candidateLines, candidatesOf } from '../extract/candidates';
import { compileSubject } from './compile-subject';
import { readSubject } from './read-subject';

const name = 'harbour-log';
const candidates = inFolder(exampleFiles, (root) =>
  candidatesOf(readSubject(root).subject).get(name),
);

test('an event that a machine found states the words of its passage and nothing more', () => {
  const files = withFile(`data/candidates/${name}.jsonl`, candidateLines(candidates ?? []));
  const { events } = inFolder(files, (root) => compileSubject(readSubject(root).subject));
  const found = events.filter(({ origin }) => origin === 'extracted');
  expect(found.length).toBeGreaterThan(0);
  for (const { id, statements } of found) {
    const quote = candidates?.find((candidate) => candidate.id === id)?.quote;
    expect(statements.map(({ text }) => text)).toEqual([quote]);
    expect(statements[0].evidence[0]?.passage.selector[1].exact).toBe(quote);
  }
});
