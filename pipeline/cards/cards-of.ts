import { originClause, stateInWords } from '../../lib/drawing/mark-words';
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
      return {
        name: `sources/${source.id}`,
        kicker: [
          source.publisher,
          dateInWords(source.published.date),
          countOf(events.length, 'event'),
        ]
          .filter((part) => part !== null)
          .join(' · '),
        title: source.title,
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
  const { title, publisher, published } = document;
  const from = [title, publisher, dateInWords(published.date)].filter((part) => part !== null);
  return { kind: 'quote', words: evidence.passage.selector[1].exact, from: from.join(' · ') };
}

function markOf(event: TimelineEvent, { chapters }: Subject): CardMark {
  const { kind, origin, didNotHappen, disputed } = summarize(event);
  const chapter = chapters.findIndex(({ id }) => id === event.chapter);
  const hue = (Math.max(chapter, 0) % 6) + 1;
  return { date: event.date, look: { kind, origin, didNotHappen, disputed }, hue };
}

/** The most important, in order of time. */
function rowsOf(events: readonly TimelineEvent[]) {
  const chosen = new Set([...events].sort((a, b) => b.rank - a.rank).slice(0, mostRows));
  return events
    .filter((event) => chosen.has(event))
    .map(({ date, title }) => ({ date: dateInWords(date), title }));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
