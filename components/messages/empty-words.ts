import { countInDigits, countOf } from '@/lib/layout/counted';
import type { Caveat, Origin, StatementKind } from '@/lib/model/words';
import type { Filter } from '@/lib/view-state/view-state';
import { valueInWords } from '../facet-filter/facet-values';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { Easing, WayOut } from '@/lib/view-state/ways-out';
import type { FacetName } from '@/lib/view-state/facets';

const kindClauses: Record<StatementKind, string> = {
  happened: 'happened',
  said: 'was said',
  planned: 'was planned',
  predicted: 'was predicted',
};
const originClauses: Record<Origin, string> = {
  curated: 'was checked by an editor',
  extracted: 'was found by machine',
  imported: 'was imported',
};
const caveatClauses: Record<Caveat, string> = {
  disputed: 'has sources that disagree',
  'one-source': 'rests on one source only',
  'not-reviewed': 'was found by machine and not reviewed',
  'date-supplied': 'has a date supplied by the editor',
};

/**
 * Why nothing passes: No event has both Georgia and Donald Trump, was predicted, and contains
 * “missile”. For words alone, where there are documents: No title, statement, actor or quote contains “missile silo”.
 */
export function emptyInWords(filter: Filter, data: TimelineData): string {
  const named = (facet: FacetName) =>
    filter[facet].map((value) => valueInWords(facet, value, data));
  const [actors, chapters, sources] = [named('actors'), named('chapters'), named('sources')];
  const needsAll = filter.match === 'all';
  const parts = [
    ...(actors.length > 0
      ? [
          `has ${needsAll && actors.length === 2 ? 'both ' : ''}${joined(actors, needsAll ? 'and' : 'or')}`,
        ]
      : []),
    ...(filter.kinds.length > 0
      ? [
          joined(
            filter.kinds.map((kind) => kindClauses[kind]),
            'or',
          ),
        ]
      : []),
    ...(chapters.length > 0 ? [`is in ${joined(chapters, 'or')}`] : []),
    ...(sources.length > 0 ? [`rests on ${joined(sources.map(quoted), 'or')}`] : []),
    ...(filter.origins.length > 0
      ? [
          joined(
            filter.origins.map((origin) => originClauses[origin]),
            'or',
          ),
        ]
      : []),
    ...(filter.caveats.length > 0
      ? [
          joined(
            filter.caveats.map((caveat) => caveatClauses[caveat]),
            'or',
          ),
        ]
      : []),
    ...(filter.words === '' ? [] : [`contains ${quoted(filter.words)}`]),
  ];
  if (filter.words !== '' && parts.length === 1 && data.sources.length > 0)
    return `No title, statement, actor or quote contains “${filter.words}”.`;
  return `No event ${joined(parts, 'and')}.`;
}

/** What a way out gives up, as a button says it: Drop Georgia · Match any · Clear search. */
export function wayInWords({ easings, change }: WayOut, data: TimelineData): string {
  const [first, ...others] = easings;
  if (first?.facet === 'match' && others.length === 0) return 'Match any';
  if (first?.facet === 'words' && others.length === 0) return 'Clear search';
  const dropped = easings
    .filter(({ facet }) => facet !== 'match')
    .map((easing) => given(easing, data));
  return `Drop ${joined(dropped, 'and')}${change.match === 'any' ? ', match any' : ''}`;
}

const facetWords: Record<FacetName, string> = {
  actors: 'the actors',
  chapters: 'the chapters',
  sources: 'the documents',
  kinds: 'the kinds',
  origins: 'who checked it',
  caveats: 'the caveats',
};

function given(easing: Easing, data: TimelineData): string {
  if (easing.facet === 'words') return 'the words';
  if (easing.facet === 'match') return '';
  const { facet, value } = easing;
  return value === undefined ? facetWords[facet] : valueInWords(facet, value, data);
}

/** `Georgia alone has 1 event, Donald Trump alone has 1.`; empty unless two or three actors are all that is asked. */
export function aloneInWords(
  alone: readonly { readonly name: string; readonly count: number }[],
): string {
  const [first, ...others] = alone;
  if (!first || others.length === 0) return '';
  return `${[
    `${first.name} alone has ${countOf(first.count, 'event')}`,
    ...others.map(({ name, count }) => `${name} alone has ${countInDigits(count)}`),
  ].join(', ')}.`;
}

const quoted = (text: string) => (text.startsWith('“') ? text : `“${text}”`);

/** `a`, `a and b`, `a, b, and c`. */
function joined(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length < 3) return parts.join(` ${word} `);
  return `${parts.slice(0, -1).join(', ')}, ${word} ${parts.at(-1)}`;
}
