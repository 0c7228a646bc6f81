import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { TimelineData } from '@/lib/model/timeline-data';
import { standsFor, type FacetCounts, type FacetName } from '@/lib/view-state/facets';
import type { Grouping, ViewState } from '@/lib/view-state/view-state';
import { sourceKindWords } from '../source-reader/source-words';

/** What one track stands for: a chapter, an actor or a document. */
export interface TrackOf {
  readonly id: string;
  readonly name: string;
  /** Lines under the name. */
  readonly notes: readonly string[];
  /** Of its edge and its counts: 1 to 6 for a chapter; ink where it holds events of many. */
  readonly hue: number | 'ink';
  /** EDTF. The span of a chapter, drawn as a band; the publication of a document, as a tick. */
  readonly band?: string;
  readonly published?: string;
  /** A document that had not been published yet. */
  readonly isAbsent?: boolean;
}

type Asked = Pick<ViewState, 'grouping' | 'actors' | 'officials'>;

/** Of whose values the tracks of a grouping are. */
export const facetOf: Readonly<Record<Grouping, FacetName>> = {
  chapter: 'chapters',
  actor: 'actors',
  source: 'sources',
};

/**
 * The tracks of a grouping in their usual order: chapters and documents as in the data; the actors
 * of the filter, then those that take part in most of what passes it; one without events has none.
 * `all` counts what each actor takes part in, `passing` what of it passes.
 */
export function tracksOf(
  data: TimelineData,
  asked: Asked,
  { all, passing }: { readonly all: FacetCounts; readonly passing: FacetCounts },
): readonly TrackOf[] {
  if (asked.grouping === 'source')
    return data.sources.map(({ id, title, publisher, kind, published, isUnpublished }) => ({
      id,
      name: publisher ?? title,
      notes: [
        isUnpublished ? 'Not yet published' : sourceKindWords[kind],
        shortDate(edtf(published), { year: true }),
      ],
      hue: 'ink',
      published,
      ...(isUnpublished ? { isAbsent: true } : {}),
    }));
  if (asked.grouping === 'chapter')
    return data.chapters.map(({ id, title, hue, date }) => ({
      id,
      name: title,
      notes: [],
      hue,
      band: date,
    }));
  const of = (counts: FacetCounts, id: string) => counts.actors.get(id) ?? 0;
  return data.actors
    .map(({ id, name }) => ({
      track: { id, name, notes: [], hue: 'ink' as const },
      isChosen: asked.actors.includes(id),
      group: [...standsFor(id, data.actors, asked.officials && asked.actors.includes(id))],
    }))
    .filter(({ group }) => group.some((id) => of(all, id) > 0))
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        of(passing, b.track.id) - of(passing, a.track.id) ||
        of(all, b.track.id) - of(all, a.track.id),
    )
    .map(({ track }) => track);
}
