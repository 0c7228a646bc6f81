'use client';

import { useId, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { KnownRow } from '@/lib/known/agreement-since';
import type { KnownSince } from '@/lib/known/counts-since';
import { summaryOn } from '@/lib/known/summarize-known';
import { countOf } from '@/lib/layout/counted';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';
import type { EpochMs } from '@/lib/model/units';
import { decodeViewState, encodeViewState } from '@/lib/view-state/codec';
import { eventTest, facetCounts, type FacetedEvent, type FacetName } from '@/lib/view-state/facets';
import { filterOf, initialFilter, isUnfiltered, type Filter } from '@/lib/view-state/view-state';
import { facetValues, valueInWords } from '../facet-filter/facet-values';
import { announce } from '../messages/announce';
import { Notice } from '../messages/notice';
import { UnknownFilters } from '../messages/unknown-filters';
import { useCarriedDay } from '../known-on/carried-known';
import { sourceCountsSince } from '../known-on/known-then';
import { withBase } from '../site/site-address';
import { textOfCount } from '../timeline/counts';
import { CarriedLink } from '../view-state/carried-link';
import {
  readQuery,
  readServerQuery,
  subscribeToQuery,
  writeQuery,
} from '../view-state/query-store';
import { saveRows } from './save-rows';

export interface MatrixEvent extends FacetedEvent, Pick<EventSummary, 'known'> {
  readonly knownSince: KnownSince;
  /** Which documents disagree on it. */
  readonly pairs: KnownRow['pairs'];
}

export interface PairOption {
  readonly value: string;
  readonly words: string;
}

interface AgreementFilterProps {
  readonly rows: readonly MatrixEvent[];
  /** Without events. */
  readonly data: TimelineData;
  readonly pairs: readonly PairOption[];
}

const selects: readonly (readonly [FacetName, string, string])[] = [
  ['chapters', 'Chapter', 'Every chapter'],
  ['actors', 'Actor', 'Every actor'],
  ['caveats', 'Caveat', 'With or without'],
];
/** What a link may ask besides. */
const besides: readonly FacetName[] = ['sources', 'kinds', 'origins'];

/**
 * Leaves of the table what passes the filter of the URL, and `pair`, two documents that disagree. The
 * table is whole without it: this hides rows, and makes none.
 */
export function AgreementFilter({ rows: allRows, data, pairs: allPairs }: AgreementFilterProps) {
  const query = useSyncExternalStore(subscribeToQuery, readQuery, readServerQuery);
  const { state, problems } = useMemo(
    () => decodeViewState(new Map(new URLSearchParams(query))),
    [query],
  );
  const by = useCarriedDay();
  const rows = useMemo(() => rowsOn(allRows, by, data), [allRows, by, data]);
  const pairs = allPairs.filter(({ value }) => rows.some((row) => row.disagreeing.includes(value)));
  const asked = new URLSearchParams(query).get('pair');
  const pair = pairs.some(({ value }) => value === asked) ? asked : null;
  const filter = useMemo((): Filter => ({ ...filterOf(state), words: '' }), [state]);
  const { counts, passing } = useMemo(() => {
    const paired = rows.filter((row) => pair === null || row.disagreeing.includes(pair));
    const faceted = { events: paired, actors: data.actors, found: null };
    return {
      counts: facetCounts(filter, faceted),
      passing: new Set<string>(paired.filter(eventTest(filter, faceted)).map(({ id }) => id)),
    };
  }, [rows, data, filter, pair]);
  useLayoutEffect(() => showRows(passing), [passing]);
  useLayoutEffect(() => showDocuments(data, by), [data, by]);
  const id = useId();

  const change = (part: Partial<Filter>, newPair: string | null = pair) => {
    const next = { ...state, ...part };
    const encoded = [encodeViewState(next), newPair === null ? '' : `pair=${newPair}`];
    writeQuery(encoded.filter((text) => text !== '').join('&'), 'push');
    const test = eventTest({ ...filterOf(next), words: '' }, { actors: data.actors, found: null });
    const left = rows.filter(
      (row) => test(row) && (newPair === null || row.disagreeing.includes(newPair)),
    ).length;
    announce(`${textOfCount(left, rows.length)} events`);
  };

  const isAll = isUnfiltered(filter) && pair === null;
  const others = besides.flatMap((facet) =>
    filter[facet].map((value) => valueInWords(facet, value, data)),
  );
  return (
    <div className="scripted font-sans text-control print:hidden" data-filter-row="">
      <div className="not-empty:mb-3">
        <UnknownFilters data={data} filter={filter} onDrop={(part) => change(part)} />
        {problems.map(({ path, what, todo }) => (
          <Notice key={path}>
            <strong className="font-semibold">{what}.</strong> {todo}.
          </Notice>
        ))}
        {asked !== null && pair === null && (
          <Notice>
            <strong className="font-semibold">
              “{asked}” names no two documents that disagree here.
            </strong>{' '}
            It was left out.
          </Notice>
        )}
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-4 gap-y-2">
        {selects.map(([facet, label, every]) => (
          <Select
            key={facet}
            id={`${id}-${facet}`}
            {...{ label, every }}
            chosen={filter[facet]}
            options={facetValues(facet, data)
              .map(({ value, words }) => ({ value, words, count: counts[facet].get(value) ?? 0 }))
              .filter(
                ({ value, count }) => count > 0 || filter[facet].some((own) => own === value),
              )}
            onChoose={(value) => change({ [facet]: value === '' ? [] : [value] })}
          />
        ))}
        {pairs.length > 0 && (
          <Select
            id={`${id}-pair`}
            label="Where two disagree"
            every="Wherever"
            chosen={pair === null ? [] : [pair]}
            options={pairs.map(({ value, words }) => ({
              value,
              words,
              count: rows.filter((row) => row.disagreeing.includes(value)).length,
            }))}
            onChoose={(value) => change({}, value === '' ? null : value)}
          />
        )}
      </div>
      <div className="mt-3 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <p>
          <strong className="font-semibold">
            {textOfCount(passing.size, rows.length)} {rows.length === 1 ? 'event' : 'events'}.
          </strong>{' '}
          {others.length > 0 && <>Also filtered by {others.join(', ')}. </>}
          {state.words !== '' && (
            <>Words are not looked for here: “{state.words}” filters nothing. </>
          )}
          {passing.size === 0 && 'Nothing has all of this. '}
        </p>
        {!isAll && (
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => change({ ...initialFilter, words: state.words }, null)}
          >
            Clear filter
          </button>
        )}
        {!isAll && by === null && passing.size > 0 && (
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => void saveRows(withBase('/data/agreement.csv'), passing)}
          >
            Save {countOf(passing.size, 'row')} as CSV
          </button>
        )}
        {pair === null && passing.size > 0 && !isUnfiltered(filter) && (
          <CarriedLink href="/" className="link">
            See them on the timeline
          </CarriedLink>
        )}
      </div>
    </div>
  );
}

/** Hides the rows of other events, and chapters without rows. */
function showRows(passing: ReadonlySet<string>): void {
  for (const body of document.querySelectorAll<HTMLElement>('.agreement tbody')) {
    const own = [...body.querySelectorAll<HTMLElement>('tr[data-event]')];
    for (const row of own) row.hidden = !passing.has(row.dataset.event ?? '');
    body.hidden = own.every((row) => row.hidden);
  }
}

/** Hides the columns of documents that had not been published. */
function showDocuments({ sources }: TimelineData, by: EpochMs | null): void {
  const unpublished = new Set<string>(
    sources.filter((source) => by !== null && sourceCountsSince(source) > by).map(({ id }) => id),
  );
  const heads = [...document.querySelectorAll<HTMLElement>('.agreement th[data-source]')];
  const cells = [...document.querySelectorAll<HTMLTableRowElement>('.agreement tr[data-event]')];
  heads.forEach((head, index) => {
    const hidden = unpublished.has(head.dataset.source ?? '');
    head.hidden = hidden;
    for (const row of cells) {
      const cell = row.cells[index + 1];
      if (cell) cell.hidden = hidden;
    }
  });
}

/** The rows of what was known by an instant, as they read then; null: of today. */
function rowsOn(rows: readonly MatrixEvent[], by: EpochMs | null, { sources }: TimelineData) {
  const sinceOf = new Map(
    sources.map((source) => [source.id as string, sourceCountsSince(source)]),
  );
  return rows.flatMap((row) => {
    const then = by === null ? row : row.knownSince <= by && summaryOn(row, by, sinceOf);
    if (!then) return [];
    const disagreeing = row.pairs.filter(({ since }) => by === null || since <= by);
    return [{ ...then, disagreeing: disagreeing.map(({ pair }) => pair) }];
  });
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  /** What it says where nothing is chosen. */
  readonly every: string;
  readonly chosen: readonly string[];
  readonly options: readonly (PairOption & { readonly count: number })[];
  readonly onChoose: (value: string) => void;
}

/** One of several values, or none; a link may have chosen more. */
function Select({ id, label, every, chosen, options, onChoose }: SelectProps) {
  const [only, another] = chosen;
  const isKnown = options.some(({ value }) => value === only);
  const value = another === undefined && isKnown ? only : chosen.length > 0 ? 'as in the link' : '';
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-meta text-ink3">
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{every}</option>
        {value === 'as in the link' && (
          <option value={value} disabled>
            {another === undefined ? `“${only}”` : `${chosen.length} chosen by the link`}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words} ({option.count})
          </option>
        ))}
      </select>
    </div>
  );
}
