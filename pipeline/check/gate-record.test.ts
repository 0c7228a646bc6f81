import { describe, expect, test } from 'vitest';
import { exampleFiles, findingsIn, type BrokenRow } from './example-subject';
import { date, edited, event, record, recordOf, why } from './published-example.test-support';

const rows: readonly BrokenRow[] = [
  [
    'a correction of a subject without a record',
    {
      ...exampleFiles,
      [event]: `${exampleFiles[event]}corrections: ${JSON.stringify([{ date, what: 'title', from: 'The ferry sinks', to: 'The ferry Ann sinks', why }])}\n`,
    },
    [
      `${event}:21 corrections[0]: tells of a change to what was published, yet there is no ${record}. Take that file back as it was committed; if nothing was published yet, remove this.`,
    ],
  ],
  [
    'a record that was edited along with an event',
    {
      ...edited([['title: The ferry Ann sinks', 'title: The ferry goes down']]),
      [record]: recordOf(exampleFiles).replace('The ferry Ann sinks', 'The ferry goes down'),
    },
    [
      `${record}: its content is not that of its own SHA-256, so it was edited by hand. Take the file back as it was committed: only npm run release writes it.`,
    ],
  ],
  [
    'a record that is cut off',
    { ...exampleFiles, [record]: '{"version":2,' },
    [
      `${record}: not JSON. Take the file back as it was committed: only npm run release writes it.`,
    ],
  ],
  [
    'a record of another version',
    { ...exampleFiles, [record]: recordOf(exampleFiles).replace('"version":2', '"version":1') },
    [
      expect.stringMatching(
        /^data\/published\.json: not a record of what was published: version: .*\. Take the file back/,
      ) as unknown as string,
    ],
  ],
];

describe('the gate, on the record of what was published', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
