import type { CitedWork } from '@/lib/formats/citation/cited-work';
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

/** What a page has to share. Plain JSON: it travels in the page. */
export interface SharedPage {
  /** What the page is about, as in “the … alone”. */
  readonly noun: 'event' | 'actor' | 'document' | 'timeline';
  readonly title: string;
  readonly path: string;
  /** At a path of ours, if it is ours. */
  readonly cited: CitedWork;
  /** Its strongest passage, with the line that says where it stands; null: it has none. */
  readonly quote: {
    readonly exact: string;
    readonly line: string;
    /** Of the passage. */
    readonly path: string;
  } | null;
  readonly embeds: readonly SharedEmbed[];
}
