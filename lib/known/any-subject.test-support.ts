import fc from 'fast-check';
import type { Evidence, Outcome, Statement, TimelineEvent } from '../model/subject';
import type { EventId, SourceId } from '../model/units';
import { edtf } from '../time/edtf';

const ids = ['a', 'b', 'c', 'd'];
export const dates = [
  '2021-12',
  '2022-01-05',
  '2022-01-20~',
  '[2022..]',
  '[2022-01-16..2022-01-20]',
];
const anyDate = fc.constantFrom(...dates);
const anyEvidence = (relation: Evidence['relation']) =>
  fc.constantFrom(...ids).map(
    (source): Evidence =>
      ({
        relation,
        passage: { source: source as SourceId },
        anchor: `q-${source}`,
      }) as Evidence,
  );
/** As every statement has, and every outcome that is told: one that supports it at least. */
const someEvidence = fc
  .tuple(
    fc.array(anyEvidence('supports'), { minLength: 1, maxLength: 2 }),
    fc.array(anyEvidence('disputes'), { maxLength: 2 }),
  )
  .map(([supports, disputes]) => [...disputes, ...supports]);
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ result: fc.constant('open' as const), evidence: fc.constant([]) }),
  fc.record({ result: fc.constant('did-not-happen' as const), evidence: someEvidence }),
  fc.record({
    result: fc.constant('came-true' as const),
    event: fc.constantFrom(...ids) as fc.Arbitrary<EventId>,
    note: fc.constant('A note'),
    evidence: fc.oneof(fc.constant([]), someEvidence),
  }),
);
const anyStatement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({
    text: fc.constant('It is said.'),
    kind: fc.constantFrom('happened' as const, 'said' as const),
    evidence: someEvidence,
  }),
  fc.record({
    text: fc.constant('It will be.'),
    kind: fc.constantFrom('planned' as const, 'predicted' as const),
    outcome: anyOutcome,
    evidence: someEvidence,
  }),
);
/** Four events by four documents: what happened, and what was foretold with what became of it. */
export const anySubject = fc
  .record({
    published: fc.tuple(anyDate, anyDate, anyDate, anyDate),
    events: fc.array(fc.tuple(anyDate, fc.array(anyStatement, { minLength: 1, maxLength: 3 })), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ published, events }) => ({
    sources: ids.map((id, i) => ({
      id: id as SourceId,
      published: { date: edtf(published[i] ?? ''), basis: 'stated' as const, note: '' },
    })),
    events: events.map(
      ([date, statements], i) =>
        ({
          id: ids[i] as EventId,
          title: ids[i],
          ...(i % 2 === 0 && { foretoldAs: { title: `${ids[i]} is due`, shortTitle: 'due' } }),
          date: edtf(date),
          statements,
          actors: [] as TimelineEvent['actors'],
        }) as unknown as TimelineEvent,
    ),
  }));
export type AnySubject = typeof anySubject extends fc.Arbitrary<infer Of> ? Of : never;
