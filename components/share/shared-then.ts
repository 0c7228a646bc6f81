import { endOfDay } from '@/lib/known/counts-since';
import type { CitedWork } from '@/lib/formats/citation/cited-work';
import { dayInWords } from '../known-on/day-words';
import type { SharedPage, SharedQuote } from './shared-page';

/** What a page has to share as it was known on a day. */
export interface SharedThen {
  readonly title: string;
  readonly cited: CitedWork;
  readonly quote: SharedQuote | null;
}

/**
 * Given a day as view states have it, `2022-02-16`, returns what was known on it: a title that does not tell what
 * became of an event, a reference that names the day and leads to it, a quote that had been published. A document
 * is the same on all days. null: what is known today.
 */
export function sharedThen(page: SharedPage, day: string | null): SharedThen {
  const { title, cited, noun, path, quotes, foretold } = page;
  const [strongest = null] = quotes;
  if (day === null || noun === 'document') return { title, cited, quote: strongest };
  const by = endOfDay(day);
  const titleThen = foretold && foretold.until > by ? foretold.title : title;
  const then = `as known on ${dayInWords(day).replaceAll('\u00a0', ' ')}`;
  return {
    title: titleThen,
    cited: {
      ...cited,
      title: titleThen,
      description: cited.description === null ? then : `${cited.description}, ${then}`,
      address: `${path}?known=${day}`,
    },
    quote: quotes.find(({ since }) => since <= by) ?? null,
  };
}
