import { expect, test } from 'vitest';
import type { EventsJson } from '@/lib/formats/events-json-schema';
import { endOfDay } from '@/lib/known/counts-since';
import { entriesOn } from './entries-on';

const passage = (source: string) => ({ source, exact: source, relation: 'supports' });
const json = {
  version: 1,
  sources: [
    { id: 'early', published: '2022-01' },
    { id: 'late', published: '2022-03-01' },
  ],
  events: [
    {
      id: 'foretold',
      date: '2022-02-16',
      statements: [
        {
          text: 'It will come.',
          kind: 'predicted',
          outcome: { result: 'did-not-happen', note: 'It did not.', evidence: [passage('late')] },
          evidence: [passage('early'), passage('late')],
        },
        { text: 'It was feared.', kind: 'said', evidence: [passage('late')] },
      ],
    },
    {
      id: 'told-later',
      date: '2022-02-17',
      statements: [{ text: 'It was.', kind: 'happened', evidence: [passage('late')] }],
    },
  ],
} as unknown as EventsJson;

test('a file as known on a day has the passages of documents that had been published, and no more', () => {
  expect(entriesOn(json, endOfDay('2022-02-28'))).toEqual({
    version: 1,
    sources: [{ id: 'early', published: '2022-01' }],
    events: [
      {
        id: 'foretold',
        date: '2022-02-16',
        statements: [
          {
            text: 'It will come.',
            kind: 'predicted',
            outcome: { result: 'open', evidence: [] },
            evidence: [passage('early')],
          },
        ],
      },
    ],
  });
  expect(entriesOn(json, endOfDay('2022-03-01'))).toEqual(json);
});
