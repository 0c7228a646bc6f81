import type { Evidence, Subject, TimelineEvent } from '../../model/subject';
import type { ActorId, ChapterId, CodePointOffset, EventId, SourceId } from '../../model/units';
import type { EvidenceRelation } from '../../model/words';
import { edtf } from '../../time/edtf';
import type { PublishedSubject } from './published-subject';

export const address = (path: string) => `https://example.org/base${path}`;

/** The stored text of the one document of these subjects: an astral character stands before what is quoted. */
export const storedText = 'A 🚢 sails. The port is open; it will stay open, says the mayor.';

export function quoting(exact: string, relation: EvidenceRelation = 'supports'): Evidence {
  const at = storedText.indexOf(exact);
  const start = Array.from(storedText.slice(0, at)).length;
  return {
    relation,
    anchor: `q-${start}`,
    context: { before: '', after: '', cutBefore: false, cutAfter: false },
    passage: {
      source: 'harbour-news' as SourceId,
      textSha256: 'a'.repeat(64),
      selector: [
        {
          type: 'TextPositionSelector',
          start: start as CodePointOffset,
          end: (start + [...exact].length) as CodePointOffset,
        },
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: storedText.slice(0, at),
          suffix: storedText.slice(at + exact.length),
        },
      ],
    },
  };
}

export function eventOn(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'port-opens' as EventId,
    title: 'The port opens',
    shortTitle: 'Port opens',
    date: edtf(date),
    dateBasis: 'stated',
    origin: 'curated',
    chapter: 'harbour' as ChapterId,
    actors: ['mayor' as ActorId],
    rank: 0.5,
    statements: [
      { text: 'The port is open.', kind: 'happened', evidence: [quoting('The port is open')] },
    ],
    added: '2026-11-22',
    corrections: [],
    ...more,
  };
}

export function importedOn(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return eventOn(date, {
    id: 'row-1' as EventId,
    origin: 'imported',
    dateBasis: 'given',
    source: { title: 'A list', url: 'https://example.net/list?a=1&b=2' },
    statements: [{ text: 'A row.', kind: 'happened', evidence: [] }],
    ...more,
  });
}

/** A subject in which every text that nobody checks character for character is `text`. */
export function subjectOf(events: readonly TimelineEvent[], text = 'Harbour'): PublishedSubject {
  const subject: Subject = {
    title: text,
    heading: text,
    introduction: text,
    description: text,
    startHere: [],
    chapters: [
      {
        id: 'harbour' as ChapterId,
        title: text,
        date: edtf('2020/..'),
        introduction: text,
        background: false,
      },
    ],
    actors: [{ id: 'mayor' as ActorId, name: text, kind: 'person', aliases: [text] }],
    sources: [
      {
        id: 'harbour-news' as SourceId,
        title: text,
        titleBasis: 'stated',
        creator: null,
        publisher: text,
        kind: 'news-report',
        published: { date: edtf('2022-03~'), basis: 'stated', note: text },
        language: 'en',
        sha256: 'a'.repeat(64),
        rights: text,
        display: 'excerpt',
        added: '2026-11-22',
        url: 'https://news.example/port',
        file: 'seeds/harbour-news/text.txt',
        notes: [],
        corrections: [],
      },
    ],
    events,
    redirects: {},
    movedActors: {},
    movedSources: {},
    oldPassages: {},
    departures: [],
    publishedSince: null,
  };
  return { subject, address, lastImport: null, builtOn: '2026-12-31' };
}

/** A plan that came true, and the event by which it did. */
export function planAndEvent(): readonly [TimelineEvent, TimelineEvent] {
  const came = eventOn('2022-03-01', { id: 'port-stays-open' as EventId, title: 'It stays open' });
  const planned = eventOn('2022-03', {
    dateOf: 'due',
    statements: [
      {
        text: 'The port will stay open.',
        kind: 'planned',
        evidence: [quoting('it will stay open')],
        outcome: {
          result: 'came-true',
          note: 'Three ships came.',
          event: came.id,
          evidence: [quoting('A 🚢 sails')],
        },
      },
    ],
  });
  return [planned, came];
}

/** A subject whose one event was published as `harbour-opens` and renamed since. */
export function renamedSubject(): PublishedSubject {
  const { subject, ...published } = subjectOf([eventOn('2022-02-16')]);
  const departure = {
    id: 'harbour-opens' as EventId,
    title: 'Harbour opens',
    renamed: true,
    to: 'port-opens' as EventId,
    date: '2026-12-01',
    why: 'It is a port.',
  };
  return { ...published, subject: { ...subject, departures: [departure] } };
}

/** Events in which every text is `text`: written by editors, found by machine, imported. */
export function eventsSaying(text: string): readonly TimelineEvent[] {
  const [statement] = eventOn('2022').statements;
  const said = { title: text, shortTitle: text, dateNote: text };
  return [
    eventOn('2022-02-16', { ...said, statements: [{ ...statement, text }] }),
    eventOn('2022-02', { ...said, id: 'found' as EventId, origin: 'extracted' }),
    importedOn('-0043-03-15', {
      title: text,
      source: { title: text },
      statements: [{ text, kind: 'happened', evidence: [] }],
    }),
  ];
}
