import type { CitedWork } from '@/lib/formats/citation/cited-work';
import type { KnownSince } from '@/lib/known/counts-since';
import type { EmbedSize } from '@/lib/formats/embed/embed-code';

/** What can be put into a page of somebody else. */
export interface SharedEmbed {
  readonly words: string;
  /** Of our page for it, with its query. */
  readonly path: string;
  readonly size: EmbedSize;
  /** Whether it is plain HTML, which has an address for each theme. */
  readonly isCard: boolean;
}

/** A passage, with the line that says where it stands. */
export interface SharedQuote {
  readonly exact: string;
  readonly line: string;
  /** Of the passage. */
  readonly path: string;
  readonly since: KnownSince;
}

/** What a page has to share. Plain JSON: it travels in the page. */
export interface SharedPage {
  /** What the page is about, as in “the … alone”. */
  readonly noun: 'event' | 'actor' | 'document' | 'timeline';
  readonly title: string;
  readonly path: string;
  /** At a path of ours, if it is ours. */
  readonly cited: CitedWork;
  /** Its strongest passage; after it, those that were the strongest on earlier days. */
  readonly quotes: readonly SharedQuote[];
  /** Its title while it was not known what became of it, where the title tells. */
  readonly foretold: { readonly title: string; readonly until: KnownSince } | null;
  readonly embeds: readonly SharedEmbed[];
}
