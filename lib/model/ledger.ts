import type { Evidence, Subject, TimelineEvent } from './subject';
import { summarize } from './summarize';
import type { SourceId } from './units';
import {
  dateBases,
  outcomeResults,
  statementKinds,
  type DateBasis,
  type OutcomeResult,
  type StatementKind,
} from './words';

/** What the events of stored documents come to, in figures; imported events are left aside. */
export interface Ledger {
  /** Events that rest on a stored document. */
  readonly events: number;
  /** By how their date is known. */
  readonly bases: Readonly<Record<DateBasis, number>>;
  readonly statements: StatementFigures;
  readonly passages: PassageFigures;
  /** In the order of the subject. */
  readonly documents: readonly DocumentFigures[];
}

interface StatementFigures {
  readonly all: number;
  readonly kinds: Readonly<Record<StatementKind, number>>;
  /** Of plans and predictions. */
  readonly outcomes: Readonly<Record<OutcomeResult, number>>;
  /** Those with a passage against them. */
  readonly disputed: number;
}

interface PassageFigures {
  /** Distinct words of one document; several statements may rest on the same. */
  readonly all: number;
  /** How often one of them stands under a statement or its outcome. */
  readonly uses: number;
  /** How often one stands against it. */
  readonly disputing: number;
}

export interface DocumentFigures {
  readonly source: SourceId;
  /** Events that cite it. */
  readonly events: number;
  /** Of these, the ones that no other document bears out or disputes. */
  readonly alone: number;
  /** Of these, the ones of which any statement is disputed, by this document or another. */
  readonly disputed: number;
  readonly passages: number;
  /** How often one of its passages stands against a statement. */
  readonly disputing: number;
}

export function ledgerOf({ events: all, sources }: Subject): Ledger {
  const events = all.filter(({ origin }) => origin !== 'imported');
  const statements = events.flatMap((event) => event.statements);
  const evidence = events.flatMap(evidenceOf);
  const summaries = events.map(summarize);
  return {
    events: events.length,
    bases: countEach(
      dateBases,
      events.map(({ dateBasis }) => dateBasis),
    ),
    statements: {
      all: statements.length,
      kinds: countEach(
        statementKinds,
        statements.map(({ kind }) => kind),
      ),
      outcomes: countEach(
        outcomeResults,
        statements.map(({ outcome }) => outcome?.result),
      ),
      disputed: statements.filter((statement) =>
        [...statement.evidence, ...(statement.outcome?.evidence ?? [])].some(isDisputing),
      ).length,
    },
    passages: figuresOf(evidence),
    documents: sources.map(({ id }) => {
      const citing = summaries.filter((summary) => summary.sources.includes(id));
      const { all: passages, disputing } = figuresOf(
        evidence.filter(({ passage }) => passage.source === id),
      );
      return {
        source: id,
        events: citing.length,
        alone: citing.filter((summary) => summary.sources.length === 1).length,
        disputed: citing.filter(({ disputed }) => disputed).length,
        passages,
        disputing,
      };
    }),
  };
}

function evidenceOf({ statements }: TimelineEvent): readonly Evidence[] {
  return statements.flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])]);
}

function isDisputing({ relation }: Evidence): boolean {
  return relation === 'disputes';
}

function figuresOf(evidence: readonly Evidence[]): PassageFigures {
  return {
    all: new Set(evidence.map(({ passage, anchor }) => `${passage.source}#${anchor}`)).size,
    uses: evidence.length,
    disputing: evidence.filter(isDisputing).length,
  };
}

function countEach<Word extends string>(
  words: readonly Word[],
  values: readonly (string | undefined)[],
): Readonly<Record<Word, number>> {
  return Object.fromEntries(
    words.map((word) => [word, values.filter((value) => value === word).length]),
  ) as Record<Word, number>;
}
