/** What each kind of page has to share; made where pages are made, so that it costs the browser nothing. */
import { citedDocument, citedEvent, citedPage } from '@/lib/formats/citation/cited-works';
import { documentLine } from '@/lib/formats/citation/quotation';
import { cardHeight } from '@/lib/formats/embed/card-height';
import { cardWidth, timelineSize } from '@/lib/formats/embed/embed-code';
import { titleTells, type KnownSinceOf } from '@/lib/known/known-since';
import type { Actor, Chapter, SourceDocument, Subject, TimelineEvent } from '@/lib/model/subject';
import { boundsOf } from '@/lib/time/edtf';
import { formatRange } from '@/lib/view-state/range-text';
import { pageTitle } from '../event-panel/page-words';
import type { SharedEmbed, SharedPage, SharedQuote } from './shared-page';
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
export function sharedEvent(
  subject: Subject,
  event: TimelineEvent,
  since: KnownSinceOf,
): SharedPage {
  const { id, foretoldAs } = event;
  const chapter = subject.chapters.find((candidate) => candidate.id === event.chapter);
  const title = pageTitle(event);
  return {
    noun: 'event',
    title,
    path: `/events/${id}/`,
    cited: citedEvent({ ...event, title }, citing(subject)),
    quotes: strongestQuotes(subject, event, since),
    foretold: foretoldAs
      ? { title: pageTitle({ ...event, ...foretoldAs }), until: titleTells(event, since) }
      : null,
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

/**
 * The first passage that bears out the main claim: a reader is shown it first, too. Then, for days on which it was not
 * known, the first of the others, in the order of the page, each known earlier than those before it.
 */
function strongestQuotes(
  subject: Subject,
  { statements }: TimelineEvent,
  since: KnownSinceOf,
): readonly SharedQuote[] {
  const quotes: SharedQuote[] = [];
  for (const evidence of statements.flatMap((statement) => statement.evidence)) {
    const { relation, passage, anchor } = evidence;
    const source = subject.sources.find(({ id }) => id === passage.source);
    const known = since.passage(evidence);
    if (relation !== 'supports' || !source || known >= (quotes.at(-1)?.since ?? Infinity)) continue;
    quotes.push({
      exact: passage.selector[1].exact,
      line: documentLine(source),
      path: `/sources/${source.id}/#${anchor}`,
      since: known,
    });
  }
  return quotes;
}

export function sharedActor(subject: Subject, { id, name }: Actor): SharedPage {
  const path = `/actors/${id}/`;
  const page = { key: `actor-${id}`, title: name, description: 'Actor', published: null, path };
  return {
    noun: 'actor',
    title: name,
    path,
    cited: citedPage(page, citing(subject)),
    quotes: [],
    foretold: null,
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
    quotes: [],
    foretold: null,
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
    quotes: [],
    foretold: null,
    embeds: [
      timeline('The whole timeline', ''),
      ...chapters.map((chapter) => embeddedChapter(`The chapter ${chapter.title}`, chapter)),
    ],
  };
}
