import { describe, expect, test } from 'vitest';
import { exampleFiles, findingsIn, withFile, type BrokenRow } from './example-subject';

const file = 'data/candidates/harbour-log.jsonl';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
const start = exampleFiles['seeds/harbour-log/text.txt'].indexOf(quote);

const sound = {
  id: 'harbour-log-0123456789',
  source: 'harbour-log',
  title: 'The ferry Ann sank off the pier',
  shortTitle: 'The ferry Ann sank off the pier',
  date: '1931-05-03',
  dateBasis: 'stated',
  dateNote: 'The passage says “3 May 1931”.',
  status: 'happened',
  quote,
  position: { start, end: start + quote.length },
  timex: { quote: '3 May 1931', start: start + 35, end: start + 45 },
  actors: ['town'],
  proposed: ['Ann'],
  confidence: 0.9,
  rules: ['past tense'],
  duplicates: { events: ['ferry-sinks'], candidates: [] },
};
const withCandidate = (change: object) =>
  withFile(file, `${JSON.stringify({ ...sound, ...change })}\n`);

const rows: readonly BrokenRow[] = [
  ['nothing', withCandidate({}), []],
  [
    'a quote that the document does not have',
    withCandidate({ quote: 'The ferry Ann sank off the pier on 4 May 1931.' }),
    [
      `${file}:1: quote: not found in harbour-log: "The ferry Ann sank off the pier on 4 May 1931.". Run npm run extract.`,
    ],
  ],
  [
    'a position beside the quote',
    withCandidate({ position: { start: start + 1, end: start + 47 } }),
    [
      `${file}:1: position: the quote stands at ${start}–${start + quote.length}. Run npm run extract.`,
    ],
  ],
  [
    'a time that stands elsewhere',
    withCandidate({ timex: { quote: '3 May 1931', start: 0, end: 10 } }),
    [`${file}:1: timex: "3 May 1931" does not stand at 0. Run npm run extract.`],
  ],
  [
    'names of nobody and of nothing',
    withCandidate({ actors: ['captain'], duplicates: { events: ['storm'], candidates: [] } }),
    [
      `${file}:1: actors: there is no "captain". Run npm run extract.`,
      `${file}:1: duplicates.events: there is no "storm". Run npm run extract.`,
    ],
  ],
  [
    'a date that is none',
    withCandidate({ date: '1931-13' }),
    [`${file}:1: date: "1931-13" is not a date. Run npm run extract.`],
  ],
  [
    'a denial from nowhere',
    withCandidate({ outcome: { result: 'did-not-happen', quote: 'She did not.' } }),
    [`${file}:1: outcome.quote: not once in harbour-log: "She did not.". Run npm run extract.`],
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
];

describe('the gate looks at candidates', () => {
  test.each(rows)('%s', (_, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
