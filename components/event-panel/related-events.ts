import type { TimelineEvent } from '@/lib/model/subject';

const most = 6;

function passagesOf(event: TimelineEvent): ReadonlySet<string> {
  return new Set(
    event.statements.flatMap(({ evidence, outcome }) =>
      [...evidence, ...(outcome?.evidence ?? [])].map(
        ({ passage, anchor }) => `${passage.source}#${anchor}`,
      ),
    ),
  );
}

function outcomesOf(event: TimelineEvent): readonly string[] {
  return event.statements.flatMap(({ outcome }) => outcome?.event ?? []);
}

/**
 * Given an event, returns those tied to it by the documents: the outcome of one of its plans, a plan
 * of which it is the outcome, or a passage that both rest on. In the order of the events.
 */
export function relatedEvents(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  const passages = passagesOf(event);
  const outcomes = outcomesOf(event);
  return events
    .filter(
      (other) =>
        other.id !== event.id &&
        (outcomes.includes(other.id) ||
          outcomesOf(other).includes(event.id) ||
          [...passagesOf(other)].some((passage) => passages.has(passage))),
    )
    .slice(0, most);
}
