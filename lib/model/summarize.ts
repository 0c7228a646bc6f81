import type { TimelineEvent } from './subject';
import type { EventSummary } from './timeline-data';

/** What the axis, the list and the filter need of an event. */
export function summarize(event: TimelineEvent): EventSummary {
  const [main] = event.statements;
  const evidence = event.statements.flatMap((statement) => [
    ...statement.evidence,
    ...(statement.outcome?.evidence ?? []),
  ]);
  return {
    id: event.id,
    title: event.title,
    shortTitle: event.shortTitle,
    date: event.date.edtf,
    chapter: event.chapter,
    actors: event.actors,
    sources: [...new Set(evidence.map(({ passage }) => passage.source))].sort(),
    rank: event.rank,
    kind: main.kind,
    origin: event.origin,
    didNotHappen: main.outcome?.result === 'did-not-happen',
    disputed: evidence.some(({ relation }) => relation === 'disputes'),
    ...(event.dateBasis === 'supplied' ? { dateSupplied: true } : {}),
    passages: evidence.length,
  };
}
