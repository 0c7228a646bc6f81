import { describe, expect, test } from 'vitest';
import { apaReference } from '@/lib/formats/citation/apa';
import { eventOn, quoting, subjectOf } from '@/lib/formats/export/published.test-support';
import { knownSinceOf } from '@/lib/known/known-since';
import type { Subject } from '@/lib/model/subject';
import { edtf } from '@/lib/time/edtf';
import { sharedEvent } from './shared-pages';
import { sharedThen } from './shared-then';

const [news] = subjectOf([]).subject.sources;
const later = { ...news!, id: 'late-news' as NonNullable<typeof news>['id'] };
const sources = [
  { ...news!, published: { ...news!.published, date: edtf('2022-02-10') } },
  { ...later, published: { ...later.published, date: edtf('2022-03-01') } },
];
const early = quoting('it will stay open');
const late = { ...quoting('A 🚢 sails') };
const fromLater = { ...late, passage: { ...late.passage, source: later.id } };

const event = eventOn('2022-02-16', {
  title: 'The port closes after all',
  foretoldAs: { title: 'The port is to stay open', shortTitle: 'Port to stay' },
  dateOf: 'due',
  statements: [
    {
      text: 'The port will stay open.',
      kind: 'planned',
      evidence: [fromLater, early],
      outcome: { result: 'did-not-happen', evidence: [fromLater] },
    },
  ],
});
const subject: Subject = { ...subjectOf([event]).subject, sources };
const page = sharedEvent(subject, event, knownSinceOf(subject));

describe('what is shared of a foretold event', () => {
  test('today tells what became of it, and quotes the strongest passage', () => {
    const { title, cited, quote } = sharedThen(page, null);
    expect([title, cited.title, cited.address]).toEqual([event.title, event.title, page.path]);
    expect(quote?.exact).toBe('A 🚢 sails');
  });

  test('of a day before that was known, tells nothing of it, and quotes what had been published', () => {
    const { title, cited, quote } = sharedThen(page, '2022-02-28');
    expect(title).toBe('The port is to stay open');
    expect(quote?.exact).toBe('it will stay open');
    const reference = apaReference(cited, null);
    expect(reference).toContain('The port is to stay open');
    expect(reference).toContain('as known on 28 February 2022');
    expect(reference).toContain(`${page.path}?known=2022-02-28`);
    expect(reference).not.toContain('closes');
  });

  test('of the day on which it became known, tells it; before any document, quotes nothing', () => {
    expect(sharedThen(page, '2022-03-01').title).toBe(event.title);
    expect(sharedThen(page, '2022-02-09').quote).toBeNull();
  });
});
