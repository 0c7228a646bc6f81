import type { FacetName } from '../view-state/facets';
import {
  columnName,
  decodeCodes,
  decodeTimes,
  eventsPerColumn,
  type CodesColumn,
  type TimesColumn,
} from './column';
import type { Dictionaries } from './dictionary';
import type { NeededFiles } from './needed-files';

/** Numbers of one to five bytes become two to sixteen. */
const growthOfColumns = 3;

/** The columns of a subject, a chunk of events at a time. What is not here is noted as needed. */
export interface ColumnShelf {
  times(chunk: number, files: NeededFiles): TimesColumn | undefined;
  codes(facet: FacetName, chunk: number, files: NeededFiles): CodesColumn | undefined;
}

export function columnShelf(total: number, dictionaries: Dictionaries): ColumnShelf {
  const lengthOf = (chunk: number) => Math.min(eventsPerColumn, total - chunk * eventsPerColumn);
  const bulk = { isBulk: true, growth: growthOfColumns };
  return {
    times: (chunk, files) =>
      files.need<TimesColumn>({
        name: columnName('times', chunk),
        decode: (bytes) => decodeTimes(bytes, lengthOf(chunk)),
        ...bulk,
      }),
    codes: (facet, chunk, files) =>
      files.need<CodesColumn>({
        name: columnName(facet, chunk),
        decode: (bytes) => decodeCodes(bytes, lengthOf(chunk), dictionaries[facet].values.length),
        ...bulk,
      }),
  };
}
