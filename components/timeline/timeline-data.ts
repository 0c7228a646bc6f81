import { chapterHue } from '@/lib/drawing/chapter-hue';
import type { Subject } from '@/lib/model/subject';
import { knownSinceOf } from '@/lib/known/known-since';
import { summarizeKnown } from '@/lib/known/summarize-known';
import type { MovedIds, TimelineData } from '@/lib/model/timeline-data';

function movedIds({ redirects, movedActors, movedSources }: Subject): MovedIds {
  const tables = { events: redirects, actors: movedActors, sources: movedSources };
  return Object.fromEntries(
    Object.entries(tables)
      .map(
        ([name, table]) => [name, Object.entries(table).filter(([, to]) => to !== null)] as const,
      )
      .filter(([, entries]) => entries.length > 0)
      .map(([name, entries]) => [name, Object.fromEntries(entries)]),
  );
}

export function timelineData(subject: Subject): TimelineData {
  const since = knownSinceOf(subject);
  const moved = movedIds(subject);
  return {
    title: subject.title,
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
    events: subject.events.map((event) => summarizeKnown(event, since)),
    ...(Object.keys(moved).length > 0 ? { moved } : {}),
  };
}
