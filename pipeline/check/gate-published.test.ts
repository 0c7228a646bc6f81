import { describe, expect, it, test } from 'vitest';
import { nextRecord } from '../release/next-record';
import { readSubject } from '../subject/read-subject';
import {
  changed,
  exampleFiles,
  findingsIn,
  inFolder,
  type BrokenRow,
  type Files,
} from './example-subject';
import { loadSubject } from './load-subject';

const event = 'data/events/ferry-sinks.yaml';
const redirects = 'data/redirects.yaml';
const record = 'data/published.json';

/** What `npm run release` writes for these files on this day. */
function recordOf(files: Files, day = '2026-11-22'): string {
  return inFolder(files, (root) => {
    const { subject } = loadSubject(root);
    if (!subject) throw new Error('has errors');
    return JSON.stringify(nextRecord(readSubject(root).subject, subject, day));
  });
}

const published: Files = { ...exampleFiles, [record]: recordOf(exampleFiles) };

/** The published example with parts of its event replaced, and these corrections. */
function edited(pairs: readonly (readonly [string, string])[], corrections: object[] = []): Files {
  const text = pairs.reduce((last, [from, to]) => {
    if (!last.includes(from)) throw new Error(`not in ${event}: ${from}`);
    return last.replace(from, () => to);
  }, exampleFiles[event] as string);
  const list = corrections.length > 0 ? `corrections: ${JSON.stringify(corrections)}\n` : '';
  return { ...published, [event]: text + list };
}

const why = 'The log says so.';
const date = '2026-11-23';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
const shorter = 'The ferry Ann sank off the pier';
const back = (what: string) => `Put it back, or add a correction (what: ${what})`;

/** The event under another name, and this in its place in data/redirects.yaml. */
function renamed(
  id: string,
  redirect: string,
  more: (text: string) => string = (text) => text,
): Files {
  const { [event]: text, ...others } = published as Record<string, string>;
  return {
    ...others,
    'data/timeline.yaml': exampleFiles['data/timeline.yaml'].replace('ferry-sinks', id),
    [`data/events/${id}.yaml`]: more(text ?? ''),
    ...(redirect !== '' && { [redirects]: redirect }),
  };
}

const reasoned = (to: string | null) =>
  `events: { ferry-sinks: ${JSON.stringify({ to, date, why })} }\n`;

const rows: readonly BrokenRow[] = [
  ['nothing', published, []],
  [
    'another title',
    edited([['title: The ferry Ann sinks', 'title: The ferry Ann goes down']]),
    [`${event}:1 title: was published as "The ferry Ann sinks". ${back('title')}.`],
  ],
  [
    'another date',
    edited([["'1931-05-03'", "'1931-05-02'"]]),
    [`${event}:3 date: was published as "1931-05-03". ${back('date')}.`],
  ],
  [
    'another statement',
    edited([['text: The ferry Ann sank.', 'text: The ferry went down.']]),
    [
      `${event}:9 statements[0].text: the statement "The ferry Ann sank." was published, and is not here. ${back('statement')}.`,
    ],
  ],
  [
    'another kind',
    edited([['kind: happened', 'kind: said\n    saidBy: document']]),
    [`${event}:10 statements[0].kind: was published as happened. ${back('kind')}.`],
  ],
  [
    'another quote',
    edited([[quote, shorter]]),
    [
      `${event}:9 statements: the quote "${quote}" of harbour-log was published, and is not here. ${back('quote')}.`,
    ],
  ],
  [
    'another relation',
    edited([['quote: No one', 'relation: disputes\n        quote: No one']]),
    [
      `${event}:9 statements: the quote "No one was hurt, said the mayor." was published under supports. ${back('relation')}.`,
    ],
  ],
  [
    'another day of addition',
    edited([["added: '2026-11-22'", "added: '2026-11-20'"]]),
    [`${event}:20 added: was published as 2026-11-22. Put it back.`],
  ],
  [
    'a correction that tells it',
    edited(
      [[quote, shorter]],
      [{ date, what: 'quote', of: 'harbour-log', from: quote, to: shorter, why }],
    ),
    [],
  ],
  [
    'a correction that does not tell of which document',
    edited([[quote, shorter]], [{ date, what: 'quote', from: quote, to: shorter, why }]),
    [
      `${event}:9 statements: the quote "${quote}" of harbour-log was published, and is not here. ${back('quote')}.`,
      `${event}:21 corrections[0].of: is missing, though a quote is corrected. Add the id of its document.`,
    ],
  ],
  [
    'a correction from what was never published',
    edited(
      [['title: The ferry Ann sinks', 'title: The ferry Ann goes down']],
      [{ date, what: 'title', from: 'The ferry sinks', to: 'The ferry Ann goes down', why }],
    ),
    [
      `${event}:1 title: was published as "The ferry Ann sinks". ${back('title')}.`,
      `${event}:21 corrections[0]: corrects a title that was not published like this: "The ferry sinks". Copy from and of from data/published.json, word for word, or remove the correction.`,
    ],
  ],
  [
    'a correction of what stands as it stood',
    edited(
      [],
      [{ date, what: 'statement', from: 'The ferry Ann sank.', to: 'The ferry went down.', why }],
    ),
    [
      `${event}:9 statements[0].text: the statement "The ferry went down." was published, and is not here. ${back('statement')}.`,
      `${event}:21 corrections[0]: tells that "The ferry Ann sank." was changed, and it still stands here. Take it out of the event, or remove the correction.`,
    ],
  ],
  [
    'a correction from before the release',
    edited(
      [["'1931-05-03'", "'1931-05-02'"]],
      [{ date: '2026-11-21', what: 'date', from: '1931-05-03', to: '1931-05-02', why }],
    ),
    [
      `${event}:21 corrections[0].date: 2026-11-21 is before the last release, of 2026-11-22. Write the day of the correction.`,
    ],
  ],
  [
    'a correction of an event that was never published',
    {
      ...published,
      'data/events/fog.yaml': `${exampleFiles[event]}corrections: ${JSON.stringify([{ date, what: 'title', from: 'Fog', to: 'The ferry Ann sinks', why }])}\n`,
    },
    [
      'data/events/fog.yaml:21 corrections[0]: corrects an event that was never published. Remove it: what was not published is simply edited.',
    ],
  ],
  [
    'a published correction that is gone',
    {
      ...published,
      [record]: recordOf({
        ...exampleFiles,
        [event]: `${exampleFiles[event]}corrections: ${JSON.stringify([{ date, what: 'title', from: 'The ferry sinks', to: 'The ferry Ann sinks', why }])}\n`,
      }),
    },
    [
      `${event}:1 corrections[0]: the correction of ${date} (title) was published, and does not stand here as it did. Put it back as data/published.json has it, in its place; new ones go to the end.`,
    ],
  ],
  [
    'an event that vanished',
    renamed('ann-sinks', ''),
    [
      `${redirects} events.ferry-sinks: the event "ferry-sinks" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the event that has taken its place, or null), date and why.`,
    ],
  ],
  [
    'an event that was renamed without a word',
    renamed('ann-sinks', 'events: { ferry-sinks: ann-sinks }\n'),
    [
      `${redirects}:1 events.ferry-sinks: the event "ferry-sinks" was published, and readers are not told why it is gone. Write { to: ann-sinks, date: '<day>', why: '<reason>' }.`,
    ],
  ],
  ['an event that was renamed', renamed('ann-sinks', reasoned('ann-sinks')), []],
  ['an event that was withdrawn', renamed('ann-sinks', reasoned(null)), []],
  [
    'an event that was renamed and changed',
    renamed('ann-sinks', reasoned('ann-sinks'), (text) =>
      text.replace("'1931-05-03'", "'1931-05-02'"),
    ),
    [`data/events/ann-sinks.yaml:3 date: was published as "1931-05-03". ${back('date')}.`],
  ],
  [
    'a document that has another id',
    {
      ...Object.fromEntries(
        Object.entries(published).map(([name, text]) => [
          name.replace('harbour-log', 'port-log'),
          name === record ? text : String(text).replaceAll('harbour-log', 'port-log'),
        ]),
      ),
      [redirects]: `sources: ${JSON.stringify({ 'harbour-log': { to: 'port-log', date, why } })}\n`,
    },
    [],
  ],
  [
    'an actor and a document that vanished',
    {
      ...published,
      [record]: recordOf(exampleFiles)
        .replace('"mayor"', '"harbour-master","mayor"')
        .replace('"sources":{', '"sources":{"diary":{"q-1":"Fog."},'),
    },
    [
      `${redirects} actors.harbour-master: the actor "harbour-master" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the actor that has taken its place, or null), date and why.`,
      `${redirects} sources.diary: the document "diary" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the document that has taken its place, or null), date and why.`,
    ],
  ],
  [
    'a record that is cut off',
    { ...exampleFiles, [record]: '{"version":1,' },
    [
      `${record}: not JSON. Take the file back as it was committed: only npm run release writes it.`,
    ],
  ],
  [
    'a record of another version',
    { ...exampleFiles, [record]: recordOf(exampleFiles).replace('"version":1', '"version":2') },
    [
      expect.stringMatching(
        /^data\/published\.json: not a record of what was published: version: .*\. Take the file back/,
      ) as unknown as string,
    ],
  ],
];

describe('the gate, on what was published', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });

  it('asks nothing of a subject of which nothing was published', () => {
    expect(findingsIn(changed(event, 'title: The ferry Ann sinks', 'title: Another'))).toEqual([]);
  });
});
