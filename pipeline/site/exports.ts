import { agreementCsv } from '../../lib/formats/export/agreement-csv';
import { atomFeed } from '../../lib/formats/export/atom';
import { changesFeed } from '../../lib/formats/export/changes-feed';
import { eventsFeed } from '../../lib/formats/export/events-feed';
import { iCalendar } from '../../lib/formats/export/icalendar';
import { jsonFeed } from '../../lib/formats/export/json-feed';
import { jsonLd } from '../../lib/formats/export/json-ld';
import type { PublishedSubject } from '../../lib/formats/export/published-subject';
import { timelineJs } from '../../lib/formats/export/timelinejs';
import {
  annotationPagePath,
  collectionPath,
  webAnnotations,
} from '../../lib/formats/export/web-annotation';

/** The exports of a subject, by their paths from the root of the site. */
export function exportsOf(published: PublishedSubject): ReadonlyMap<string, string> {
  const { subject, address } = published;
  const feed = eventsFeed(published);
  const { collection, pages } = webAnnotations(published);
  return new Map([
    ['/data/events.atom', atomFeed(feed, address('/data/events.atom'))],
    ['/data/changes.atom', atomFeed(changesFeed(published), address('/data/changes.atom'))],
    ['/data/feed.json', json(jsonFeed(feed, address('/data/feed.json')))],
    ['/data/agreement.csv', agreementCsv(subject)],
    ['/data/events.ics', iCalendar(published)],
    ['/data/events.jsonld', json(jsonLd(published))],
    ['/data/timelinejs.json', json(timelineJs(published))],
    [collectionPath, json(collection)],
    ...pages.map((page, at) => [annotationPagePath(at + 1), json(page)] as const),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
