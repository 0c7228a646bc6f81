import type { TimelineData } from '@/lib/model/timeline-data';
import { MemoryStore } from '@/lib/tiles/memory-store';
import type {
  Answer,
  EventStore,
  FacetValue,
  Question,
  Rows,
  TrackAnswer,
} from '@/lib/tiles/event-store';
import { readFirstAnswer, withinRange, type FirstAnswer } from '@/lib/tiles/first-answer';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import type { TimeRange } from '@/lib/time/time-range';
import { byFacet, facetNames, type FacetCounts } from '@/lib/view-state/facets';
import { isUnfiltered, type Filter } from '@/lib/view-state/view-state';
import type { OpenTiles } from './open-tiles';

/**
 * Stands in for the tiles of a large subject until they can be read: it knows a few events one by one, and without
 * a filter how many there are, in all and of each value. Where the page tells what its first picture shows, it
 * answers that as a whole, and counts from the same what a part of that time holds.
 */
export class WaitingStore extends MemoryStore {
  override readonly total: number;
  override readonly counts: FacetCounts;

  readonly #drawn: TimeRange;
  /** By track: what is told of all time. null: nothing is. */
  readonly #told: {
    readonly whole: TrackAnswer;
    readonly of: ReadonlyMap<string, TrackAnswer>;
  } | null;
  readonly #answered = new WeakMap<Question, Answer>();

  constructor(
    data: TimelineData,
    extent: TimeRange,
    { manifest, firstAnswer }: Pick<SiteTiles, 'manifest' | 'firstAnswer'>,
  ) {
    super(data, extent);
    const { total, counts, values } = manifest;
    this.total = total;
    this.#drawn = manifest.extent;
    this.#told = firstAnswer && toldBy(firstAnswer, data);
    this.counts = byFacet(
      (facet) =>
        new Map(counts.facets[facet].map(([code, count]) => [values[facet][code] ?? '', count])),
    );
  }

  override answer(question: Question, asker: string): Answer {
    const told = this.#toldAnswer(question, asker);
    if (told) return told;
    const known = { ...super.answer(question, asker), isWhole: false };
    if (!isUnfiltered(question.filter)) {
      const asPart = (track: TrackAnswer) => ({ ...track, isCounted: false });
      return {
        ...known,
        whole: asPart(known.whole),
        tracks: known.tracks.map(asPart),
        openCounts: new Set(facetNames),
        isPassingOpen: true,
      };
    }
    const { counts, total } = this;
    const countOf = ({ facet, value }: FacetValue) => counts[facet].get(value) ?? 0;
    const withTotal = (track: TrackAnswer, all: number) => ({ ...track, total: all, all });
    return {
      ...known,
      whole: withTotal(known.whole, total),
      tracks: known.tracks.map((track, i) => {
        const value = question.tracks[i];
        return value ? withTotal(track, countOf(value)) : track;
      }),
      counts,
      passing: counts,
    };
  }

  /** The store of tiles, but for what is told: until the page has rested, or as long as they know it less finely. */
  until(tiles: OpenTiles): EventStore {
    return {
      ...tiles,
      answer: (question, asker) => {
        const told = this.#toldAnswer(question, asker);
        if (told?.isWhole && !tiles.hasRested()) return tiles.withOpened(told, question);
        const answer = tiles.answer(question, asker);
        if (!told || answer.isWhole || (!told.isWhole && binsOf(told) <= binsOf(answer)))
          return answer;
        const { whole, tracks } = told;
        return tiles.withOpened(told.isWhole ? told : { ...answer, whole, tracks }, question);
      },
    };
  }

  /** What is told of all events, or of chapters: whole about all time, else to be told more finely. null: of neither. */
  #toldAnswer(question: Question, asker: string): Answer | null {
    const told = this.#told;
    const { filter, range, tracks: asked } = question;
    if (!told || !isUnfiltered(filter)) return null;
    const known = this.#answered.get(question);
    if (known) return known;
    const tracks = asked.flatMap(({ facet, value }) =>
      facet === 'chapters' ? (told.of.get(value) ?? []) : [],
    );
    if (tracks.length < asked.length) return null;
    const { counts } = this;
    const answer = {
      ...super.answer(question, asker),
      whole: withinRange(told.whole, range),
      tracks: tracks.map((track) => withinRange(track, range)),
      counts,
      passing: counts,
      isWhole: range.start <= this.#drawn.start && range.end >= this.#drawn.end,
    };
    this.#answered.set(question, answer);
    return answer;
  }

  /** None of its rows is known by its place. */
  override rows(asked: Pick<Question, 'filter' | 'found'>, first: number, count: number): Rows {
    const total = this.totalOf(asked.filter) ?? 0;
    const length = Math.max(0, Math.min(count, total - first));
    return { total, events: Array<null>(length).fill(null), isWhole: false, hasFailed: false };
  }

  override totalOf(filter: Filter): number | null {
    return isUnfiltered(filter) ? this.total : null;
  }

  override placeOf(): number | null {
    return null;
  }

  override groups(): null {
    return null;
  }
}

const binsOf = ({ whole }: Answer): number =>
  whole.rest.reduce((bins, { counts }) => bins + counts.length, 0);

function toldBy(first: FirstAnswer, { chapters, events }: TimelineData) {
  const { whole, chapters: each } = readFirstAnswer(first, events);
  const of = chapters.flatMap(({ id }, i) => {
    const track = each[i];
    return track ? [[id as string, track] as const] : [];
  });
  return { whole, of: new Map(of) };
}
