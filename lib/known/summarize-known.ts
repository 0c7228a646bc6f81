import { knownOn } from './known-on';
import type { KnownSince } from './counts-since';
import type { KnownSinceOf } from './known-since';
import type { TimelineEvent } from '../model/subject';
import { summarize } from '../model/summarize';
import type { EventSummary, KnownStep } from '../model/timeline-data';

/** The summary of an event with the steps in which it came to be known, where its documents alone do not say them. */
export function summarizeKnown(event: TimelineEvent, since: KnownSinceOf): EventSummary {
  const now = summarize(event);
  const evidence = event.statements.flatMap((statement) => [
    ...statement.evidence,
    ...(statement.outcome?.evidence ?? []),
  ]);
  const whole = evidence.map(since.passage).reduce((a, b) => (b > a ? b : a), 0 as KnownSince);
  const instants = event.statements.flatMap((statement) => [
    ...statement.evidence.map((each) => since.evidence(statement, each)),
    ...(statement.outcome?.evidence ?? []).map(since.passage),
    since.outcome(statement),
  ]);
  const steps: KnownStep[] = [];
  for (const instant of [...new Set(instants)].sort((a, b) => a - b)) {
    const then = knownOn(event, instant, since);
    if (!then || instant === Infinity) continue;
    const was = differenceOf(now, summarize(then));
    if (JSON.stringify(steps.at(-1)?.was) === JSON.stringify(was) && steps.length > 0) continue;
    steps.push(was ? { since: instant, was } : { since: instant });
  }
  const isPlain = steps.length === 1 && steps[0]?.since === whole && !steps[0].was;
  return isPlain || steps.length === 0 ? now : { ...now, known: steps };
}

/** What of a summary was other than it is; nothing: undefined. */
function differenceOf(now: EventSummary, then: EventSummary): Partial<EventSummary> | undefined {
  const was = Object.entries(then).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name as keyof EventSummary]),
  );
  return was.length > 0 ? Object.fromEntries(was) : undefined;
}

/**
 * Given a summary, returns it as it was known by an instant; null: not at all. `sinceOf` says since when a document counts.
 *
 * Law: of the summary of an event, it is the summary of what was known of the event.
 */
export function summaryOn<Of extends Pick<EventSummary, 'sources' | 'known'>>(
  summary: Of,
  by: KnownSince,
  sinceOf: ReadonlyMap<string, KnownSince>,
): Of | null {
  const { sources, known } = summary;
  if (!known) {
    const isKnown =
      sources.length > 0 && sources.every((id) => (sinceOf.get(id) ?? Infinity) <= by);
    return isKnown ? summary : null;
  }
  const step = known.findLast(({ since }) => since <= by);
  return step ? (step.was ? { ...summary, ...step.was } : summary) : null;
}
