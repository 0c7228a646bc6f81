import { beforeAll, describe, expect, test } from 'vitest';
import { eventsJson } from '../../lib/formats/events-json';
import type { EventsJson } from '../../lib/formats/events-json-schema';
import { agreementOf } from '../../lib/model/agreement';
import { ledgerOf, type Ledger } from '../../lib/model/ledger';
import { predictionsOf } from '../../lib/model/predictions';
import type { Subject } from '../../lib/model/subject';
import { summarize } from '../../lib/model/summarize';
import { boundsOf, edtf } from '../../lib/time/edtf';
import { valueCounts } from '../../lib/view-state/facets';
import { loadSubject } from '../check/load-subject';
import { repositoryFolder } from '../subject/subject-folder';

/** Everything is counted afresh from the published file, by other means than the pages use. */
let subject: Subject;
let published: EventsJson;
let ledger: Ledger;
beforeAll(() => {
  const { subject: loaded } = loadSubject(repositoryFolder);
  if (!loaded) throw new Error('the subject has errors');
  subject = loaded;
  published = JSON.parse(JSON.stringify(eventsJson(subject, 'test'))) as EventsJson;
  ledger = ledgerOf(subject);
});

type Entry = EventsJson['events'][number];
type Quote = Entry['statements'][number]['evidence'][number];
const own = () => published.events.filter(({ origin }) => origin !== 'imported');
const quotesOf = (events: readonly Entry[]): readonly Quote[] =>
  events.flatMap(({ statements }) =>
    statements.flatMap(({ evidence, outcome }) => evidence.concat(outcome?.evidence ?? [])),
  );
const placesOf = (quotes: readonly Quote[]) =>
  new Set(quotes.map(({ source, exact }) => JSON.stringify([source, exact]))).size;
const isDisputed = (event: Entry) =>
  quotesOf([event]).some(({ relation }) => relation === 'disputes');
const citedBy = (event: Entry) => new Set(quotesOf([event]).map(({ source }) => source));
/** How many have each value, the values that none has left out. */
const tally = (values: readonly (string | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const present = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('every figure of the ledger is that of events.json', () => {
  test('events, and how their dates are known', () => {
    expect(ledger.events).toBe(own().length);
    expect(present(ledger.bases)).toEqual(tally(own().map(({ dateBasis }) => dateBasis)));
  });

  test('events by origin, kind, chapter and caveat', () => {
    const counts = valueCounts(subject.events.map(summarize));
    const of = (facet: keyof typeof counts) => Object.fromEntries(counts[facet]);
    expect(of('origins')).toEqual(tally(published.events.map(({ origin }) => origin)));
    expect(of('kinds')).toEqual(tally(published.events.map((event) => event.statements[0]?.kind)));
    expect(of('chapters')).toEqual(tally(published.events.map(({ chapter }) => chapter)));
    expect(of('caveats')).toEqual(
      tally(
        published.events.flatMap((event) => [
          isDisputed(event) ? 'disputed' : undefined,
          citedBy(event).size === 1 ? 'one-source' : undefined,
          event.origin === 'extracted' ? 'not-reviewed' : undefined,
          event.dateBasis === 'supplied' ? 'date-supplied' : undefined,
        ]),
      ),
    );
  });

  test('statements', () => {
    const statements = own().flatMap((event) => event.statements);
    expect(ledger.statements.all).toBe(statements.length);
    expect(present(ledger.statements.kinds)).toEqual(tally(statements.map(({ kind }) => kind)));
    expect(present(ledger.statements.outcomes)).toEqual(
      tally(statements.map(({ outcome }) => outcome?.result)),
    );
    const isAgainst = ({ relation }: Quote) => relation === 'disputes';
    expect(ledger.statements.disputed).toBe(
      statements.filter(
        ({ evidence, outcome }) => evidence.some(isAgainst) || outcome?.evidence.some(isAgainst),
      ).length,
    );
  });

  test('passages', () => {
    const quotes = quotesOf(own());
    expect(ledger.passages).toEqual({
      all: placesOf(quotes),
      uses: quotes.length,
      disputing: quotes.filter(({ relation }) => relation === 'disputes').length,
    });
  });

  test('each document', () => {
    expect(ledger.documents.length).toBeGreaterThan(0);
    expect(ledger.documents).toEqual(
      published.sources.map(({ id }) => {
        const citing = own().filter((event) => citedBy(event).has(id));
        const quotes = quotesOf(own()).filter(({ source }) => source === id);
        return {
          source: id,
          events: citing.length,
          alone: citing.filter((event) => citedBy(event).size === 1).length,
          disputed: citing.filter(isDisputed).length,
          passages: placesOf(quotes),
          disputing: quotes.filter(({ relation }) => relation === 'disputes').length,
        };
      }),
    );
  });

  test('predictions', () => {
    const groups = predictionsOf(subject);
    expect(
      Object.fromEntries(groups.map(({ result, predictions }) => [result, predictions.length])),
    ).toEqual(ledger.statements.outcomes);
  });
});

test('every cell of the matrix is that of events.json', () => {
  const rows = agreementOf(subject);
  expect(rows.map(({ event }) => event.id)).toEqual(own().map(({ id }) => id));
  for (const [index, entry] of own().entries()) {
    const start = entry.start === null ? -Infinity : Date.parse(entry.start);
    for (const [column, { id, published: date }] of published.sources.entries()) {
      const cell = rows[index]!.cells[column]!;
      const quotes = quotesOf([entry]).filter(({ source }) => source === id);
      const against = quotes.some(({ relation }) => relation === 'disputes');
      const told = entry.statements.flatMap(({ kind, evidence, outcome }) => [
        ...evidence.map((quote) => ({ quote, foretold: /planned|predicted/.test(kind) })),
        ...(outcome?.evidence ?? []).map((quote) => ({ quote, foretold: false })),
      ]);
      const supporting = told.filter(
        ({ quote }) => quote.source === id && quote.relation === 'supports',
      );
      const word = supporting.some(({ foretold }) => !foretold) ? 'reports' : 'foretells';
      const end = boundsOf(edtf(date)).end ?? Infinity;
      const expected =
        quotes.length === 0
          ? end <= start
            ? 'published-before'
            : 'silent'
          : supporting.length === 0
            ? 'disputes'
            : against
              ? `${word}-disputes`
              : word;
      expect(`${entry.id} ${id} ${cell.stance}`).toBe(`${entry.id} ${id} ${expected}`);
      expect(cell.anchors.length).toBe(placesOf(quotes));
    }
  }
});
