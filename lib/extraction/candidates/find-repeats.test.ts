import { expect, test } from 'vitest';
import type { Candidate } from '../../model/files';
import { linkRepeats, type CuratedEvent } from './find-repeats';

const candidate: Candidate = {
  id: 'log-a',
  source: 'log',
  title: 'Arland and Bervia signed a ceasefire at the bridge',
  shortTitle: 'Ceasefire signed',
  date: '2023-05-03',
  dateBasis: 'stated',
  dateNote: 'The passage says “May 3”.',
  status: 'happened',
  quote: 'Arland and Bervia signed a ceasefire at the bridge',
  position: { start: 100, end: 150 },
  actors: ['arland', 'bervia'],
  proposed: [],
  confidence: 0.8,
  rules: ['past tense'],
  duplicates: { events: [], candidates: [] },
};
const event: CuratedEvent = {
  id: 'ceasefire',
  date: '[2023-05-01..2023-05-07]',
  actors: ['arland', 'bervia'],
  words: 'The two sign a ceasefire at a bridge',
  passages: [],
};
const events = (one: Candidate, other: CuratedEvent) =>
  linkRepeats([one], [other])[0]?.duplicates.events;

test('the same actors, in like words, at a time that agrees', () => {
  expect(events(candidate, event)).toEqual(['ceasefire']);
  expect(events(candidate, { ...event, date: '2023-06' })).toEqual([]);
  expect(events(candidate, { ...event, actors: ['carthia'] })).toEqual([]);
  expect(events(candidate, { ...event, words: 'The price of bread rises' })).toEqual([]);
});

test('the same passage, whatever the words', () => {
  const other = {
    ...event,
    actors: [],
    words: '',
    passages: [{ source: 'log', start: 120, end: 180 }],
  };
  expect(events(candidate, other)).toEqual(['ceasefire']);
  expect(events(candidate, { ...other, date: '2022' })).toEqual([]);
  expect(
    events(candidate, { ...other, passages: [{ source: 'diary', start: 120, end: 180 }] }),
  ).toEqual([]);
});

test('the same clause, whatever the dates', () => {
  const quoted = (start: number, end: number, words = ''): CuratedEvent => ({
    ...event,
    date: '[1964..1985]',
    actors: [],
    words,
    passages: [{ source: 'log', start, end }],
  });
  expect(events(candidate, quoted(90, 155))).toEqual(['ceasefire']);
  expect(events(candidate, quoted(0, 400))).toEqual([]);
  expect(events(candidate, quoted(0, 400, event.words))).toEqual(['ceasefire']);
  expect(events(candidate, quoted(130, 155))).toEqual([]);
});

test('candidates of one clause name each other, whatever their dates', () => {
  const named = (other: Partial<Candidate>) =>
    linkRepeats([candidate, { ...candidate, id: 'log-b', ...other }], [])[0]?.duplicates.candidates;
  expect(named({ date: '2022' })).toEqual(['log-b']);
  expect(named({ title: 'The ministers left' })).toEqual([]);
  expect(named({ position: { start: 140, end: 190 } })).toEqual([]);
});

test('a whole year agrees with too much to go by words', () => {
  expect(events({ ...candidate, date: '2023' }, event)).toEqual([]);
});

test('candidates of two documents name each other', () => {
  const other = { ...candidate, id: 'diary-a', source: 'diary', date: '2023-05-03~' };
  const [one, two] = linkRepeats([candidate, other], []);
  expect(one?.duplicates.candidates).toEqual(['diary-a']);
  expect(two?.duplicates.candidates).toEqual(['log-a']);
});
