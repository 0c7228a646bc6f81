import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/passage';
import type { Subject } from '../model/subject';
import type { ActorId, ChapterId, CodePointOffset, EventId, SourceId } from '../model/units';
import { boundsOf, edtf } from '../time/edtf';
import { edtfTexts } from '../time/edtf-texts.test-support';
import { eventsJson } from './events-json';
import { eventsJsonSchema, eventsJsonSchemaDocument } from './events-json-schema';

const passage: Passage = {
  source: 'chronicle' as SourceId,
  textSha256: 'a'.repeat(64),
  selector: [
    {
      type: 'TextPositionSelector',
      start: 2 as CodePointOffset,
      end: 9 as CodePointOffset,
    },
    { type: 'TextQuoteSelector', exact: 'Rome is', prefix: '😀 ', suffix: ' old' },
  ],
};
const context = { before: '', after: '', cutBefore: false, cutAfter: false };
const supports = { relation: 'supports', passage, anchor: 'q-0', context } as const;

const correction = {
  date: '2026-12-01',
  what: 'date',
  from: '-0753',
  to: '-0752-04-21',
  why: 'A second passage gives the day.',
} as const;

function subjectOn(date: string): Subject {
  return {
    title: 'T',
    heading: 'H',
    introduction: 'I',
    description: 'D',
    startHere: [],
    chapters: [
      {
        id: 'kings' as ChapterId,
        title: 'Kings',
        date: edtf('-0753/..'),
        introduction: 'I',
        background: false,
      },
    ],
    actors: [{ id: 'rome' as ActorId, name: 'Rome', kind: 'state', aliases: ['The City'] }],
    sources: [
      {
        id: 'chronicle' as SourceId,
        title: 'Chronicle',
        titleBasis: 'stated',
        creator: null,
        publisher: null,
        kind: 'book-excerpt',
        published: { date: edtf('1469~'), basis: 'stated', note: 'N' },
        language: 'en',
        sha256: 'a'.repeat(64),
        rights: 'R',
        display: 'full',
        added: '2026-11-22',
        file: 'seeds/chronicle/text.txt',
        notes: [],
        corrections: [],
      },
    ],
    events: [
      {
        id: 'rome-founded' as EventId,
        title: 'Rome is founded',
        shortTitle: 'Rome',
        date: edtf(date),
        dateBasis: 'stated',
        origin: 'curated',
        chapter: 'kings' as ChapterId,
        actors: ['rome' as ActorId],
        rank: 0.5,
        statements: [
          {
            text: 'Rome will be founded.',
            kind: 'predicted',
            saidBy: ['rome' as ActorId],
            outcome: { result: 'open', evidence: [supports] },
            evidence: [supports, { ...supports, relation: 'disputes' }],
          },
        ],
        added: '2026-11-22',
        corrections: [correction],
      },
    ],
    redirects: {},
    movedActors: {},
    movedSources: {},
    oldPassages: {},
    departures: [],
    publishedSince: null,
  };
}

const subject = subjectOn('-0752-04-21');

describe('eventsJson', () => {
  const evidence = { source: 'chronicle', start: 2, end: 9, exact: 'Rome is', prefix: '😀 ' };
  const supporting = { ...evidence, suffix: ' old', relation: 'supports' };

  it('is the published object', () => {
    expect(eventsJson(subject, '1.2.3')).toEqual({
      version: 1,
      generator: 'sourceline 1.2.3',
      sources: [
        {
          id: 'chronicle',
          title: 'Chronicle',
          kind: 'book-excerpt',
          published: '1469~',
          sha256: 'a'.repeat(64),
          file: 'seeds/chronicle/text.txt',
        },
      ],
      actors: [{ id: 'rome', name: 'Rome', kind: 'state', aliases: ['The City'] }],
      chapters: [{ id: 'kings', title: 'Kings', start: '-000753-01-01T00:00:00.000Z', end: null }],
      events: [
        {
          id: 'rome-founded',
          url: '/events/rome-founded/',
          title: 'Rome is founded',
          shortTitle: 'Rome',
          date: '-0752-04-21',
          dateBasis: 'stated',
          start: '-000752-04-21T00:00:00.000Z',
          end: '-000752-04-22T00:00:00.000Z',
          precision: 'day',
          origin: 'curated',
          chapter: 'kings',
          actors: ['rome'],
          rank: 0.5,
          added: '2026-11-22',
          statements: [
            {
              text: 'Rome will be founded.',
              kind: 'predicted',
              saidBy: ['rome'],
              outcome: { result: 'open', evidence: [supporting] },
              evidence: [supporting, { ...supporting, relation: 'disputes' }],
            },
          ],
          corrections: [correction],
        },
      ],
    });
  });

  it.each([
    ['2022-02-16', '2022-02-16T00:00:00.000Z', '2022-02-17T00:00:00.000Z', 'day'],
    ['2021-21', '2021-03-01T00:00:00.000Z', '2021-06-01T00:00:00.000Z', 'season'],
    ['9999', '9999-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', 'year'],
    ['0050', '0050-01-01T00:00:00.000Z', '0051-01-01T00:00:00.000Z', 'year'],
    ['Y12000', '+012000-01-01T00:00:00.000Z', '+012001-01-01T00:00:00.000Z', 'year'],
    ['Y-300000', '-300000-01-01T00:00:00.000Z', '-299999-01-01T00:00:00.000Z', 'year'],
    ['Y999999-12', '+999999-12-01T00:00:00.000Z', '+1000000-01-01T00:00:00.000Z', 'month'],
    ['2022-02/..', '2022-02-01T00:00:00.000Z', null, 'month'],
    ['[..2021]', null, '2022-01-01T00:00:00.000Z', 'year'],
  ])('%s starts %s and ends %s', (date, start, end, precision) => {
    const json = eventsJson(subjectOn(date), '1');
    expect(json.events[0]).toMatchObject({ date, start, end, precision });
    expect(eventsJsonSchema.parse(json)).toEqual(json);
  });

  it('has bounds for every date that can be read, as Date writes those it knows', () => {
    const asDate = (t: number | null) => (t === null ? null : new Date(t).toISOString());
    fc.assert(
      fc.property(edtfTexts, (date) => {
        const json = eventsJson(subjectOn(date), '1');
        expect(eventsJsonSchema.parse(json)).toEqual(json);
        const { start, end } = boundsOf(edtf(date));
        if (Math.max(Math.abs(start ?? 0), Math.abs(end ?? 0)) <= 8.64e15)
          expect(json.events[0]).toMatchObject({ start: asDate(start), end: asDate(end) });
      }),
    );
  });
});

describe('the published schema', () => {
  it('accepts what is published and nothing else', () => {
    const json = eventsJson(subject, '1');
    expect(eventsJsonSchema.safeParse(json).success).toBe(true);
    expect(eventsJsonSchema.safeParse({ ...json, more: 1 }).success).toBe(false);
    expect(eventsJsonSchema.safeParse({ ...json, version: 2 }).success).toBe(false);
  });

  it('is JSON Schema', () => {
    expect(eventsJsonSchemaDocument()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['version', 'generator', 'sources', 'actors', 'chapters', 'events'],
    });
  });
});
