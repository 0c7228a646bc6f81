import type { TimelineEvent } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';
import { originClause, originWords } from '../marks/mark-words';

/** The title of an event's page: links and search results show it alone, so it says what no editor checked. */
export function pageTitle({ title, origin }: TimelineEvent): string {
  return title + originClause(origin);
}

/** What the page of an event is described with: how it was come by, where no editor checked it, its date and what is said of it. */
export function pageDescription({ date, origin, statements: [{ text }] }: TimelineEvent): string {
  const source = originWords[origin];
  return `${source === null ? '' : `${source}. `}${dateInWords(date)}. ${text}`;
}
