import { describe, expect, test } from 'vitest';
import { exampleFiles, findingsIn, type BrokenRow, type Files } from './example-subject';

const file = 'data/imported/logs.jsonl';
const record = 'data/imported/logs.yaml';
const again = 'Import the file again with npm run import';

const row = {
  id: 'a-wreck',
  title: 'A wreck',
  date: '1931-05-04',
  chapter: 'logs',
  actors: ['town', 'a-ship'],
  rank: 0.2,
  source: { title: 'A log', url: 'https://example.org/log' },
};
const sound = {
  file: 'logs.csv',
  layout: 'a table',
  events: 1,
  rejected: 0,
  added: '2026-11-22',
  chapter: { id: 'logs', title: 'Logs', date: '1931', introduction: 'Imported.' },
  actors: [{ id: 'a-ship', name: 'A ship', kind: 'other' }],
};

/** The example subject with an import of these rows. */
function withImport(rows: readonly (object | string)[], change: object = {}): Files {
  const lines = rows.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return {
    ...exampleFiles,
    [record]: JSON.stringify({ ...sound, events: rows.length, ...change }),
    [file]: `${lines.join('\n')}\n`,
  };
}

const rows: readonly BrokenRow[] = [
  ['nothing', withImport([row]), []],
  [
    'a line that is cut off',
    withImport([row, '{"id":'], { events: 1 }),
    [`${file}:2: not a line of JSON. ${again}.`],
  ],
  [
    'a link that runs a script',
    withImport([row, { ...row, id: 'b', source: { title: 'A log', url: 'javascript:alert(1)' } }]),
    [`${file}:2: not an imported event: source.url: not a web address. ${again}.`],
  ],
  [
    'the same id twice',
    withImport([row, row]),
    [`${file}:2: the id a-wreck stands in an earlier line. ${again}.`],
  ],
  [
    'the id of an event of an editor',
    withImport([{ ...row, id: 'ferry-sinks' }]),
    [
      `data/events/ferry-sinks.yaml:1: the id "ferry-sinks" is taken by an event of ${file}. Give one of them another id; import the file again if it is to be that one.`,
    ],
  ],
  [
    'names of nobody and of nothing',
    withImport([
      { ...row, chapter: 'tides', actors: ['whale'] },
      { ...row, id: 'b' },
    ]),
    [
      `${file}:1: no actor is called "whale". ${again}.`,
      `${file}:1: no chapter is called "tides". ${again}.`,
    ],
  ],
  [
    'a date that is none',
    withImport([{ ...row, date: '1931-13' }]),
    [`${file}:1: date: there is no month 13. ${again}.`],
  ],
  [
    'lines that are gone',
    withImport([row], { events: 3 }),
    [`${file}: has 1 events, and ${record} says 3. ${again}.`],
  ],
  [
    'a file that nothing tells of',
    { ...exampleFiles, [file]: JSON.stringify(row) },
    [`${file}: no file of this name is read here. Remove it, or import its file again.`],
  ],
  [
    'a chapter that is there already',
    withImport([{ ...row, chapter: 'may' }], { chapter: { ...sound.chapter, id: 'may' } }),
    [
      `${record}:1 chapter.id: the id "may" is taken already, in data/timeline.yaml:7. Give one of them another id.`,
    ],
  ],
];

describe('the gate looks at imports', () => {
  test.each(rows)('%s', (_, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });

  test('and ends its list where a whole file is wrong', () => {
    const lines = findingsIn(withImport(Array.from({ length: 50 }, () => '{}')));
    expect(lines).toHaveLength(21);
    expect(lines).toContain(`${file}: 30 more lines have something wrong. ${again}.`);
  });
});
