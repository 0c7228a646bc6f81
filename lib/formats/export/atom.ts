import { feedUpdated, instantOfDay, type Feed, type FeedEntry } from './feed';
import { emptyElement, textElement } from './xml';

/**
 * Given a feed and the full address at which it will stand, returns it as Atom (RFC 4287). All text is of
 * type `text` (3.1.1.1), so that no reader takes any of it for HTML. Deterministic: no clock is read.
 */
export function atomFeed(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    textElement('id', self),
    textElement('title', feed.title, { type: 'text' }),
    textElement('subtitle', feed.description, { type: 'text' }),
    textElement('updated', feedUpdated(feed)),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    `<author>${textElement('name', feed.author)}</author>`,
    textElement('generator', 'Sourceline'),
    ...feed.entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

/** RFC 4287, 4.1.2. */
function entryElement(entry: FeedEntry): string {
  return [
    '<entry>',
    textElement('id', entry.id),
    textElement('title', entry.title, { type: 'text' }),
    textElement('published', instantOfDay(entry.published)),
    textElement('updated', instantOfDay(entry.updated)),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...entry.categories.map(({ term, scheme, label }) =>
      emptyElement('category', { term, scheme, label }),
    ),
    textElement('content', entry.content, { type: 'text' }),
    '</entry>',
  ].join('\n');
}
