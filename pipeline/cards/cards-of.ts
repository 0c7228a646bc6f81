import { chapterHue } from '../../lib/drawing/chapter-hue';
import { originClause, stateInWords } from '../../lib/drawing/mark-words';
import { documentParts } from '../../lib/formats/citation/document-parts';
import { countOf } from '../../lib/layout/counted';
import { capitalised } from '../../lib/model/capitalised';
import type { SourceDocument, Subject, TimelineEvent } from '../../lib/model/subject';
import { summarize } from '../../lib/model/summarize';
import { dateInWords } from '../../lib/time/date-words';
import type { Card, CardBody, CardMark } from './card';

/** So many events stand on the card of a page of many. */
const mostRows = 3;

/** A card for the home page and for each event, actor and document. */
export function cardsOf(subject: Subject): readonly Card[] {
  const marks = new Map(subject.events.map((event) => [event.id, markOf(event, subject)]));
  const marksOf = (events: readonly TimelineEvent[]) =>
    events.flatMap(({ id }) => marks.get(id) ?? []);
  const many = (events: readonly TimelineEvent[]) => ({
    marks: marksOf(events),
    body: { kind: 'events', rows: rowsOf(events) } as const,
  });
  return [
    {
      name: 'home',
      kicker: `${countOf(subject.events.length, 'event')} · ${countOf(subject.sources.length, 'document')}`,
      title: subject.title,
      body: { kind: 'words', words: subject.description, from: null },
      marks: marksOf(subject.events),
    },
    ...subject.events.map((event) => eventCard(event, subject, markOf(event, subject))),
    ...subject.actors.map((actor): Card => {
      const events = subject.events.filter(({ actors }) => actors.includes(actor.id));
      return {
        name: `actors/${actor.id}`,
        kicker: capitalised(
          [actor.role, countOf(events.length, 'event')].filter(Boolean).join(' · '),
        ),
        title: actor.name,
        ...many(events),
      };
    }),
    ...subject.sources.map((source): Card => {
      const events = subject.events.filter((event) => summarize(event).sources.includes(source.id));
      const [title, ...published] = documentParts(source);
      return {
        name: `sources/${source.id}`,
        kicker: [...published, countOf(events.length, 'event')].join(' · '),
        title,
        now: source.published.date,
        ...many(events),
      };
    }),
  ];
}

function eventCard(event: TimelineEvent, { sources }: Subject, mark: CardMark): Card {
  return {
    name: `events/${event.id}`,
    kicker: capitalised(dateInWords(event.date)),
    state: { words: stateInWords(mark.look) + originClause(event.origin), mark },
    title: event.title,
    body: bodyOf(event, sources),
    marks: [mark],
  };
}

/** The passage that the main claim rests on; of an imported event, its statement and whose it is. */
function bodyOf(
  { statements: [main], source }: TimelineEvent,
  sources: readonly SourceDocument[],
): CardBody {
  const evidence =
    main.evidence.find(({ relation }) => relation === 'supports') ?? main.evidence[0];
  const document = sources.find(({ id }) => id === evidence?.passage.source);
  if (!evidence || !document)
    return { kind: 'words', words: main.text, from: source?.title ?? null };
  const from = documentParts(document).join(' · ');
  return { kind: 'quote', words: evidence.passage.selector[1].exact, from };
}

function markOf(event: TimelineEvent, { chapters }: Subject): CardMark {
  const { kind, origin, didNotHappen, disputed } = summarize(event);
  const chapter = chapters.findIndex(({ id }) => id === event.chapter);
  return {
    date: event.date,
    look: { kind, origin, didNotHappen, disputed },
    hue: chapterHue(Math.max(chapter, 0)),
  };
}

/** The most important, in order of time. */
function rowsOf(events: readonly TimelineEvent[]) {
  const chosen = new Set([...events].sort((a, b) => b.rank - a.rank).slice(0, mostRows));
  return events
    .filter((event) => chosen.has(event))
    .map(({ date, title }) => ({ date: dateInWords(date), title }));
}
