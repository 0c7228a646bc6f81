import type { KnownSince } from '@/lib/known/counts-since';
import type { KnownSinceOf } from '@/lib/known/known-since';
import type { TimelineEvent } from '@/lib/model/subject';
import type { EpochMs } from '@/lib/model/units';
import { msPerDay } from '@/lib/time/civil';
import { boundsOf } from '@/lib/time/edtf';

const most = 6;
/** How far apart two events with the same actors may lie to be near in time. */
const nearMs = 31 * msPerDay;
/** Of all actors of two events, the share that takes part in both for them to be the same actors. */
const sameActorsShare = 0.5;

/** Why an event is worth a look from another one, strongest first. */
export const relations = ['came-of-it', 'foretold-it', 'same-passage', 'same-actors'] as const;
export type Relation = (typeof relations)[number];

export interface RelatedEvent {
  readonly event: TimelineEvent;
  readonly relation: Relation;
}

function passagesOf(event: TimelineEvent): ReadonlySet<string> {
  return new Set(
    event.statements.flatMap(({ evidence, outcome }) =>
      [...evidence, ...(outcome?.evidence ?? [])].map(
        ({ passage, anchor }) => `${passage.source}#${anchor}`,
      ),
    ),
  );
}

function outcomesOf(event: TimelineEvent): readonly string[] {
  return event.statements.flatMap(({ outcome }) => outcome?.event ?? []);
}

/** A moment inside an event. */
function momentOf({ date }: TimelineEvent): EpochMs {
  const { start, end } = boundsOf(date);
  return start ?? end ?? (0 as EpochMs);
}

/** The share of all their actors that both have: 1 for the same ones, 0 for none. */
function sharedActors(a: TimelineEvent, b: TimelineEvent): number {
  const both = a.actors.filter((id) => b.actors.includes(id)).length;
  return both < 2 ? 0 : both / new Set([...a.actors, ...b.actors]).size;
}

function relationOf(event: TimelineEvent, other: TimelineEvent): Relation | null {
  if (outcomesOf(event).includes(other.id)) return 'came-of-it';
  if (outcomesOf(other).includes(event.id)) return 'foretold-it';
  const passages = passagesOf(event);
  if ([...passagesOf(other)].some((passage) => passages.has(passage))) return 'same-passage';
  const isNear = Math.abs(momentOf(event) - momentOf(other)) <= nearMs;
  return isNear && sharedActors(event, other) >= sameActorsShare ? 'same-actors' : null;
}

/**
 * Given an event, returns at most six that are tied to it, each with why: by their documents (the
 * outcome of one of its plans, a plan of which it is the outcome, a passage that both rest on), else by
 * the same actors near in time. The strongest ties are kept, in the order of the events.
 */
export function relatedEvents(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): readonly RelatedEvent[] {
  const found = events.flatMap((other) => {
    const relation = other.id === event.id ? null : relationOf(event, other);
    return relation ? [{ event: other, relation }] : [];
  });
  const away = (other: TimelineEvent) => Math.abs(momentOf(event) - momentOf(other));
  const kept = new Set(
    [...found]
      .sort(
        (a, b) =>
          relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
          sharedActors(event, b.event) - sharedActors(event, a.event) ||
          away(a.event) - away(b.event),
      )
      .slice(0, most),
  );
  return found.filter((related) => kept.has(related));
}

/** Since when it is known what ties an event to another: both of them, and the outcome or the passage that does. */
export function relationSince(
  event: TimelineEvent,
  { event: other, relation }: RelatedEvent,
  since: KnownSinceOf,
): KnownSince {
  const ties = {
    'came-of-it': () => outcomeSince(event, other, since),
    'foretold-it': () => outcomeSince(other, event, since),
    'same-passage': () => sharedSince(event, other, since),
    'same-actors': () => since.event(event),
  };
  return latest([since.event(event), since.event(other), ties[relation]()]);
}

function outcomeSince(of: TimelineEvent, by: TimelineEvent, since: KnownSinceOf): KnownSince {
  const told = of.statements.filter(({ outcome }) => outcome?.event === by.id);
  return earliest(told.map((statement) => since.outcome(statement)));
}

function sharedSince(a: TimelineEvent, b: TimelineEvent, since: KnownSinceOf): KnownSince {
  const passages = passagesSince(b, since);
  const both = [...passagesSince(a, since)].flatMap(([passage, known]) => {
    const other = passages.get(passage);
    return other === undefined ? [] : [latest([known, other])];
  });
  return earliest(both);
}

/** Each passage of an event, and since when it is known to be one. */
function passagesSince(
  { statements }: TimelineEvent,
  since: KnownSinceOf,
): ReadonlyMap<string, KnownSince> {
  const known = new Map<string, KnownSince>();
  for (const statement of statements)
    for (const evidence of [...statement.evidence, ...(statement.outcome?.evidence ?? [])]) {
      const passage = `${evidence.passage.source}#${evidence.anchor}`;
      const before = known.get(passage) ?? (Infinity as KnownSince);
      known.set(passage, earliest([before, since.evidence(statement, evidence)]));
    }
  return known;
}

const earliest = (instants: readonly KnownSince[]) => Math.min(...instants) as KnownSince;
const latest = (instants: readonly KnownSince[]) => Math.max(...instants) as KnownSince;
