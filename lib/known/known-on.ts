import { titleTells, type KnownSinceOf } from './known-since';
import type { Outcome, Statement, TimelineEvent } from '../model/subject';
import type { EpochMs } from '../model/units';

/**
 * Given an event, returns what was known of it by an instant, the end of a day: only documents that had been
 * published count. A statement keeps the passages of those, and is gone without one that supports it; an
 * event without statements is gone, null. What had not become of a plan yet is open.
 *
 * Date, actors and chapter are the editor’s, and stay. So does the title, where it does not tell what became of
 * the main claim before that is known.
 *
 * Laws: what is known never shrinks as `by` moves on · once all documents have been published, and the events
 * by which plans came true have happened, it is the event as it is · known by an instant of what was known by it, it stays the same.
 */
export function knownOn(
  event: TimelineEvent,
  by: EpochMs,
  since: KnownSinceOf,
): TimelineEvent | null {
  const [first, ...others] = event.statements
    .filter((statement) => since.statement(statement) <= by)
    .map((statement) => statementOn(statement, by, since));
  if (!first) return null;
  const isForetold = titleTells(event, since) > by;
  return { ...event, ...(isForetold && event.foretoldAs), statements: [first, ...others] };
}

function statementOn(statement: Statement, by: EpochMs, since: KnownSinceOf): Statement {
  const evidence = statement.evidence.filter((each) => since.passage(each) <= by);
  const { outcome } = statement;
  return outcome
    ? { ...statement, evidence, outcome: outcomeOn(statement, outcome, by, since) }
    : { ...statement, evidence };
}

/** The editor's note speaks of all passages: it stays where all are known. */
function outcomeOn(
  statement: Statement,
  outcome: Outcome,
  by: EpochMs,
  since: KnownSinceOf,
): Outcome {
  const { result, event, note } = outcome;
  if (since.outcome(statement) > by) return { result: 'open', evidence: [] };
  const evidence = outcome.evidence.filter((each) => since.passage(each) <= by);
  const isWhole = evidence.length === outcome.evidence.length;
  return {
    result,
    ...(event && since.cause(outcome) <= by ? { event } : {}),
    ...(note !== undefined && isWhole ? { note } : {}),
    evidence,
  };
}
