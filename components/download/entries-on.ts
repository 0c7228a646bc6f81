import type { EventsJson } from '@/lib/formats/events-json-schema';
import { knownOn } from '@/lib/known/known-on';
import { countsSince } from '@/lib/known/counts-since';
import { knownSinceOf } from '@/lib/known/known-since';
import type { TimelineEvent } from '@/lib/model/subject';
import type { EpochMs } from '@/lib/model/units';
import { edtf } from '@/lib/time/edtf';

type EventEntry = EventsJson['events'][number];
type EvidenceEntry = EventEntry['statements'][number]['evidence'][number];

/** What stands for an entry of the file where it is asked what was known of it. */
interface Entered {
  readonly entry: EvidenceEntry;
}

/** Given a file of all events, returns it as it was known by an instant, the end of a day. */
export function entriesOn(json: EventsJson, by: EpochMs): EventsJson {
  const documents = json.sources.map((source) => ({
    id: source.id,
    published: { date: edtf(source.published) },
  }));
  const sources = json.sources.filter(({ published }) => countsSince(edtf(published)) <= by);
  const events = json.events.map((event) => compiled(event));
  const since = knownSinceOf({ sources: documents, events } as unknown as Parameters<
    typeof knownSinceOf
  >[0]);
  const known = events.flatMap((event) => knownOn(event, by, since) ?? []);
  return { ...json, sources, events: known.map(entryOf) };
}

function compiled(event: EventEntry): TimelineEvent {
  const passages = (evidence: readonly EvidenceEntry[]) =>
    evidence.map((entry) => ({
      relation: entry.relation,
      passage: { source: entry.source },
      entry,
    }));
  return {
    ...event,
    date: edtf(event.date),
    statements: event.statements.map(({ evidence, outcome, ...told }) => ({
      ...told,
      evidence: passages(evidence),
      ...(outcome ? { outcome: { ...outcome, evidence: passages(outcome.evidence) } } : {}),
    })),
  } as unknown as TimelineEvent;
}

function entryOf({ date, statements, ...event }: TimelineEvent): EventEntry {
  const entries = (evidence: readonly unknown[]) =>
    (evidence as readonly Entered[]).map(({ entry }) => entry);
  return {
    ...event,
    date: date.edtf,
    statements: statements.map(({ evidence, outcome, ...told }) => ({
      ...told,
      evidence: entries(evidence),
      ...(outcome ? { outcome: { ...outcome, evidence: entries(outcome.evidence) } } : {}),
    })),
  } as unknown as EventEntry;
}
