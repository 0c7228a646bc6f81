import { byFacet, facetNames, type FacetCounts, type FacetName } from '../view-state/facets';
import type { Dictionaries } from './dictionary';
import { DamagedFile } from './damaged-file';

/** Pairs of a value's code in its dictionary, and how many events have it: those with events. */
type Counted = readonly (readonly [code: number, count: number])[];

/** How many events of a tileset have each value; the content of its `counts.bin`. */
export interface FacetTable {
  readonly facets: Readonly<Record<FacetName, Counted>>;
  /** For actors with officials: how many events they have together with these. */
  readonly withOfficials: Counted;
}

/** Reads a `counts.bin`. Throws DamagedFile. */
export function parseFacetTable(text: string): FacetTable {
  const table = parseJson(text) as Partial<FacetTable> | null;
  const lists = [...facetNames.map((name) => table?.facets?.[name]), table?.withOfficials];
  const isCounted = (list: unknown) =>
    Array.isArray(list) &&
    list.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isSafeInteger),
    );
  if (!table || !lists.every(isCounted)) throw new DamagedFile('these are not counts of facets');
  return table as FacetTable;
}

/** Throws DamagedFile. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedFile('this is not JSON, or not all of it');
  }
}

const made = new WeakMap<FacetTable, { own?: FacetCounts; withOfficials?: FacetCounts }>();

/** The same object for the same table. A table belongs to one subject. */
export function countsFromTable(
  table: FacetTable,
  dictionaries: Dictionaries,
  officials: boolean,
): FacetCounts {
  const known = made.get(table) ?? {};
  made.set(table, known);
  const make = () =>
    byFacet((name) => {
      const own = table.facets[name];
      const counted = name === 'actors' && officials ? [...own, ...table.withOfficials] : own;
      return new Map(counted.map(([code, count]) => [dictionaries[name].valueOf(code), count]));
    });
  return officials ? (known.withOfficials ??= make()) : (known.own ??= make());
}
