/** What a feed tells, whatever its format: made once, written as Atom and as JSON Feed. All text is plain. */
export interface Feed {
  /** Full address of the page that the feed follows. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Who answers for the entries. */
  readonly author: string;
  /** BCP 47, of what the entries say. */
  readonly language: string;
  /** A day: when a feed without entries last changed. */
  readonly since: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent, and of this entry alone: a full address. */
  readonly id: string;
  /** Full address of what it tells of. */
  readonly url: string;
  readonly title: string;
  /** A day, `2026-11-22`. */
  readonly published: string;
  /** The day of its last change; `published` where there was none. */
  readonly updated: string;
  readonly content: string;
  readonly categories: readonly FeedCategory[];
}

export interface FeedCategory {
  readonly term: string;
  /** IRI of the list from which the term is. */
  readonly scheme?: string;
  /** For people. */
  readonly label?: string;
}

/** A day as the instant at which it begins, UTC (RFC 3339). */
export function instantOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}

/** When a feed last changed, RFC 3339. */
export function feedUpdated({ entries, since }: Feed): string {
  const days = entries.map(({ updated }) => updated).sort();
  return instantOfDay(days.at(-1) ?? since);
}
