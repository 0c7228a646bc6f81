import { expect, test } from 'vitest';
import type { Subject } from '../model/subject';
import type { EpochMs } from '../model/units';
import { edtf } from '../time/edtf';
import { countsSince } from '../known/counts-since';
import { searchDocuments, searchDocumentsOn } from './search-documents';

const evidence = (exact: string, source = 'livy') => ({
  relation: 'supports',
  passage: { source, selector: [{}, { exact }] },
});

test('holds what search looks through, each quote once, those of outcomes and statements in their own words too', () => {
  const subject = {
    sources: [
      { id: 'livy', published: { date: edtf('-0026') } },
      { id: 'plutarch', published: { date: edtf('0100') } },
    ],
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
            outcome: { evidence: [evidence('was', 'plutarch')] },
          },
          { text: 'by twins', evidence: [evidence('by twins')] },
        ],
      },
    ],
  } as unknown as Subject;
  const [livy, plutarch] = ['-0026', '0100'].map((year) => countsSince(edtf(year))) as [
    EpochMs,
    EpochMs,
  ];
  const documents = searchDocuments(subject);
  expect(documents).toEqual({
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
        since: { statements: [livy], quotes: [livy, plutarch, livy] },
      },
    ],
  });
  const known = searchDocumentsOn(documents, livy);
  expect(known.events.map(({ quotes }) => quotes)).toEqual([['Rome is', 'by twins']]);
  expect(searchDocumentsOn(documents, countsSince(edtf('-0027'))).events).toEqual([]);
});

test('the title tells nothing of an outcome that was not known', () => {
  const subject = {
    sources: [
      { id: 'livy', published: { date: edtf('-0026') } },
      { id: 'plutarch', published: { date: edtf('0100') } },
    ],
    actors: [],
    events: [
      {
        id: 'flood',
        title: 'A flood does not come',
        shortTitle: 'No flood',
        foretoldAs: { title: 'A flood is foretold', shortTitle: 'A flood to come' },
        date: edtf('-0027'),
        actors: [],
        statements: [
          {
            text: 'It will come.',
            evidence: [evidence('It will')],
            outcome: { result: 'did-not-happen', evidence: [evidence('No', 'plutarch')] },
          },
        ],
      },
    ],
  } as unknown as Subject;
  const titleOn = (year: string) =>
    searchDocumentsOn(searchDocuments(subject), countsSince(edtf(year))).events[0]?.title;
  expect(['-0026', '0099', '0100'].map(titleOn)).toEqual([
    'A flood is foretold',
    'A flood is foretold',
    'A flood does not come',
  ]);
});
