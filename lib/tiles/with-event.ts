import type { EpochMs } from '../model/units';
import type { Bins } from '../time/bins';
import type { TimeRange } from '../time/time-range';
import { partBeyond, withMore } from '../time/counts-beyond';
import type { EventSummary } from '../model/timeline-data';
import { eventTest, type FacetedActor } from '../view-state/facets';
import type { Answer, Question, TrackAnswer } from './event-store';
import { holdsWords } from './holds-words';
import { compareEvents } from './timed-event';
import { trackFilter } from './track-filter';

/** An event that is to be known one by one, with its drawn time. */
export interface KnownEvent extends TimeRange {
  readonly summary: EventSummary;
  /** What the words of a filter are looked for in. */
  readonly searched: string;
}

interface Reading {
  readonly actors: readonly FacetedActor[];
  /** The drawn time of an event. */
  readonly timeOf: (event: EventSummary) => TimeRange;
}

/**
 * Given the answer to a question, returns one that knows an event one by one, on each of its tracks: what
 * counted it counts one less, so that every total stays. An answer that knows it already is returned as it is.
 */
export function withEvent(
  answer: Answer,
  { filter, tracks }: Pick<Question, 'filter' | 'tracks'>,
  event: KnownEvent,
  { actors, timeOf }: Reading,
): Answer {
  const { summary, searched } = event;
  const passes =
    eventTest(filter, { actors, found: null })(summary) &&
    (filter.words === '' || holdsWords(searched, filter.words));
  const isOn = tracks.map((track) =>
    eventTest(trackFilter(track, filter), { actors, found: null })(summary),
  );
  const insert = (events: readonly EventSummary[]) => inserted(events, event, timeOf);
  const known = (of: TrackAnswer) =>
    passes ? asPassing(of, event, insert) : asLeftOut(of, event, insert);
  return {
    ...answer,
    whole: known(answer.whole),
    tracks: answer.tracks.map((of, i) => (isOn[i] ? known(of) : of)),
  };
}

const isAmong = (events: readonly EventSummary[], { summary }: KnownEvent) =>
  events.some(({ id }) => id === summary.id);

type Insert = (events: readonly EventSummary[]) => EventSummary[];

function asLeftOut(of: TrackAnswer, event: KnownEvent, insert: Insert): TrackAnswer {
  if (isAmong(of.leftOut, event) || isAmong(of.events, event)) return of;
  const counted = binnedLess(of.leftOutRest, event.start);
  return { ...of, leftOut: insert(of.leftOut), leftOutRest: counted ?? of.leftOutRest };
}

function asPassing(of: TrackAnswer, event: KnownEvent, insert: Insert): TrackAnswer {
  if (isAmong(of.events, event)) return of;
  const events = insert(of.events);
  const counted = countedLess(of, event);
  const beyond = beyondLess(of, event);
  // An answer that is not whole may not have counted it yet.
  const ongoingAt = (t: EpochMs) => {
    const all = of.ongoingAt(t);
    return all === null ? null : all - (event.start < t && event.end > t ? 1 : 0);
  };
  if (counted) return { ...of, ...counted, ...beyond, ongoingAt, events };
  return { ...of, ...beyond, events, total: of.isCounted ? of.total : of.total + 1 };
}

/** In the order of numbers, in which the events are. */
function inserted(
  events: readonly EventSummary[],
  { summary, start, end }: KnownEvent,
  timeOf: Reading['timeOf'],
): EventSummary[] {
  const timed = { id: summary.id, start, end };
  const place = events.findIndex(
    (event) => compareEvents({ id: event.id, ...timeOf(event) }, timed) > 0,
  );
  return events.toSpliced(place < 0 ? events.length : place, 0, summary);
}

/** The one number that counts the event, less by it; null where none does. */
function countedLess(of: TrackAnswer, { start, end }: TimeRange): Partial<TrackAnswer> | null {
  const { rest, ongoing, earlier, later } = of;
  const [first] = rest;
  const last = rest.at(-1);
  const fewerEarlier = earlier > 0 ? { earlier: earlier - 1 } : null;
  const fewerLater = later > 0 ? { later: later - 1 } : null;
  if (!first || !last) return fewerEarlier ?? fewerLater;
  if (end <= first.start) return fewerEarlier;
  if (start < first.start) return ongoing > 0 ? { ongoing: ongoing - 1 } : null;
  if (start >= last.start + last.width * last.counts.length) return fewerLater;
  const counted = binnedLess(rest, start);
  return counted && { rest: counted };
}

/** The one count outside of what is seen that has the event, less by it. */
function beyondLess({ beyond }: TrackAnswer, event: KnownEvent): Pick<TrackAnswer, 'beyond'> {
  const part = beyond && partBeyond(event, beyond.seen);
  return part ? { beyond: { ...beyond, [part]: withMore(beyond[part], -1) } } : {};
}

/** The bin in which a moment lies counts one less; null if none does. */
function binnedLess(rest: readonly Bins[], t: number): readonly Bins[] | null {
  const at = rest.findLastIndex((bins) => bins.start <= t);
  const bins = rest[at];
  if (!bins) return null;
  const bin = binOf(bins, t);
  const count = bins.counts[bin] ?? 0;
  if (count === 0) return null;
  return rest.with(at, { ...bins, counts: bins.counts.with(bin, count - 1) });
}

/** The bin in which a moment lies, whatever the division was rounded to. */
function binOf({ start, width }: Bins, t: number): number {
  const bin = Math.floor((t - start) / width);
  if (t < start + bin * width) return bin - 1;
  return t >= start + (bin + 1) * width ? bin + 1 : bin;
}
