import { describe, expect, test } from 'vitest';
import { changed, exampleFiles, findingsIn, withFile, type BrokenRow } from './example-subject';

const event = 'data/events/ferry-sinks.yaml';
const actors = 'data/actors.yaml';
const timeline = 'data/timeline.yaml';
const withRedirects = (yaml: string) => withFile('data/redirects.yaml', yaml);

const rows: readonly BrokenRow[] = [
  [
    'an unknown actor',
    changed(event, 'saidBy: [mayor]', 'saidBy: [mayr]'),
    [
      `${actors}:4 [1].id: no event names the actor "mayor". Remove it, or name it in an event.`,
      `${event}:16 statements[1].saidBy[0]: no actor is called "mayr". Write "mayor" if that is meant; else add it to data/actors.yaml.`,
    ],
  ],
  [
    'an unused actor',
    changed(actors, '- id: mayor', '- id: pilot\n  name: The pilot\n  kind: person\n- id: mayor'),
    [`${actors}:4 [1].id: no event names the actor "pilot". Remove it, or name it in an event.`],
  ],
  [
    'an unknown chapter, and one that is not used',
    changed(event, 'chapter: may', 'chapter: winter'),
    [
      `${event}:5 chapter: no chapter is called "winter". Add it to data/timeline.yaml.`,
      `${timeline}:7 chapters[0].id: no event is in the chapter "may". Remove it, or name it in an event.`,
    ],
  ],
  [
    'an unknown affiliation',
    changed(actors, 'affiliation: town', 'affiliation: county'),
    [`${actors}:7 [1].affiliation: no actor is called "county". Add it to data/actors.yaml.`],
  ],
  [
    'affiliations in a circle',
    withFile(
      actors,
      exampleFiles[actors]
        .replace('kind: organisation', 'kind: organisation\n  affiliation: mayor')
        .replace('kind: person', 'kind: organisation'),
    ),
    [
      `${actors}:4 [0].affiliation: goes round in a circle: town → mayor → town. Remove one of these affiliations.`,
      `${actors}:8 [1].affiliation: goes round in a circle: mayor → town → mayor. Remove one of these affiliations.`,
    ],
  ],
  [
    'an affiliation to a person',
    changed(actors, 'kind: organisation', 'kind: person'),
    [
      `${actors}:7 [1].affiliation: "town" is a person. Name the state or organisation for which the actor speaks or acts.`,
    ],
  ],
  [
    'two actors with one id',
    changed(actors, '- id: mayor', '- id: town\n  name: Town\n  kind: state\n- id: mayor'),
    [`${actors}:4 [1].id: the id "town" is taken already, in line 1. Give one of them another id.`],
  ],
  [
    'two chapters with one id',
    changed(
      timeline,
      'chapters:',
      'chapters:\n  - { id: may, title: May, date: 1931-05, introduction: May. }',
    ),
    [
      `${timeline}:8 chapters[1].id: the id "may" is taken already, in line 7. Give one of them another id.`,
    ],
  ],
  [
    'an unknown event to start with',
    changed(timeline, 'startHere: [ferry-sinks]', 'startHere: [ferry-sink]'),
    [
      `${timeline}:5 startHere[0]: no event is called "ferry-sink". Write "ferry-sinks" if that is meant; else name a file of data/events/.`,
    ],
  ],
  [
    'an unknown document',
    changed(event, 'source: harbour-log', 'source: harbour-diary'),
    [
      `${event}:12 statements[0].evidence[0].source: no document is called "harbour-diary". Store the document in seeds/.`,
    ],
  ],
  [
    'an id that is used again',
    withRedirects('events: { ferry-sinks: null }\n'),
    [
      'data/redirects.yaml:1 events.ferry-sinks: the id "ferry-sinks" is given up here, yet data/events/ferry-sinks.yaml uses it. Give that event a new id: an old one is never used again.',
    ],
  ],
  [
    'a redirect to nowhere',
    withRedirects('events: { ann: ferry-sunk }\n'),
    [
      'data/redirects.yaml:1 events.ann: no event is called "ferry-sunk". Write "ferry-sinks" if that is meant; else name an event, or null for one that was withdrawn.',
    ],
  ],
  [
    'a redirect to a redirect',
    withRedirects('events:\n  ann: ferry\n  ferry: ferry-sinks\n'),
    [
      'data/redirects.yaml:2 events.ann: "ferry" is itself redirected. Lead straight to "ferry-sinks".',
    ],
  ],
  [
    'redirects of actors and documents',
    withRedirects(`actors: { council: town, mayor: town }
sources: { log: harbor-log, diary: { to: null, date: '2026-11-23', why: A forgery. }, log-book: log-book, a: b, b: a }
`),
    [
      'data/redirects.yaml:1 actors.mayor: the id "mayor" is given up here, yet data/actors.yaml uses it. Give that actor a new id: an old one is never used again.',
      'data/redirects.yaml:2 sources.a: leads to "b", which leads no further than this. Name a document that there is, or null for one that was withdrawn.',
      'data/redirects.yaml:2 sources.b: leads to "a", which leads no further than this. Name a document that there is, or null for one that was withdrawn.',
      'data/redirects.yaml:2 sources.diary: tells of a change to what was published, yet there is no data/published.json. Take that file back as it was committed; if nothing was published yet, remove this.',
      'data/redirects.yaml:2 sources.log-book: leads to itself. Name a document, or null for one that was withdrawn.',
      'data/redirects.yaml:2 sources.log: no document is called "harbor-log". Write "harbour-log" if that is meant; else name a document, or null for one that was withdrawn.',
    ],
  ],
];

describe('the gate, on names', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
