/** What a reference names, before any style has put it into words. Plain JSON: it travels in pages. */
export interface CitedWork {
  /** Unique within the site: a-z, 0-9 and hyphens. */
  readonly key: string;
  /** `entry`: a page of this timeline. Else a document, by where it came out. */
  readonly type: 'entry' | 'newspaper' | 'periodical' | 'manuscript';
  readonly title: string;
  /** A description by the editor, since the work itself has no title. */
  readonly isTitleSupplied: boolean;
  /** What else tells it from others, such as `Timeline event, 16 February 2022`; null: nothing. */
  readonly description: string | null;
  /** Of a page of ours the site, as of a group; null: not named. */
  readonly creator: string | null;
  /** The timeline, or the newspaper or periodical; null: not known. */
  readonly container: string | null;
  /** When it came out: EDTF. null: not known. */
  readonly published: string | null;
  /** Whether what stands at the address may change, so that the day of reading tells which state was read. */
  readonly changes: boolean;
  /** The full address. */
  readonly address: string;
  /** A tag such as `en`. */
  readonly language: string;
}

/** A day of the reader's own calendar. */
export interface ReadingDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}
