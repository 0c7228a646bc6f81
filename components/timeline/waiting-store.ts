import type { TimelineData } from '@/lib/model/timeline-data';
import { MemoryStore } from '@/lib/tiles/memory-store';
import type { Answer, FacetValue, Question, TrackAnswer } from '@/lib/tiles/event-store';
import type { Manifest } from '@/lib/tiles/manifest';
import type { TimeRange } from '@/lib/time/time-range';
import { byFacet, facetNames, type FacetCounts } from '@/lib/view-state/facets';
import { isUnfiltered, type Filter } from '@/lib/view-state/view-state';

/**
 * Stands in for the tiles of a large subject until they can be read: it knows a few events one by one, and without
 * a filter how many there are, in all and of each value.
 */
export class WaitingStore extends MemoryStore {
  override readonly total: number;
  override readonly counts: FacetCounts;

  constructor(data: TimelineData, extent: TimeRange, { total, counts, values }: Manifest) {
    super(data, extent);
    this.total = total;
    this.counts = byFacet(
      (facet) =>
        new Map(counts.facets[facet].map(([code, count]) => [values[facet][code] ?? '', count])),
    );
  }

  override answer(question: Question, asker: string): Answer {
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
