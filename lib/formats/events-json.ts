import type { Evidence, Statement, Subject, TimelineEvent } from '../model/subject';
import type { EpochMs } from '../model/units';
import { civilOf, isExact, timeOfDay } from '../time/civil';
import { clockInWords } from '../time/clock-words';
import { boundsOf, type EdtfDate } from '../time/edtf';
import type { EventsJson } from './events-json-schema';

type EventEntry = EventsJson['events'][number];
type StatementEntry = EventEntry['statements'][number];
type EvidenceEntry = StatementEntry['evidence'][number];

/** Given a subject, returns `/data/events.json`: the machine's face of everything the pages show. */
export function eventsJson(subject: Subject, version: string): EventsJson {
  return {
    version: 1,
    generator: `sourceline ${version}`,
    sources: subject.sources.map(({ id, title, kind, published, sha256, file, url }) => ({
      id,
      title,
      kind,
      published: published.date.edtf,
      sha256,
      file,
      ...(url !== undefined && { url }),
    })),
    actors: subject.actors.map(({ id, name, kind, aliases }) => ({
      id,
      name,
      kind,
      aliases: [...aliases],
    })),
    chapters: subject.chapters.map(({ id, title, date }) => ({ id, title, ...isoBounds(date) })),
    events: subject.events.map(eventEntry),
  };
}

/** An event as `events.json` has it. */
export function eventEntry(event: TimelineEvent): EventEntry {
  const { id, title, shortTitle, date, dateBasis, origin, chapter, actors, rank, added } = event;
  const entry = {
    id,
    url: `/events/${id}/`,
    title,
    shortTitle,
    date: date.edtf,
    ...isoBounds(date),
    precision: date.precision,
    chapter,
    actors: [...actors],
    rank,
    added,
    statements: event.statements.map(statementEntry),
  };
  if (origin === 'imported') {
    if (!event.source) throw new Error(`imported without a source: ${id}`);
    return { ...entry, origin, dateBasis: 'given', source: { ...event.source } };
  }
  if (dateBasis === 'given') throw new Error(`given by no import: ${id}`);
  const corrections = event.corrections.map((correction) => ({ ...correction }));
  return {
    ...entry,
    origin,
    dateBasis,
    ...(event.dateOf && { dateOf: event.dateOf }),
    ...(event.foretoldAs && { foretoldAs: { ...event.foretoldAs } }),
    corrections,
  };
}

function statementEntry({ text, kind, saidBy, outcome, evidence }: Statement): StatementEntry {
  return {
    text,
    kind,
    ...(saidBy && { saidBy: [...saidBy] }),
    ...(outcome && { outcome: { ...outcome, evidence: outcome.evidence.map(evidenceEntry) } }),
    evidence: evidence.map(evidenceEntry),
  };
}

function evidenceEntry({ relation, passage }: Evidence): EvidenceEntry {
  const [{ start, end }, { exact, prefix, suffix }] = passage.selector;
  return { source: passage.source, start, end, exact, prefix, suffix, relation };
}

/** Half-open; null where the date is open. */
function isoBounds(date: EdtfDate): { start: string | null; end: string | null } {
  const { start, end } = boundsOf(date);
  return {
    start: start === null ? null : isoInstant(start),
    end: end === null ? null : isoInstant(end),
  };
}

/**
 * Given an instant, returns it as ISO 8601. As `toISOString` writes it, but for any year: `Date` ends
 * at 275760, and EDTF does not.
 */
function isoInstant(t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  const size = Math.abs(year);
  const isPlain = year >= 0 && year <= 9999;
  const yearText = isPlain ? digits(year, 4) : `${year < 0 ? '-' : '+'}${digits(size, 6)}`;
  const clock = clockInWords(isExact(t) ? timeOfDay(t) : 0, 'millisecond');
  return `${yearText}-${digits(month, 2)}-${digits(day, 2)}T${clock}Z`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
