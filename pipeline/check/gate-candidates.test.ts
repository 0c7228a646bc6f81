import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../lib/model/files';
import { candidateLines, candidatesOf } from '../extract/candidates';
import { readSubject } from '../subject/read-subject';
import { checkSubject } from './check-subject';
import {
  exampleFiles,
  findingsIn,
  inFolder,
  withFile,
  type BrokenRow,
  type Files,
} from './example-subject';

const file = 'data/candidates/harbour-log.jsonl';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
const start = exampleFiles['seeds/harbour-log/text.txt'].indexOf(quote);

/** The file that `npm run extract` writes, as lines. */
const lines = inFolder(exampleFiles, (root) => {
  const found = candidatesOf(readSubject(root).subject).get('harbour-log') ?? [];
  return candidateLines(found).split('\n').slice(0, -1);
});
const at = lines.findIndex((line) => line.includes(quote));
const sound = JSON.parse(lines[at] ?? '{}') as Candidate;
const line = at + 1;
const withLines = (changed: readonly string[]) =>
  withFile(file, changed.map((text) => `${text}\n`).join(''));
const withCandidate = (change: object) =>
  withLines(lines.with(at, JSON.stringify({ ...sound, ...change })));

test('the example has candidates', () => {
  expect(sound).toMatchObject({
    quote,
    position: { start },
    duplicates: { events: ['ferry-sinks'] },
  });
  expect(lines.length).toBeGreaterThan(2);
});

const rows: readonly BrokenRow[] = [
  ['nothing', withCandidate({}), []],
  [
    'a quote that the document does not have',
    withCandidate({ quote: 'The ferry Ann sank off the pier on 4 May 1931.' }),
    [
      `${file}:${line}: quote: not found in harbour-log: "The ferry Ann sank off the pier on 4 May 1931.". Run npm run extract.`,
    ],
  ],
  [
    'a position beside the quote',
    withCandidate({ position: { start: start + 1, end: start + 47 } }),
    [
      `${file}:${line}: position: the quote stands at ${start}–${start + quote.length}. Run npm run extract.`,
    ],
  ],
  [
    'a time that stands elsewhere',
    withCandidate({ timex: { quote: '3 May 1931', start: 0, end: 10 } }),
    [`${file}:${line}: timex: "3 May 1931" does not stand at 0. Run npm run extract.`],
  ],
  [
    'names of nobody and of nothing',
    withCandidate({ actors: ['captain'], duplicates: { events: ['storm'], candidates: [] } }),
    [
      `${file}:${line}: actors: there is no "captain". Run npm run extract.`,
      `${file}:${line}: duplicates.events: there is no "storm". Run npm run extract.`,
    ],
  ],
  [
    'a date that is none',
    withCandidate({ date: '1931-13' }),
    [`${file}:${line}: date: "1931-13" is not a date. Run npm run extract.`],
  ],
  [
    'a denial from nowhere',
    withCandidate({ outcome: { result: 'did-not-happen', quote: 'She did not.' } }),
    [
      `${file}:${line}: outcome.quote: not once in harbour-log: "She did not.". Run npm run extract.`,
    ],
  ],
  [
    'a line that is cut off',
    withFile(file, '{"id":'),
    [`${file}:1: not a line of JSON. Run npm run extract, which writes this file anew.`],
  ],
  [
    'a line of something else',
    withFile(file, '{"id":"a"}\n'),
    [
      `${file}:1: not a candidate: source: Invalid input: expected string, received undefined. Run npm run extract, which writes this file anew.`,
    ],
  ],
  [
    'an edited status',
    withCandidate({ status: 'said', title: 'The ferry' }),
    [`${file}:${line}: differs from what is found now: title, status. Run npm run extract.`],
  ],
  [
    'an actor whom the passage does not name',
    withCandidate({ actors: [...sound.actors, 'mayor'] }),
    [`${file}:${line}: differs from what is found now: actors. Run npm run extract.`],
  ],
  [
    'a line that stands twice',
    withLines([...lines, ...lines.slice(at, at + 1)]),
    [
      `${file}:${lines.length + 1}: "${sound.id}" stands on line ${line} already. Run npm run extract.`,
    ],
  ],
  [
    'a candidate from nowhere',
    withLines([...lines, JSON.stringify({ ...sound, id: 'harbour-log-0123456789' })]),
    [
      `${file}:${lines.length + 1}: "harbour-log-0123456789" is not found in the document. Run npm run extract.`,
    ],
  ],
  [
    'a link that is not there any more',
    withCandidate({ duplicates: { events: [], candidates: [] } }),
    [`${file}:${line}: differs from what is found now: duplicates. Run npm run extract.`],
  ],
  [
    'a candidate that is left out',
    withLines(lines.toSpliced(at, 1)),
    [
      `${file}:${line}: "${sound.id}" is found in the document, and missing here. Run npm run extract.`,
    ],
  ],
  [
    'another order',
    withLines(lines.toReversed()),
    [`${file}:1: is not written as npm run extract writes it. Run npm run extract.`],
  ],
  [
    'no line end',
    withFile(file, lines.join('\n')),
    [
      `${file}:${lines.length + 1}: is not written as npm run extract writes it. Run npm run extract.`,
    ],
  ],
  [
    'the file of a document that is no more',
    { ...withLines(lines), 'data/candidates/gone.jsonl': `${lines[at]}\n` },
    [
      'data/candidates/gone.jsonl: there is no document "gone". Run npm run extract, which removes this file.',
    ],
  ],
  [
    'a file beside that of a document of which there is none',
    withFile('data/candidates/gone.jsonl', ''),
    [
      'data/candidates/gone.jsonl: there is no document "gone". Run npm run extract, which removes this file.',
      `${file}: is missing, though there are candidates in harbour-log. Run npm run extract.`,
    ],
  ],
  [
    'edits beside a file that cannot be read, once that is said',
    { ...withCandidate({ status: 'said' }), 'data/redirects.yaml': 'a: b: c' },
    [expect.stringMatching(/^data\/redirects\.yaml:1: /)],
  ],
];

describe('the gate looks at candidates', () => {
  test.each(rows)('%s', (_, files, findings) => {
    expect(findingsIn(files)).toEqual(findings);
  });
});

describe('what the gate says is', () => {
  const severities = (files: Files) =>
    inFolder(files, (root) => checkSubject(readSubject(root)).map(({ severity }) => severity));

  test.each([
    [
      'a warning for links that an edit has moved',
      withCandidate({ duplicates: { events: [], candidates: [] } }),
      ['warning'],
    ],
    ['a warning for what is missing', withLines(lines.toSpliced(at, 1)), ['warning']],
    ['an error for what is not in the document', withCandidate({ status: 'said' }), ['error']],
  ] as const)('%s', (_, files, expected) => {
    expect(severities(files)).toEqual(expected);
  });
});
