import { describe, expect, test } from 'vitest';
import { changed, findingsIn, withFile, type BrokenRow } from './example-subject';

const event = 'data/events/ferry-sinks.yaml';
const asKind = (kind: string, more = '') =>
  changed(event, 'kind: happened', `kind: ${kind}${more}`);
/** With what the date of a plan or a prediction is that of. */
const asForetold = (kind: string, more = '') =>
  withFile(event, `${String(asKind(kind, more)[event])}dateOf: due\n`);

const rows: readonly BrokenRow[] = [
  [
    'a date that is none',
    changed(event, "'1931-05-03'", '1931-02-30'),
    [
      `${event}:3 date: "1931-02-30" cannot be read as a date: there is no day 1931-02-30. Write EDTF, such as 2022-02-16, 2022-02-13~, 2021-21 (spring) or 2022-01-10/2022-01-14.`,
    ],
  ],
  [
    'a date worked out without a word',
    changed(event, 'dateBasis: stated', 'dateBasis: supplied'),
    [
      `${event}:1 dateNote: is missing, though the date is supplied. Say how the editor knows it, and what the passage gives.`,
    ],
  ],
  [
    'an event after all its reports',
    changed(event, "'1931-05-03'", "'1931-05-10'"),
    [
      `${event}:3 date: "1931-05-10" is later than every document that says it happened (harbour-log of 1931-05-09). Correct the date, or make the statement planned or predicted.`,
    ],
  ],
  [
    'an event outside its chapter',
    changed(event, "'1931-05-03'", "'1930-05-03'"),
    [
      `${event}:3 date: "1930-05-03" lies outside the chapter "may", which spans 1931-05. Move the event to another chapter, or widen the chapter in data/timeline.yaml.`,
    ],
  ],
  [
    'words without a speaker',
    asKind('said'),
    [
      `${event}:9 statements[0].saidBy: is missing, though the statement is of what was said. Name the actors who said it, or write \`saidBy: document\` for what it says in its own voice.`,
    ],
  ],
  [
    'a plan without an outcome',
    asForetold('planned'),
    [
      `${event}:9 statements[0].outcome: is missing, though this was planned. Say what became of it: came-true, did-not-happen or open.`,
    ],
  ],
  [
    'an outcome of what happened',
    asKind('happened', '\n    outcome: { result: open }'),
    [
      `${event}:11 statements[0].outcome: something that happened has no outcome. Remove it, or make the statement planned or predicted.`,
    ],
  ],
  [
    'a prediction that came true by nothing',
    asForetold('predicted', '\n    outcome: { result: came-true }'),
    [
      `${event}:11 statements[0].outcome.event: is missing, though this came true. Name the event by which it came true.`,
    ],
  ],
  [
    'a prediction that came true by an unknown event',
    asForetold('predicted', '\n    outcome: { result: came-true, event: storm }'),
    [
      `${event}:11 statements[0].outcome.event: no event is called "storm". Name a file of data/events/.`,
    ],
  ],
  [
    'a prediction that came true by itself',
    asForetold('predicted', '\n    outcome: { result: came-true, event: ferry-sinks }'),
    [
      `${event}:11 statements[0].outcome.event: the event cannot come true by itself. Name the event by which it came true.`,
    ],
  ],
  [
    'a prediction that failed by an event',
    asForetold('predicted', '\n    outcome: { result: did-not-happen, event: ferry-sinks }'),
    [
      `${event}:11 statements[0].outcome.event: names an event, though the result is did-not-happen. Remove the event, or write came-true.`,
    ],
  ],
  [
    'a plan whose date may be that of anything',
    asKind('planned', '\n    outcome: { result: open }'),
    [
      `${event}:1 dateOf: is missing, though the main claim is planned. Write due, if it is the date on which it was to happen; said, if it is the date of the words.`,
    ],
  ],
  [
    'a date of what was foretold, where nothing was',
    asForetold('happened'),
    [
      `${event}:21 dateOf: is for what was planned or predicted, and the main claim is of what happened. Remove it.`,
    ],
  ],
  [
    'a title for days without an outcome, where there is none',
    withFile(
      event,
      `${String(asForetold('planned', '\n    outcome: { result: open }')[event])}foretoldAs: { title: A ferry is to sink, shortTitle: Ferry }\n`,
    ),
    [
      `${event}:23 foretoldAs: is for a main claim of which it is known what became of it, and nothing is known of this one. Remove it.`,
    ],
  ],
  [
    'a title that turns the line around',
    changed(event, 'title: The ferry Ann sinks', 'title: "The ferry \\u202Esinks"'),
    [`${event}:1 title: contains the invisible character ‹U+202E›. Remove it.`],
  ],
];

describe('the gate, on dates and statements', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
