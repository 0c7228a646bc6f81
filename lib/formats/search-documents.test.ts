import { expect, test } from 'vitest';
import type { Subject } from '../model/subject';
import { edtf } from '../time/edtf';
import { searchDocuments } from './search-documents';

const evidence = (exact: string) => ({ passage: { selector: [{}, { exact }] } });

test('holds what search looks through, each quote once, those of outcomes and statements in their own words too', () => {
  const subject = {
    actors: [{ id: 'rome', name: 'Rome', aliases: ['The City'] }],
    events: [
      {
        id: 'founded',
        title: 'Rome is founded',
        shortTitle: 'Rome',
        date: edtf('-0752-04/..'),
        actors: ['rome'],
        statements: [
          {
            text: 'It will be founded.',
            evidence: [evidence('Rome is'), evidence('Rome is')],
            outcome: { evidence: [evidence('was')] },
          },
          { text: 'by twins', evidence: [evidence('by twins')] },
        ],
      },
    ],
  } as unknown as Subject;
  expect(searchDocuments(subject)).toEqual({
    version: 1,
    actors: [{ id: 'rome', names: ['Rome', 'The City'] }],
    events: [
      {
        id: 'founded',
        title: 'Rome is founded',
        shortTitle: 'Rome',
        when: expect.stringContaining('753'),
        start: expect.any(Number),
        end: null,
        statements: ['It will be founded.'],
        actors: ['rome'],
        quotes: ['Rome is', 'was', 'by twins'],
      },
    ],
  });
});
