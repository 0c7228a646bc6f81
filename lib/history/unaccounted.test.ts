import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedEvent, PublishedStatement } from '../model/published';
import { dateBases, evidenceRelations, outcomeResults, statementKinds } from '../model/words';
import type { CorrectionEntry } from './apply-correction';
import { unaccounted } from './unaccounted';

const released = '2026-11-22';
const later = { date: '2026-11-23', why: 'The passage says so.' };

/** Words that no other words of the event are the same as. */
const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' }), {
  minLength: 20,
  maxLength: 20,
});

const anyEvent: fc.Arbitrary<{ event: PublishedEvent; fresh: string }> = fc
  .record({
    words,
    kinds: fc.array(fc.constantFrom(...statementKinds), { minLength: 1, maxLength: 4 }),
    dateBasis: fc.constantFrom(...dateBases),
    outcome: fc.constantFrom(...outcomeResults),
    relation: fc.constantFrom(...evidenceRelations),
    source: fc.constantFrom('a-paper', 'a-book'),
  })
  .map(
    ({
      words: [title, shortTitle, date, dateNote, fresh, ...rest],
      kinds,
      dateBasis,
      outcome,
      relation,
      source,
    }) => ({
      fresh: fresh!,
      event: {
        title: title!,
        shortTitle: shortTitle!,
        date: date!,
        dateBasis,
        dateNote: dateNote!,
        added: released,
        statements: kinds.map((kind, i) => ({
          text: rest[3 * i]!,
          kind,
          ...(kind === 'said' && { saidBy: 'mayor, town' }),
          ...(kind === 'predicted' && {
            outcome: { result: outcome, event: 'an-event', note: rest[3 * i + 2]! },
          }),
          quotes: [{ source, quote: rest[3 * i + 1]!, relation }],
        })),
        corrections: [],
      },
    }),
  );

interface Edit {
  readonly now: PublishedEvent;
  /** That accounts for it. */
  readonly correction: CorrectionEntry;
}

const other = <Value extends string>(values: readonly Value[], value: Value): Value =>
  values.find((one) => one !== value)!;

/** Every kind of edit of a statement of an event, with its correction; null where there is nothing to edit. */
const edits: readonly ((event: PublishedEvent, index: number, fresh: string) => Edit | null)[] = [
  (event, _, to) => ({
    now: { ...event, title: to },
    correction: { ...later, what: 'title', from: event.title, to },
  }),
  (event, _, to) => ({
    now: { ...event, date: to },
    correction: { ...later, what: 'date', from: event.date, to },
  }),
  (event, _, to) => ({
    now: { ...event, shortTitle: to },
    correction: { ...later, what: 'short-title', from: event.shortTitle, to },
  }),
  (event) => {
    const to = other(dateBases, event.dateBasis);
    return {
      now: { ...event, dateBasis: to },
      correction: { ...later, what: 'date-basis', from: event.dateBasis, to },
    };
  },
  (event, _, to) => ({
    now: { ...event, dateNote: to },
    correction: { ...later, what: 'date-note', from: event.dateNote ?? '', to },
  }),
  ({ dateNote, ...event }) => ({
    now: event,
    correction: { ...later, what: 'date-note', from: dateNote ?? '', to: null },
  }),
  (event, index) =>
    ofStatement(
      event,
      index,
      (one) => ({ ...one, saidBy: one.saidBy === undefined ? 'town' : 'mayor' }),
      ({ text, saidBy }) => ({
        what: 'said-by',
        of: text,
        from: saidBy ?? 'document',
        to: saidBy === undefined ? 'town' : 'mayor',
      }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      ({ saidBy, ...one }) => (saidBy === undefined ? undefined : one),
      ({ text, saidBy = '' }) => ({ what: 'said-by', of: text, from: saidBy, to: 'document' }),
    ),
  (event, index, to) =>
    ofStatement(
      event,
      index,
      (one) => one.outcome && { ...one, outcome: { ...one.outcome, note: to } },
      ({ text, outcome }) => ({ what: 'outcome-note', of: text, from: outcome?.note ?? '', to }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      ({ outcome, ...one }) => {
        if (!outcome) return undefined;
        const { event: _, ...rest } = outcome;
        return { ...one, outcome: rest };
      },
      ({ text, outcome }) => ({
        what: 'outcome-event',
        of: text,
        from: outcome?.event ?? '',
        to: null,
      }),
    ),
  (event, index, to) =>
    ofStatement(
      event,
      index,
      (one) => ({ ...one, text: to }),
      ({ text }) => ({
        what: 'statement',
        from: text,
        to,
      }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      () => null,
      ({ text }) => ({
        what: 'statement',
        from: text,
        to: null,
      }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      (one) => ({ ...one, kind: other(statementKinds, one.kind) }),
      ({ text, kind }) => ({ what: 'kind', of: text, from: kind, to: other(statementKinds, kind) }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      (one) =>
        one.outcome && {
          ...one,
          outcome: { ...one.outcome, result: other(outcomeResults, one.outcome.result) },
        },
      ({ text, outcome: { result } = { result: 'open' } }) => ({
        what: 'outcome',
        of: text,
        from: result,
        to: other(outcomeResults, result),
      }),
    ),
  (event, index, to) =>
    ofStatement(
      event,
      index,
      (one) => ({ ...one, quotes: one.quotes.map((each) => ({ ...each, quote: to })) }),
      ({ quotes: [quote] }) => ({ what: 'quote', of: quote!.source, from: quote!.quote, to }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      (one) => ({ ...one, quotes: [] }),
      ({ quotes: [quote] }) => ({ what: 'quote', of: quote!.source, from: quote!.quote, to: null }),
    ),
  (event, index) =>
    ofStatement(
      event,
      index,
      (one) => ({
        ...one,
        quotes: one.quotes.map((each) => ({
          ...each,
          relation: other(evidenceRelations, each.relation),
        })),
      }),
      ({ quotes: [quote] }) => ({
        what: 'relation',
        of: quote!.quote,
        from: quote!.relation,
        to: other(evidenceRelations, quote!.relation),
      }),
    ),
];

function ofStatement(
  event: PublishedEvent,
  index: number,
  change: (statement: PublishedStatement) => PublishedStatement | null | undefined,
  tell: (statement: PublishedStatement) => Omit<CorrectionEntry, 'date' | 'why'>,
): Edit | null {
  const statement = event.statements[index % event.statements.length]!;
  const changed = change(statement);
  if (changed === undefined) return null;
  return {
    now: {
      ...event,
      statements: event.statements.flatMap((one) => (one === statement ? (changed ?? []) : [one])),
    },
    correction: { ...later, ...tell(statement) },
  };
}

const anyEdit = fc
  .record({ known: anyEvent, edit: fc.constantFrom(...edits), index: fc.nat(3) })
  .map(({ known: { event, fresh }, edit, index }) => ({ event, edit: edit(event, index, fresh) }))
  .filter((one): one is { event: PublishedEvent; edit: Edit } => one.edit !== null);

describe('unaccounted', () => {
  it('finds every edit that no correction tells, and none that one does', () => {
    fc.assert(
      fc.property(anyEdit, ({ event, edit: { now, correction } }) => {
        expect(unaccounted(event, event, released)).toEqual([]);
        expect(unaccounted(event, now, released)).not.toEqual([]);
        const told = { ...now, corrections: [correction] };
        expect(unaccounted(event, told, released)).toEqual([]);
        // Once it is published like this, it is simply what stands.
        expect(unaccounted(told, told, '2026-11-23')).toEqual([]);
      }),
    );
  });

  it('finds every correction that tells what did not happen, or not like this', () => {
    fc.assert(
      fc.property(anyEdit, fc.string({ minLength: 1 }), ({ event, edit }, wrong) => {
        const { now, correction } = edit;
        fc.pre(wrong !== correction.from && wrong !== correction.to);
        const faults = (...corrections: CorrectionEntry[]) =>
          unaccounted(event, { ...now, corrections }, released).length;
        expect(faults({ ...correction, from: wrong })).toBeGreaterThan(0);
        expect(faults({ ...correction, to: wrong })).toBeGreaterThan(0);
        expect(faults(correction, correction)).toBeGreaterThan(0);
        expect(faults({ ...correction, date: '2026-11-21' })).toBeGreaterThan(0);
        expect(unaccounted(event, { ...event, corrections: [correction] }, released)).not.toEqual(
          [],
        );
      }),
    );
  });

  it('follows corrections one after another, and lets nothing published of them be lost', () => {
    fc.assert(
      fc.property(anyEvent, fc.string({ minLength: 1 }), ({ event, fresh }, last) => {
        fc.pre(new Set([event.title, fresh, last]).size === 3);
        const first = { ...later, what: 'title' as const, from: event.title, to: fresh };
        const second = { ...later, what: 'title' as const, from: fresh, to: last };
        const now = { ...event, title: last, corrections: [first, second] };
        expect(unaccounted(event, now, released)).toEqual([]);
        const shortened = { ...now, corrections: [second] };
        expect(unaccounted(now, shortened, released)).toHaveLength(1);
      }),
    );
  });

  it('asks for no correction of what is new', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, ({ event }, { event: more }) => {
        const texts = new Set(event.statements.map(({ text }) => text));
        const added = more.statements.filter(({ text }) => !texts.has(text));
        const now = { ...event, statements: [...event.statements, ...added] };
        expect(unaccounted(event, now, released)).toEqual([]);
      }),
    );
  });
});
