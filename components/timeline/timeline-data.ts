import type { Subject, TimelineEvent } from '@/lib/model/subject';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';

/** The hue of the chapter at `index` in the order of the data. A seventh repeats the first. */
export function chapterHue(index: number): number {
  return (index % 6) + 1;
}

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
    passages: evidence.length,
  };
}

export function timelineData(subject: Subject): TimelineData {
  return {
    chapters: subject.chapters.map(({ id, title, date, background }, index) => ({
      id,
      title,
      date: date.edtf,
      background,
      hue: chapterHue(index),
    })),
    actors: subject.actors.map(({ id, name, kind, affiliation }) => ({
      id,
      name,
      kind,
      affiliation,
    })),
    sources: subject.sources.map(({ id, title, publisher, kind, published }) => ({
      id,
      title,
      publisher,
      kind,
      published: published.date.edtf,
    })),
    events: subject.events.map(summarize),
  };
}
