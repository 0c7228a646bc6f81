import type { EventSummary } from '../model/timeline-data';
import type { EpochMs } from '../model/units';
import type { Bins } from '../time/bins';
import { drawnRange } from '../time/drawn-range';
import { edtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { Answer, TrackAnswer } from './event-store';
import { untimed } from './timed-event';

/**
 * What the first picture of a large subject shows, as plain data: it stands in the page, so that this is drawn, by the
 * build too, before any tile is read. Events are named by their places among those that the page knows.
 */
export interface FirstAnswer {
  readonly whole: ToldTrack;
  /** One a chapter, in their order. Empty: the only one holds all. */
  readonly chapters: readonly ToldTrack[];
}

/** All events of one track: what of them is not named is counted. */
interface ToldTrack {
  readonly named: readonly number[];
  readonly rest: readonly ToldBins[];
}

type ToldBins = Omit<Bins, 'counts'> & { readonly counts: readonly number[] };

/** So many of a dense track are tried for labels; no others of it are drawn one by one. */
const mostNamed = 40;

/** With so many events a track is dense on any axis of less than 3,000 px, which has a mark on each third of them. */
const leastOfDense = 1000;

/** Of all tracks: so many numbers a page may carry. */
const mostBins = 12_000;

/**
 * Given the answer about all time, with a track for each chapter, returns what of it the first picture needs, and the
 * events that are drawn one by one, in order of time. null: that would be too much for a page, or it depends on the width
 * of the axis, on which a chapter may be dense or not; or something starts beyond all bins.
 */
export function firstAnswerOf({ whole, tracks }: Pick<Answer, 'whole' | 'tracks'>): {
  readonly firstAnswer: FirstAnswer;
  readonly known: readonly EventSummary[];
} | null {
  const chapters = tracks.length > 1 ? tracks : [];
  const all = [whole, ...chapters];
  const bins = all.flatMap(({ rest }) => rest);
  if (
    tracks.some(({ total }) => total > mostNamed && total < leastOfDense) ||
    bins.reduce((sum, { counts }) => sum + counts.length, 0) > mostBins ||
    all.some(({ ongoing, earlier, later }) => ongoing + earlier + later > 0)
  )
    return null;
  const highest = ({ events }: TrackAnswer) =>
    events.toSorted((a, b) => b.rank - a.rank).slice(0, mostNamed);
  const startOf = ({ date }: EventSummary) => drawnRange(edtf(date)).start;
  const known = [...new Map(tracks.flatMap(highest).map((event) => [event.id, event])).values()];
  known.sort((a, b) => startOf(a) - startOf(b));
  const placeOf = new Map(known.map(({ id }, place) => [id, place]));
  const told = (track: TrackAnswer): ToldTrack[] => {
    const named = track.events.flatMap(({ id }) => placeOf.get(id) ?? []);
    const others = track.events.filter(({ id }) => !placeOf.has(id));
    const rest = withCounted(track.rest, others);
    return rest ? [{ named, rest }] : [];
  };
  const [first, ...each] = all.flatMap(told);
  if (!first || each.length < chapters.length) return null;
  return { firstAnswer: { whole: first, chapters: each }, known: known.map(untimed) };
}

/** Adds events to the bins in which they start; null where one has none. */
function withCounted(
  rest: readonly Bins[],
  events: readonly EventSummary[],
): readonly ToldBins[] | null {
  const told = rest.map(({ start, width, counts }) => ({ start, width, counts: [...counts] }));
  for (const { date } of events) {
    const { start } = drawnRange(edtf(date));
    const bins = told.findLast((stretch) => stretch.start <= start);
    const bin = bins ? Math.floor((start - bins.start) / bins.width) : 0;
    if (bins?.counts[bin] === undefined) return null;
    bins.counts[bin]++;
  }
  return told;
}

/** The answers that were told: of all events, and of each chapter. */
export function readFirstAnswer(
  { whole, chapters }: FirstAnswer,
  known: readonly EventSummary[],
): {
  readonly whole: TrackAnswer;
  readonly chapters: readonly TrackAnswer[];
} {
  const read = ({ named, rest }: ToldTrack): TrackAnswer => {
    const bins = rest.map((stretch) => ({ ...stretch, counts: Uint32Array.from(stretch.counts) }));
    const counted = bins.flatMap(({ counts }) => [...counts]);
    const total = counted.reduce((sum, count) => sum + count, named.length);
    return {
      events: named.flatMap((place) => known[place] ?? []),
      rest: bins,
      ongoing: 0,
      earlier: 0,
      later: 0,
      ongoingAt: () => null,
      total,
      isCounted: true,
      all: total,
      leftOut: [],
      leftOutRest: [],
    };
  };
  const all = read(whole);
  return { whole: all, chapters: chapters.length > 0 ? chapters.map(read) : [all] };
}

/** Given what is told of all time, returns it about a range, out to whole bins: what started before is earlier. */
export function withinRange(track: TrackAnswer, { start, end }: TimeRange): TrackAnswer {
  let { earlier, later } = track;
  const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
  const rest = track.rest.flatMap((bins): Bins[] => {
    const { counts, width } = bins;
    const binAt = (t: number) => Math.max(0, Math.min(counts.length, t));
    const from = binAt(Math.floor((start - bins.start) / width));
    const to = Math.max(from, binAt(Math.ceil((end - bins.start) / width)));
    earlier += sum(counts.subarray(0, from));
    later += sum(counts.subarray(to));
    const first = (bins.start + from * width) as EpochMs;
    return from < to ? [{ start: first, width, counts: counts.subarray(from, to) }] : [];
  });
  return { ...track, rest, earlier, later };
}
