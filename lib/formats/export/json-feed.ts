import { edtfType } from '../edtf-type';
import { instantOfDay, type Feed, type FeedEntry } from './feed';
import { storableText } from './storable-text';

/**
 * Given a feed and the full address at which it will stand, returns it as JSON Feed 1.1
 * (jsonfeed.org/version/1.1). All text is `content_text`, so that no reader takes any of it for HTML.
 */
export function jsonFeed(feed: Feed, self: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: storableText(feed.title),
    home_page_url: feed.page,
    feed_url: self,
    description: storableText(feed.description),
    language: feed.language,
    authors: [{ name: storableText(feed.author) }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: storableText(entry.title),
      content_text: storableText(entry.content),
      date_published: instantOfDay(entry.published),
      date_modified: instantOfDay(entry.updated),
      tags: entry.categories.map(({ term, label }) => storableText(label ?? term)),
      ...dateOf(entry),
    })),
  };
}

/** When what an entry tells of happened: a feed has no field for it but an extension (“Extensions”). */
function dateOf({ categories }: FeedEntry): object {
  const date = categories.find(({ scheme }) => scheme === edtfType)?.term;
  if (date === undefined) return {};
  return { _edtf: { about: 'https://www.loc.gov/standards/datetime/', date } };
}
