/** What each kind of page has to share; made where pages are made, so that it costs the browser nothing. */
import { citedDocument, citedEvent, citedPage } from '@/lib/formats/citation/cited-works';
import { documentLine } from '@/lib/formats/citation/quotation';
import { cardHeight } from '@/lib/formats/embed/card-height';
import { cardWidth, timelineSize } from '@/lib/formats/embed/embed-code';
import type { Actor, Chapter, SourceDocument, Subject, TimelineEvent } from '@/lib/model/subject';
import { boundsOf } from '@/lib/time/edtf';
import { formatRange } from '@/lib/view-state/range-text';
import { pageTitle } from '../event-panel/page-words';
import type { SharedEmbed, SharedPage } from './shared-page';
import { siteName } from './site-name';

const citing = ({ title }: Pick<Subject, 'title'>) => ({
  timeline: title,
  site: siteName,
  addressOf: (path: string) => path,
});

const timeline = (words: string, query: string): SharedEmbed => ({
  words,
  path: `/embed/${query}`,
  size: timelineSize,
  isCard: false,
});

/** The time of a chapter, with its track on top: a frame may be too low for all of them. */
function aboutChapter({ id, date }: Chapter): string {
  const { start, end } = boundsOf(date);
  const range = start !== null && end !== null ? `t=${formatRange({ start, end })}&` : '';
  return `${range}pinned=${id}`;
}

const embeddedChapter = (words: string, chapter: Chapter) =>
  timeline(words, `?${aboutChapter(chapter)}&chapters=${chapter.id}`);

/** An event with a page of its own. */
export function sharedEvent(subject: Subject, event: TimelineEvent): SharedPage {
  const { id } = event;
  const chapter = subject.chapters.find((candidate) => candidate.id === event.chapter);
  const title = pageTitle(event);
  return {
    noun: 'event',
    title,
    path: `/events/${id}/`,
    cited: citedEvent({ ...event, title }, citing(subject)),
    quote: strongestQuote(subject, event),
    embeds: [
      {
        words: 'This event as a card without scripts',
        path: `/embed/cards/${id}/`,
        size: { width: cardWidth, height: cardHeight(subject, event) },
        isCard: true,
      },
      timeline(
        'This event on the timeline',
        chapter ? `?${aboutChapter(chapter)}&event=${id}` : `?event=${id}`,
      ),
      ...(chapter ? [embeddedChapter(`Its chapter, ${chapter.title}`, chapter)] : []),
    ],
  };
}

/** The first passage that bears out the main claim: a reader is shown it first, too. */
function strongestQuote(subject: Subject, { statements }: TimelineEvent): SharedPage['quote'] {
  const evidence = statements[0].evidence.find(({ relation }) => relation === 'supports');
  const source = subject.sources.find(({ id }) => id === evidence?.passage.source);
  if (!evidence || !source) return null;
  return {
    exact: evidence.passage.selector[1].exact,
    line: documentLine(source),
    path: `/sources/${source.id}/#${evidence.anchor}`,
  };
}

export function sharedActor(subject: Subject, { id, name }: Actor): SharedPage {
  const path = `/actors/${id}/`;
  const page = { key: `actor-${id}`, title: name, description: 'Actor', published: null, path };
  return {
    noun: 'actor',
    title: name,
    path,
    cited: citedPage(page, citing(subject)),
    quote: null,
    embeds: [timeline(`The events of ${name}`, `?actors=${id}`)],
  };
}

export function sharedDocument(subject: Subject, source: SourceDocument): SharedPage {
  const { id, title } = source;
  return {
    noun: 'document',
    title,
    path: `/sources/${id}/`,
    cited: citedDocument(source, citing(subject)),
    quote: null,
    embeds: [timeline('The events of this document', `?sources=${id}`)],
  };
}

export function sharedTimeline(subject: Subject): SharedPage {
  const { title, chapters } = subject;
  const page = { key: 'timeline', title, description: null, published: null, path: '/' };
  return {
    noun: 'timeline',
    title,
    path: '/',
    cited: citedPage(page, citing(subject)),
    quote: null,
    embeds: [
      timeline('The whole timeline', ''),
      ...chapters.map((chapter) => embeddedChapter(`The chapter ${chapter.title}`, chapter)),
    ],
  };
}
