import type { TimeRange } from '../time/time-range';
import { facetNames, type FacetName } from '../view-state/facets';
import { DamagedFile } from './damaged-file';
import { dictionaries, type Dictionaries } from './dictionary';
import { parseJson, type FacetTable } from './facet-table';
import type { Grid, TileAddress } from './grid';
import { formatVersion } from './sealed-bytes';

/** What is known of a large subject before any tile: the root of its folder, `manifest.json`. */
export interface Manifest {
  readonly version: typeof formatVersion;
  /** All events. */
  readonly total: number;
  /** The drawn time of all events. */
  readonly extent: TimeRange;
  readonly grid: Grid;
  /** The values of each facet; their places are their codes in every file of the folder. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  /** How many events have each of them. */
  readonly counts: FacetTable;
  /** Values of a facet with fewer events than this have no tiles: columns answer for them. */
  readonly leastWithTiles: Readonly<Record<FacetName, number>>;
  /** How many files of whole events there are: an event is in the one that the hash of its id says. */
  readonly eventBlocks: number;
}

/** Throws DamagedFile for what is not a manifest, or one of another version. */
export function parseManifest(text: string): Manifest {
  const manifest = parseJson(text) as Partial<Manifest> | null;
  if (manifest?.version !== formatVersion)
    throw new DamagedFile(
      `this is version ${manifest?.version}, and version ${formatVersion} is read here`,
    );
  if (
    !manifest.grid ||
    !manifest.counts ||
    !manifest.leastWithTiles ||
    !facetNames.every((name) => manifest.values?.[name])
  )
    throw new DamagedFile('this is not all of a manifest');
  return manifest as Manifest;
}

export function dictionariesOf({ values }: Pick<Manifest, 'values'>): Dictionaries {
  return dictionaries((facet) => values[facet]);
}

/** The tileset of all events, or of those that have one value. */
export type TilesetName = 'all' | `${FacetName}/${number}`;

export function tileName(tileset: TilesetName, { level, index }: TileAddress): string {
  return `${tileset}/${level}/${index}.bin`;
}

export function countsName(tileset: TilesetName): string {
  return `${tileset}/counts.bin`;
}

/** What the first picture under a filter of one value needs of its tileset, as one file. */
export function firstFilesName(tileset: TilesetName): string {
  return `${tileset}/first.bin`;
}
