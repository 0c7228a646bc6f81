import { dateText } from './date-text';
import { compareText } from '../../model/compare-text';
import { edtfType } from '../edtf-type';
import { claimedTitle, eventInText } from './event-text';
import type { Feed } from './feed';
import { lastChange } from '../../history/last-change';
import { indexOf, sinceWhen, type PublishedSubject } from './published-subject';
import { eventPath } from '../structured-data/identity';

/** So many of the newest events are in the feed: a reader program asks for all of it each time. */
export const mostFeedEntries = 100;

/** The events of a subject by the day on which they were added, newest first; of one day, by id. */
export function eventsFeed({ subject, address, lastImport, builtOn }: PublishedSubject): Feed {
  const index = indexOf(subject);
  const newest = subject.events
    .toSorted((a, b) => compareText(b.added, a.added) || compareText(a.id, b.id))
    .slice(0, mostFeedEntries);
  return {
    page: address('/'),
    title: subject.title,
    description: `Events as they are added to this timeline${lastImport === null ? '' : '; imported events are not in this feed'}. ${subject.description}`,
    since: sinceWhen({ subject, lastImport, builtOn }),
    author: `The editors of “${subject.title}”`,
    language: 'en',
    entries: newest.map((event) => ({
      id: address(eventPath(index.firstId(event))),
      url: address(eventPath(event.id)),
      title: claimedTitle(event),
      published: event.added,
      updated: lastChange(event),
      content: eventInText(event, index, address),
      categories: [
        { term: event.date.edtf, scheme: edtfType, label: dateText(event.date) },
        {
          term: event.chapter,
          scheme: address('/'),
          label: index.chapter(event.chapter)?.title ?? event.chapter,
        },
      ],
    })),
  };
}
