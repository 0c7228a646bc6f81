import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../lib/model/problem';
import type { Published } from '../../lib/model/published';
import { nextRecord } from '../release/next-record';
import { readSubject } from '../subject/read-subject';
import { sealRecord } from '../subject/seal-record';
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
const source = 'seeds/harbour-log/source.yaml';
const redirects = 'data/redirects.yaml';
const record = 'data/published.json';

/** What `npm run release` writes for these files on this day. */
function recordOf(files: Files, day = '2026-11-22'): string {
  return inFolder(files, (root) => {
    const { subject, problems } = loadSubject(root, '2026-12-31');
    if (!subject) throw new Error(problems.map(formatProblem).join());
    return JSON.stringify(nextRecord(readSubject(root).subject, subject, day));
  });
}

/** The record with other words in it, and the hash of those. */
function resealed(text: string, pairs: readonly (readonly [string, string])[]): string {
  const { sha256: _, ...content } = JSON.parse(
    pairs.reduce((last, [from, to]) => last.replace(from, () => to), text),
  ) as Published;
  return JSON.stringify(sealRecord(content));
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

const renamedTwice = `events: ${JSON.stringify({
  'ferry-sinks': { to: 'ann-goes-down', date, why },
  'ann-sinks': { to: 'ann-goes-down', date: '2026-11-24', why },
})}\n`;

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
      [record]: recordOf(
        {
          ...exampleFiles,
          [record]: recordOf(
            changed(event, 'title: The ferry Ann sinks', 'title: The ferry sinks'),
          ),
          [event]: `${exampleFiles[event]}corrections: ${JSON.stringify([{ date, what: 'title', from: 'The ferry sinks', to: 'The ferry Ann sinks', why }])}\n`,
        },
        date,
      ),
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
      [record]: resealed(recordOf(exampleFiles), [
        ['"actors":["mayor"', '"actors":["harbour-master","mayor"'],
        ['"sources":{"harbour-log"', '"sources":{"diary":{"q-1":"Fog."},"harbour-log"'],
      ]),
    },
    [
      `${redirects} actors.harbour-master: the actor "harbour-master" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the actor that has taken its place, or null), date and why.`,
      `${redirects} sources.diary: the document "diary" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the document that has taken its place, or null), date and why.`,
    ],
  ],
  [
    'another sayer',
    edited([['saidBy: [mayor]', 'saidBy: [mayor, town]']]),
    [`${event}:16 statements[1].saidBy: was published as "mayor". ${back('said-by')}.`],
  ],
  [
    'another sayer, and a correction that tells it',
    edited(
      [['saidBy: [mayor]', 'saidBy: [mayor, town]']],
      [
        {
          date,
          what: 'said-by',
          of: 'The mayor said no one was hurt.',
          from: 'mayor',
          to: 'mayor, town',
          why,
        },
      ],
    ),
    [],
  ],
  [
    'another short title, and another basis of the date',
    edited([
      ['shortTitle: Ann sinks', 'shortTitle: Ann sank'],
      ['dateBasis: stated', 'dateBasis: supplied\ndateNote: It is known.'],
    ]),
    [
      `${event}:2 shortTitle: was published as "Ann sinks". ${back('short-title')}.`,
      `${event}:4 dateBasis: was published as "stated". ${back('date-basis')}.`,
    ],
  ],
  [
    'another date of a document',
    { ...published, [source]: exampleFiles[source].replace("'1931-05-09'", "'1931-05-10'") },
    [`${source}:7 published.date: was published as "1931-05-09". ${back('publication-date')}.`],
  ],
  [
    'a document with a correction that tells it, and one that does not',
    {
      ...published,
      [source]: `${exampleFiles[source].replace("'1931-05-09'", "'1931-05-10'")}corrections: ${JSON.stringify(
        [
          { date, what: 'publication-date', from: '1931-05-09', to: '1931-05-10', why },
          { date, what: 'title', from: 'The log', to: 'Harbour log', why },
        ],
      )}\n`,
    },
    [
      `${source}:15 corrections[1]: corrects a title that was not published like this: "The log". Copy from out of data/published.json, word for word, or remove the correction.`,
    ],
  ],
  [
    'a published renaming that was taken back',
    { ...published, [record]: recordOf(renamed('ann-sinks', reasoned('ann-sinks')), date) },
    [
      `${redirects} events.ann-sinks: the event "ann-sinks" was published (${record}), and its link leads nowhere. Put it back, or write here where the link leads: to (the event that has taken its place, or null), date and why.`,
      `${redirects} events.ferry-sinks: this redirect was published (${record}), and is not here: an id that was given up is never used again. Put it back: { to: ann-sinks, date: '${date}', why: ${why} }.`,
    ],
  ],
  [
    'a published renaming that became a withdrawal',
    {
      ...renamed('ann-sinks', reasoned(null)),
      [record]: recordOf(renamed('ann-sinks', reasoned('ann-sinks')), date),
    },
    [
      `${redirects}:1 events.ferry-sinks: was published as leading to "ann-sinks". Put it back: { to: ann-sinks, date: '${date}', why: ${why} }. It may lead on only to where its target is redirected.`,
    ],
  ],
  [
    'a published renaming of another day',
    {
      ...renamed('ann-sinks', reasoned('ann-sinks').replace(date, '2026-11-24')),
      [record]: recordOf(renamed('ann-sinks', reasoned('ann-sinks')), date),
    },
    [
      `${redirects}:1 events.ferry-sinks: was published with another day or reason. Put it back: { to: ann-sinks, date: '${date}', why: ${why} }.`,
    ],
  ],
  [
    'a published renaming that leads on to where its target went',
    {
      ...renamed('ann-goes-down', renamedTwice),
      [record]: recordOf(renamed('ann-sinks', reasoned('ann-sinks')), date),
    },
    [],
  ],
  [
    'an event that was renamed, published and renamed again, and changed',
    {
      ...renamed('ann-goes-down', renamedTwice, (text) =>
        text.replace("'1931-05-03'", "'1931-05-02'"),
      ),
      [record]: recordOf(renamed('ann-sinks', reasoned('ann-sinks')), date),
    },
    [`data/events/ann-goes-down.yaml:3 date: was published as "1931-05-03". ${back('date')}.`],
  ],
  [
    'days that have not come, and days out of order',
    {
      ...edited(
        [
          ['title: The ferry Ann sinks', 'title: The ferry goes down'],
          ["'1931-05-03'", "'1931-05-02'"],
        ],
        [
          { date: '2031-01-01', what: 'date', from: '1931-05-03', to: '1931-05-02', why },
          { date, what: 'title', from: 'The ferry Ann sinks', to: 'The ferry goes down', why },
        ],
      ),
      [redirects]: `events: ${JSON.stringify({ ann: { to: null, date: '2031-01-01', why }, fog: { to: null, date: '2020-01-01', why } })}\n`,
    },
    [
      `${event}:21 corrections[0].date: 2031-01-01 has not come yet: today is 2026-12-31. Write the day.`,
      `${event}:21 corrections[1].date: ${date} is before 2031-01-01, the day of the correction above it. Put the oldest first.`,
      `${redirects}:1 events.ann.date: 2031-01-01 has not come yet: today is 2026-12-31. Write the day.`,
      `${redirects}:1 events.fog.date: 2020-01-01 is before the last release, of 2026-11-22. Write the day of the change.`,
    ],
  ],
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

describe('the gate, on what was published', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });

  it('asks nothing of a subject of which nothing was published', () => {
    expect(findingsIn(changed(event, 'title: The ferry Ann sinks', 'title: Another'))).toEqual([]);
  });
});
