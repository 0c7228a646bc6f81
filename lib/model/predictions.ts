import type { Outcome, Statement, Subject, TimelineEvent } from './subject';
import type { OutcomeResult } from './words';

/** A plan or a prediction, and what became of it. */
export interface Prediction {
  readonly event: TimelineEvent;
  readonly statement: Statement;
  readonly outcome: Outcome;
  /** By which it came true. */
  readonly cause?: TimelineEvent;
}

export interface PredictionGroup {
  readonly result: OutcomeResult;
  /** In the order of the dates of their events. */
  readonly predictions: readonly Prediction[];
}

/** What is open comes first: it is what a reader can still watch. */
const order: readonly OutcomeResult[] = ['open', 'came-true', 'did-not-happen'];

/** Given a subject, returns every statement that was planned or predicted, by what became of it; no group is left out. */
export function predictionsOf({ events }: Pick<Subject, 'events'>): readonly PredictionGroup[] {
  const all = events.flatMap((event) =>
    event.statements.flatMap((statement): readonly Prediction[] => {
      const { outcome } = statement;
      if (!outcome) return [];
      const cause = events.find(({ id }) => id === outcome.event);
      return [{ event, statement, outcome, ...(cause ? { cause } : {}) }];
    }),
  );
  return order.map((result) => ({
    result,
    predictions: all.filter(({ outcome }) => outcome.result === result),
  }));
}
