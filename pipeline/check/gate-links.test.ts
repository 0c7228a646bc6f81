import { describe, expect, test } from 'vitest';
import { exampleFiles, findingsIn, type BrokenRow } from './example-subject';
import {
  back,
  date,
  published,
  reasoned,
  record,
  recordOf,
  redirects,
  renamed,
  renamedTwice,
  resealed,
  why,
} from './published-example.test-support';

const rows: readonly BrokenRow[] = [
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
];

describe('the gate, on links that were published', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
