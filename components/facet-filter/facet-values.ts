import { caveats, origins, statementKinds, type Origin } from '@/lib/model/words';
import type { EventStore } from '@/lib/tiles/event-store';
import type { FacetName } from '@/lib/view-state/facets';
import { caveatWords, kindWords } from '../marks/mark-words';
import type { TimelineData } from '@/lib/model/timeline-data';

/** A value that a facet can have, as a reader knows it. */
export interface FacetValue {
  readonly value: string;
  readonly words: string;
  /** Of a chapter. */
  readonly hue?: number;
}

/** The facets that have a menu, in the order of their buttons. */
const menus: readonly (readonly [FacetName, string])[] = [
  ['chapters', 'Chapter'],
  ['kinds', 'Kind'],
  ['sources', 'Document'],
  ['origins', 'Checked'],
  ['caveats', 'Caveats'],
];

/** Those of a subject: one without documents has no menu of them, nor one without caveats. */
export function menusOf(data: TimelineData, store: Pick<EventStore, 'counts'>): typeof menus {
  return menus.filter(([facet]) => choicesOf(facet, data, store).length > 0);
}

const originWords: Readonly<Record<Origin, string>> = {
  curated: 'Checked by an editor',
  extracted: 'Found by machine, not reviewed',
  imported: 'Imported, not verified',
};

/** Every value of a facet, in the order in which it is listed. */
export function facetValues(facet: FacetName, data: TimelineData): readonly FacetValue[] {
  switch (facet) {
    case 'actors':
      return data.actors.map(({ id, name }) => ({ value: id, words: name }));
    case 'chapters':
      return data.chapters.map(({ id, title, hue }) => ({ value: id, words: title, hue }));
    case 'sources':
      return data.sources.map(({ id, title }) => ({ value: id, words: title }));
    case 'kinds':
      return statementKinds.map((kind) => ({ value: kind, words: kindWords[kind] }));
    case 'origins':
      return origins.map((origin) => ({ value: origin, words: originWords[origin] }));
    case 'caveats':
      return caveats.map((caveat) => ({ value: caveat, words: caveatWords[caveat] }));
  }
}

/** Those that a menu offers: a reader has no use for an origin or a caveat of which the subject has no event. */
export function choicesOf(
  facet: FacetName,
  data: TimelineData,
  { counts }: Pick<EventStore, 'counts'>,
): readonly FacetValue[] {
  return facetValues(facet, data).filter(
    ({ value }) => (facet !== 'caveats' && value !== 'imported') || counts[facet].has(value),
  );
}

/** A value in words; one that the subject does not have, as the link writes it. */
export function valueInWords(facet: FacetName, value: string, data: TimelineData): string {
  const known = facetValues(facet, data).find((candidate) => candidate.value === value);
  return known?.words ?? `“${value}”`;
}
