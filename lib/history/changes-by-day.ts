import { compareText } from '../model/compare-text';
import type {
  Correction,
  Departure,
  DocumentCorrection,
  SourceDocument,
  Subject,
  TimelineEvent,
} from '../model/subject';

/** What became of the timeline on one day. At least one of its lists has an entry. */
export interface DayOfChanges {
  /** Such as `2026-11-22`. */
  readonly day: string;
  readonly corrected: readonly { readonly event: TimelineEvent; readonly correction: Correction }[];
  readonly correctedDocuments: readonly {
    readonly source: SourceDocument;
    readonly correction: DocumentCorrection;
  }[];
  /** Renamed, merged or withdrawn. */
  readonly departed: readonly Departure[];
  /** In order of time. Without imported events: they come by the thousand, with their file. */
  readonly added: readonly TimelineEvent[];
}

/** Newest first. */
export function changesByDay({
  events,
  sources,
  departures,
}: Pick<Subject, 'events' | 'sources' | 'departures'>): readonly DayOfChanges[] {
  const own = events.filter(({ origin }) => origin !== 'imported');
  const corrections = own.flatMap((event) =>
    event.corrections.map((correction) => ({ event, correction })),
  );
  const ofDocuments = sources.flatMap((source) =>
    source.corrections.map((correction) => ({ source, correction })),
  );
  const days = new Set([
    ...own.map(({ added }) => added),
    ...[...corrections, ...ofDocuments].map(({ correction }) => correction.date),
    ...departures.map(({ date }) => date),
  ]);
  return [...days]
    .sort((a, b) => compareText(b, a))
    .map((day) => ({
      day,
      corrected: corrections.filter(({ correction }) => correction.date === day),
      correctedDocuments: ofDocuments.filter(({ correction }) => correction.date === day),
      departed: departures.filter(({ date }) => date === day),
      added: own.filter(({ added }) => added === day),
    }));
}
