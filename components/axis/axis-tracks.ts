import type { EventId } from '@/lib/model/units';
import { shortDate } from '@/lib/time/date-words';
import type { Span } from '@/lib/layout/span';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import { standsFor } from '@/lib/view-state/facets';
import type { ViewState } from '@/lib/view-state/view-state';
import { sourceKindWords } from '../source-reader/source-words';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';

/** What one track stands for: a chapter, an actor or a document. */
export interface AxisTrack {
  readonly id: string;
  readonly name: string;
  /** Lines under the name. */
  readonly notes: readonly string[];
  /** Of its edge and its counts: 1 to 6 for a chapter; ink where it holds events of many. */
  readonly hue: number | 'ink';
  /** In the order of the data. An event may be on several tracks. */
  readonly events: readonly EventSummary[];
  /** EDTF. The span of a chapter, drawn as a band; the publication of a document, as a tick. */
  readonly band?: string;
  readonly published?: string;
}

type Asked = Pick<ViewState, 'grouping' | 'actors' | 'officials'>;

/**
 * The tracks of a grouping in their usual order: chapters and documents as in the data; the actors
 * of the filter, then those that take part in most of what passes it. Law: every event is on at
 * least one track, but by actor one without actors and by document one without passages.
 */
export function axisTracks(
  data: TimelineData,
  asked: Asked,
  passing: readonly EventSummary[],
): readonly AxisTrack[] {
  if (asked.grouping === 'actor') return actorTracks(data, asked, passing);
  if (asked.grouping === 'source') {
    const bySource = groupEvents(data.events, ({ sources }) => sources);
    return data.sources.map(({ id, title, publisher, kind, published }) => ({
      id,
      name: publisher ?? title,
      notes: [sourceKindWords[kind], shortDate(edtf(published), { year: true })],
      hue: 'ink',
      events: bySource.get(id) ?? [],
      published,
    }));
  }
  const byChapter = groupEvents(data.events, ({ chapter }) => [chapter]);
  return data.chapters.map(({ id, title, hue, date }) => ({
    id,
    name: title,
    notes: [],
    hue,
    events: byChapter.get(id) ?? [],
    band: date,
  }));
}

function actorTracks(
  { actors, events }: TimelineData,
  { actors: chosen, officials }: Asked,
  passing: readonly EventSummary[],
): readonly AxisTrack[] {
  const passes = new Set<EventId>(passing.map(({ id }) => id));
  const byActor = groupEvents(events, (event) => event.actors);
  return actors
    .map(({ id, name }) => {
      const isChosen = chosen.includes(id);
      const own =
        isChosen && officials
          ? withOfficials(events, standsFor(id, actors, true))
          : (byActor.get(id) ?? []);
      const shown = own.filter((event) => passes.has(event.id)).length;
      return { id, name, notes: [], hue: 'ink' as const, events: own, isChosen, shown };
    })
    .filter((track) => track.events.length > 0)
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        b.shown - a.shown ||
        b.events.length - a.events.length,
    );
}

function withOfficials(
  events: readonly EventSummary[],
  group: ReadonlySet<string>,
): readonly EventSummary[] {
  return events.filter((event) => event.actors.some((actor) => group.has(actor)));
}

function groupEvents(
  events: readonly EventSummary[],
  keysOf: (event: EventSummary) => readonly string[],
): ReadonlyMap<string, readonly EventSummary[]> {
  const groups = new Map<string, EventSummary[]>();
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return groups;
}

/** Where the span of a track's chapter, in EDTF, stands in CSS px; null where there is none. */
export function bandOf(band: string | undefined, scale: TimeScale): Span | null {
  const { start, end } = band ? boundsOf(edtf(band)) : { start: null, end: null };
  return start === null || end === null ? null : { x0: scale.toPx(start), x1: scale.toPx(end) };
}
