import { citedEvent } from '@/lib/formats/citation/cited-works';
import type { TimelineEvent } from '@/lib/model/subject';
import { pageTitle } from '../event-panel/page-words';
import type { SharedPage } from './shared-page';
import { siteName } from './site-name';

/**
 * An imported event of a large subject, fetched: it has an address, and no page of its own that could be
 * embedded; the view that shows it can. `timeline`: the title of the subject.
 */
export function sharedImport(event: TimelineEvent, timeline: string): SharedPage {
  const title = pageTitle(event);
  const site = { timeline, site: siteName, addressOf: (path: string) => path };
  return {
    noun: 'event',
    title,
    path: `/events/${event.id}/`,
    cited: citedEvent({ ...event, title }, site),
    quotes: [],
    foretold: null,
    embeds: [],
  };
}
