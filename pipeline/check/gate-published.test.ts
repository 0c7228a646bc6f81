import { describe, expect, it, test } from 'vitest';
import { changed, exampleFiles, findingsIn, type BrokenRow } from './example-subject';
import {
  back,
  date,
  edited,
  event,
  otherwise,
  published,
  quote,
  record,
  recordOf,
  redirects,
  shorter,
  source,
  why,
} from './published-example.test-support';

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
    'a correction that tells otherwise',
    edited(
      [['title: The ferry Ann sinks', 'title: The ferry Ann goes down']],
      [{ date, what: 'title', from: 'The ferry Ann sinks', to: 'The ferry goes down', why }],
    ),
    [
      `${event}:1 title: a correction tells that it reads "The ferry goes down" now, and it does not. ${otherwise}.`,
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
      `${event}:9 statements[0].text: a correction tells that it reads "The ferry went down." now, and it does not. ${otherwise}.`,
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
];

describe('the gate, on what was published', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });

  it('asks nothing of a subject of which nothing was published', () => {
    expect(findingsIn(changed(event, 'title: The ferry Ann sinks', 'title: Another'))).toEqual([]);
  });
});
