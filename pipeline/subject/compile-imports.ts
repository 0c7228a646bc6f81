import type { ImportedEvent } from '../../lib/model/files';
import type { TimelineEvent } from '../../lib/model/subject';
import type { ActorId, ChapterId, EventId } from '../../lib/model/units';
import { edtf } from '../../lib/time/edtf';

/** The event of a row that was imported on the day `added`: one statement, which rests on no stored passage, and its own link. */
export function compileImported(row: ImportedEvent, added: string): TimelineEvent {
  const { id, title, shortTitle, date, chapter, actors, rank, source, text } = row;
  return {
    id: id as EventId,
    title,
    shortTitle: shortTitle ?? title,
    date: edtf(date),
    dateBasis: 'given',
    origin: 'imported',
    source: { title: source.title, ...(source.url !== undefined && { url: source.url }) },
    chapter: chapter as ChapterId,
    actors: actors as ActorId[],
    rank,
    statements: [{ text: text ?? title, kind: 'happened', evidence: [] }],
    added,
    corrections: [],
  };
}
