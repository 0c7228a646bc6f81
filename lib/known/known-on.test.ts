import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtf } from '../time/edtf';
import { epochOf } from '../time/civil';
import { anySubject, dates, type AnySubject } from './any-subject.test-support';
import { knownOn } from './known-on';
import { countsSince } from './counts-since';
import { knownSinceOf } from './known-since';
import type { Evidence, Statement, TimelineEvent } from '../model/subject';
import { summarize } from '../model/summarize';
import { summarizeKnown, summaryOn } from './summarize-known';
import type { EpochMs, EventId } from '../model/units';

const day = (text: string) => countsSince(edtf(text));

describe('countsSince', () => {
  test.each([
    ['2022-02-16', '2022-02-16'],
    ['2022-02-16~', '2022-02-16'],
    ['2022-02', '2022-02-28'],
    ['[2022-01-16..2022-01-20]', '2022-01-20'],
    ['2022-02-25T23:36:22Z', '2022-02-25'],
    ['2022-02-25T23:36-02:00', '2022-02-26'],
    ['[2022..]', '2022-12-31'],
    ['[2022-03..]', '2022-03-31'],
    ['[..2021]', '2021-12-31'],
    ['2022-02-01/2022-02-03', '2022-02-03'],
  ])('%s: on %s, and not the day before', (published, first) => {
    const { end, start } = edtf(first).first ?? { end: NaN, start: NaN };
    expect(countsSince(edtf(published))).toBeLessThanOrEqual(end);
    expect(countsSince(edtf(published))).toBeGreaterThan(start);
  });
});

const knownEvents = ({ sources, events }: AnySubject, by: EpochMs) => {
  const since = knownSinceOf({ sources, events });
  return { sources, events: events.flatMap((event) => knownOn(event, by, since) ?? []) };
};
const instants = [...dates.map(day), epochOf(2021), epochOf(2022), epochOf(2022, 1, 12)];
const anyInstant = fc.constantFrom(...instants);
const [before, after] = [epochOf(2021), epochOf(2024)];

/** What is known, one line a thing: each is true for good, but that a plan is open. */
const thingsIn = ({ events }: { readonly events: readonly TimelineEvent[] }) =>
  events.flatMap(({ id, statements }) => [
    id,
    ...statements.flatMap(({ kind, evidence, outcome }) => [
      `${id} ${kind}`,
      ...evidence.map(({ relation, anchor }) => `${id} ${kind} ${relation} ${anchor}`),
      ...(outcome && outcome.result !== 'open' ? [`${id} ${outcome.result}`] : []),
      ...(outcome?.evidence ?? []).map(({ anchor }) => `${id} outcome ${anchor}`),
      ...(outcome?.event ? [`${id} by ${outcome.event}`] : []),
    ]),
  ]);

describe('knownOn', () => {
  test('what is known never shrinks as the day moves on', () => {
    fc.assert(
      fc.property(anySubject, anyInstant, anyInstant, (subject, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const then = new Set(thingsIn(knownEvents(subject, later)));
        for (const thing of thingsIn(knownEvents(subject, earlier))) expect(then).toContain(thing);
      }),
    );
  });

  test('before the first document nothing is known, after the last all', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(knownEvents(subject, before).events).toEqual([]);
        expect(knownEvents(subject, after).events).toEqual(subject.events);
      }),
    );
  });

  test('known by a day of what was known by it, all stays the same', () => {
    fc.assert(
      fc.property(anySubject, anyInstant, (subject, by) => {
        const once = knownEvents(subject, by);
        expect(knownEvents(once, by).events).toEqual(once.events);
      }),
    );
  });

  test('only documents that had been published are cited', () => {
    fc.assert(
      fc.property(anySubject, anyInstant, (subject, by) => {
        const published = subject.sources.filter(
          ({ published: { date } }) => countsSince(date) <= by,
        );
        for (const source of knownEvents(subject, by).events.flatMap(
          (event) => summarize(event).sources,
        ))
          expect(published.map(({ id }) => id)).toContain(source);
      }),
    );
  });

  test('what a plan became is known by its event only when that has happened, and as more than a plan', () => {
    const supports = (source: string): Evidence[] => [
      { relation: 'supports', passage: { source }, anchor: source } as unknown as Evidence,
    ];
    const plan: Statement = {
      text: '',
      kind: 'planned',
      outcome: { result: 'came-true', event: 'b' as EventId, evidence: [] },
      evidence: supports('a'),
    };
    const open: Statement = { ...plan, outcome: { result: 'open', evidence: [] } };
    const fact: Statement = { text: '', kind: 'happened', evidence: supports('b') };
    const event = (id: string, date: string, statements: Statement[]) =>
      ({ id, date: edtf(date), statements, actors: [] }) as unknown as TimelineEvent;
    const subject = {
      sources: [
        { id: 'a', published: { date: edtf('2022-01-01') } },
        { id: 'b', published: { date: edtf('2022-03-01') } },
      ] as unknown as AnySubject['sources'],
      events: [event('a', '2022-01', [plan]), event('b', '2022-04-01', [open, fact])],
    };
    const resultOn = (text: string) =>
      knownEvents(subject, day(text)).events[0]?.statements[0].outcome?.result;
    expect(['2022-02-28', '2022-03-31', '2022-04-01'].map(resultOn)).toEqual([
      'open',
      'open',
      'came-true',
    ]);
    expect(knownEvents(subject, day('2022-02-28')).events.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('that a thing did not happen is neither known nor told by the title on the day on which it may still happen', () => {
  const said: Evidence[] = [
    { relation: 'supports', passage: { source: 'a' }, anchor: 'a' } as unknown as Evidence,
  ];
  const forecast: Statement = {
    text: '',
    kind: 'predicted',
    outcome: { result: 'did-not-happen', evidence: said },
    evidence: said,
  };
  const eventOn = (published: string, due: string, text: string) => {
    const subject = {
      sources: [
        { id: 'a', published: { date: edtf(published) } },
      ] as unknown as AnySubject['sources'],
      events: [
        {
          id: 'a',
          date: edtf(due),
          statements: [forecast],
          actors: [],
          title: 'An attack does not come',
          foretoldAs: { title: 'An attack is forecast', shortTitle: 'A forecast' },
        } as unknown as TimelineEvent,
      ],
    };
    return knownEvents(subject, day(text)).events[0];
  };
  const resultOn = (...of: Parameters<typeof eventOn>) =>
    eventOn(...of)?.statements[0].outcome?.result;
  expect(eventOn('2022-02-16', '2022-02-16', '2022-02-16')?.title).toBe('An attack is forecast');
  expect(eventOn('2022-02-16', '2022-02-16', '2022-02-17')?.title).toBe('An attack does not come');
  expect(resultOn('2022-02-16~', '2022-02-16', '2022-02-16')).toBe('open');
  expect(resultOn('2022-02-16~', '2022-02-16', '2022-02-17')).toBe('did-not-happen');
  // Called off before the day, it is known at once.
  expect(resultOn('2022-02-10', '2022-02-16', '2022-02-10')).toBe('did-not-happen');
});

test('the summary of an event says of each day what was known of the event', () => {
  fc.assert(
    fc.property(anySubject, fc.constantFrom(...instants, after), (subject, by) => {
      const since = knownSinceOf(subject);
      const sinceOf = new Map(
        subject.sources.map(({ id, published }) => [id as string, countsSince(published.date)]),
      );
      for (const event of subject.events) {
        const summary = summarizeKnown(event, since);
        const known = knownOn(event, by, since);
        const { known: steps, ...rest } = summaryOn(summary, by, sinceOf) ?? {};
        void steps;
        expect(rest).toEqual(known ? summarize(known) : {});
      }
    }),
  );
});
