import { describe, expect, it, test } from 'vitest';
import {
  changed,
  exampleFiles,
  findingsIn,
  withFile,
  withoutFile,
  type BrokenRow,
  type Files,
} from './example-subject';

const event = 'data/events/ferry-sinks.yaml';
const actors = 'data/actors.yaml';
const timeline = 'data/timeline.yaml';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';

const rows: readonly BrokenRow[] = [
  ['nothing', exampleFiles, []],
  [
    'a word that is no kind',
    changed(event, 'kind: happened', 'kind: tweeted'),
    [
      `${event}:10 statements[0].kind: "tweeted" is not one of happened, said, planned, predicted. Use one of them.`,
    ],
  ],
  [
    'a misspelt word',
    changed(event, 'kind: happened', 'kind: hapened'),
    [
      `${event}:10 statements[0].kind: "hapened" is not one of happened, said, planned, predicted. Write "happened" if that is meant; else use one of them.`,
    ],
  ],
  [
    'an unknown key',
    changed(event, 'rank: 1', 'rank: 1\nchaptr: may'),
    [
      `${event}:8 chaptr: unknown key "chaptr". Write "chapter" if that is meant; else use one of title, shortTitle, date, dateBasis, dateNote, dateOf, foretoldAs, chapter, actors, rank, statements, added, corrections, or remove it.`,
    ],
  ],
  [
    'a missing key',
    changed(event, 'shortTitle: Ann sinks\n', ''),
    [`${event}:1 shortTitle: is missing. Add it: for the axis, at most 40 characters.`],
  ],
  [
    'a missing key that may be null',
    changed('seeds/harbour-log/source.yaml', 'publisher: null\n', ''),
    [
      'seeds/harbour-log/source.yaml:1 publisher: is missing. Add it, or write null: the document does not say.',
    ],
  ],
  [
    'a key with nothing after it',
    changed(event, `quote: ${quote}`, 'quote:'),
    [
      `${event}:13 statements[0].evidence[0].quote: is empty. Fill it in: the exact words, character for character as in text.txt.`,
    ],
  ],
  [
    'a quote without a letter',
    changed(event, `quote: ${quote}`, "quote: ''"),
    [
      `${event}:13 statements[0].evidence[0].quote: is empty. Fill it in: the exact words, character for character as in text.txt.`,
    ],
  ],
  [
    'a kind with nothing after it',
    changed(event, 'kind: happened', 'kind:'),
    [`${event}:10 statements[0].kind: is empty. Use one of happened, said, planned, predicted.`],
  ],
  [
    'a note with nothing after it',
    changed(event, 'chapter: may', 'dateNote:\nchapter: may'),
    [
      `${event}:5 dateNote: is empty. Fill it in, or remove it: how the date was worked out; required unless it is stated.`,
    ],
  ],
  [
    'evidence with nothing after it',
    changed(event, `evidence:\n      - source: harbour-log\n        quote: ${quote}`, 'evidence:'),
    [
      `${event}:11 statements[0].evidence: is empty. Fill it in: a list of entries with the keys source, quote.`,
    ],
  ],
  [
    'a rank in words',
    changed(event, 'rank: 1', 'rank: high'),
    [
      `${event}:7 rank: "high" is text, not a number. Write a number: how early the event earns its label when zoomed out, from 0 to 1.`,
    ],
  ],
  [
    'an event file that is empty',
    withFile('data/events/fog.yaml', '# later\n'),
    [
      'data/events/fog.yaml: the file is empty. Write the keys title, shortTitle, date, dateBasis, chapter, actors, rank, statements, added; README.md has a template under “Add an event”.',
    ],
  ],
  [
    'a list of actors that is empty',
    withFile(actors, ''),
    [`${actors}: the file is empty. Write a list of entries with the keys id, name, kind.`],
  ],
  [
    'redirects that are empty',
    withFile('data/redirects.yaml', ''),
    ['data/redirects.yaml: the file is empty. Write a map of keys, {} if there are none.'],
  ],
  [
    'a list for a map',
    withFile('data/events/fog.yaml', '- title: Fog\n'),
    [
      'data/events/fog.yaml:1: "[{"title":"Fog"}]" is a list, not a map of keys. Write the keys title, shortTitle, date, dateBasis, chapter, actors, rank, statements, added.',
    ],
  ],
  [
    'a year that YAML takes for a number',
    changed(event, "'1931-05-03'", '1931'),
    [`${event}:3 date: "1931" is a number, not text. Put it in quotes: '1931'.`],
  ],
  [
    'a date that YAML takes for a list',
    changed(event, "'1931-05-03'", '[1931-05-01..1931-05-03]'),
    [
      `${event}:3 date: "["1931-05-01..1931-05-03"]" is a list, not text. Put it in quotes, brackets included.`,
    ],
  ],
  [
    'a short title that is too long',
    changed(event, 'shortTitle: Ann sinks', `shortTitle: ${'long '.repeat(9)}`),
    [`${event}:2 shortTitle: has 44 characters, at most 40 are allowed. Shorten it.`],
  ],
  [
    'an id that is none',
    changed(event, 'actors: [town]', 'actors: [town, The Town]'),
    [
      `${event}:6 actors[1]: "The Town" is not an id. Use lower-case letters, digits and single hyphens.`,
    ],
  ],
  [
    'a key that stands twice',
    changed(event, 'rank: 1', 'rank: 1\nrank: 0'),
    [`${event}:8: this key stands twice in the same place. Keep one of them.`],
  ],
  [
    'a tab',
    changed(event, 'rank: 1', '\trank: 1'),
    [`${event}:7: a tab is used to indent. Indent with two spaces.`],
  ],
  [
    'an alias',
    changed(event, 'rank: 1', 'rank: &one 1\nother: *one'),
    [`${event}:8: uses an alias (*), which is not read here. Write the value out in full.`],
  ],
  [
    'a day that is none',
    changed(event, "added: '2026-11-22'", "added: '2026-11-31'"),
    [
      `${event}:20 added: "2026-11-31" is not a calendar day. Write year, month and day, such as '2026-11-22'.`,
    ],
  ],
  [
    'a correction without a reason',
    changed(
      event,
      "added: '2026-11-22'",
      "added: '2026-11-22'\ncorrections:\n  - { date: '2026-11-23', what: title, from: Ann sank, to: The ferry Ann sinks }",
    ),
    [
      `${event}:22 corrections[0].why: is missing. Add it: one neutral sentence for the reader, at most 300 characters.`,
    ],
  ],
  [
    'a colon in plain text',
    changed(event, 'title: The ferry Ann sinks', 'title: The ferry: Ann sinks'),
    [
      `${event}:1: the line has a second colon followed by a space, which YAML reads as a key. Put the text in quotes.`,
    ],
  ],
  [
    'a file nested without end',
    withFile(timeline, '['.repeat(20_000) + ']'.repeat(20_000)),
    [`${timeline}:1: nested too deeply to be read. Write it flat.`],
  ],
  [
    'a file name that is no id',
    withFile('data/events/Ferry Sinks.yaml', exampleFiles[event]),
    [
      'data/events/Ferry Sinks.yaml: not named <id>.yaml, so it is not read. Rename it: an id has lower-case letters, digits and single hyphens, at most 80.',
    ],
  ],
  [
    'a file name that turns the line around',
    withFile('data/events/\u202Elmay.yaml', ''),
    [
      'data/events/‹U+202E›lmay.yaml: not named <id>.yaml, so it is not read. Rename it: an id has lower-case letters, digits and single hyphens, at most 80.',
    ],
  ],
  [
    'files that nobody reads',
    {
      ...exampleFiles,
      'seeds/notes.txt': '',
      'seeds/README.md': '',
      'seeds/harbour-log/text.bak': '',
      'seeds/harbour-log/sources.yaml': '',
      'data/redirect.yaml': '',
      'data/events/fog.yml': '',
    },
    [
      'data/events/fog.yml: not named <id>.yaml, so it is not read. Rename it: an id has lower-case letters, digits and single hyphens, at most 80.',
      'data/redirect.yaml: no file of this name is read here. Write "redirects.yaml" if that is meant; else move it elsewhere, or remove it.',
      'seeds/harbour-log/sources.yaml: no file of this name is read here. Write "source.yaml" if that is meant; else move it elsewhere, or remove it.',
      'seeds/harbour-log/text.bak: no file of this name is read here. Move it elsewhere, or remove it.',
      'seeds/notes.txt: no file of this name is read here. Move it elsewhere, or remove it.',
    ],
  ],
  [
    'bytes that are not UTF-8',
    withFile(actors, Uint8Array.of(0x2d, 0xff)),
    [`${actors}: not UTF-8 text. Save it as UTF-8 without a byte order mark.`],
  ],
  [
    'no timeline',
    withoutFile(timeline),
    [`${timeline}: is missing. Write the title and the chapters there.`],
  ],
  [
    'no data at all',
    {},
    [
      'data: there is no such folder in <folder>. Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/.',
      'seeds: there is no such folder in <folder>. Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/.',
    ],
  ],
  [
    'files where folders should be',
    { data: '', seeds: '' },
    [
      'data: there is no such folder in <folder>. Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/.',
      'seeds: there is no such folder in <folder>. Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/.',
    ],
  ],
  [
    'a file where candidates should be',
    withFile('data/candidates', ''),
    [
      'data/candidates: not a folder, so nothing is read from it. Move it elsewhere, and make a folder of this name.',
    ],
  ],
  [
    'a file where events should be',
    { ...withoutFile(event), 'data/events': '' },
    [
      `${actors}:4 [1].id: no event names the actor "mayor". Remove it, or name it in an event.`,
      'data/events: is empty. Write an event there, as <id>.yaml.',
      'data/events: not a folder, so nothing is read from it. Move it elsewhere, and make a folder of this name.',
      `${timeline}:5 startHere[0]: no event is called "ferry-sinks". Name a file of data/events/.`,
      `${timeline}:7 chapters[0].id: no event is in the chapter "may". Remove it, or name it in an event.`,
    ],
  ],
  [
    'no event',
    { ...withoutFile(event), 'data/events/.keep': '' },
    [
      `${actors}:4 [1].id: no event names the actor "mayor". Remove it, or name it in an event.`,
      'data/events: is empty. Write an event there, as <id>.yaml.',
      `${timeline}:5 startHere[0]: no event is called "ferry-sinks". Name a file of data/events/.`,
      `${timeline}:7 chapters[0].id: no event is in the chapter "may". Remove it, or name it in an event.`,
    ],
  ],
];

describe('the gate, on single files', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });

  it('reports everything in one run, by file and line', () => {
    const withMore: Files = {
      ...exampleFiles,
      [actors]: exampleFiles[actors].replace('kind: person', 'kind: fish'),
      [event]: exampleFiles[event]
        .replace('kind: happened', 'kind: tweeted')
        .replace(quote, 'The ferry Anne sank off the pier on 3 May 1931.')
        .replace("'1931-05-03'", 'yesterday')
        .replace('saidBy: [mayor]', 'saidBy: [major]'),
    };
    expect(findingsIn(withMore).map((line) => line.split(' ')[0])).toEqual([
      `${actors}:6`,
      `${event}:3`,
      `${event}:10`,
      `${event}:13`,
      `${event}:16`,
    ]);
  });
});
