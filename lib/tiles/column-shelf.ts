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
import type { TimeRange } from '../time/time-range';

/** Numbers of one to five bytes become two to sixteen. */
const growthOfColumns = 3;

/** The columns of a subject, a chunk of events at a time. What is not here is noted as needed. */
export interface ColumnShelf {
  times(chunk: number, files: NeededFiles): TimesColumn | undefined;
  codes(facet: FacetName, chunk: number, files: NeededFiles): CodesColumn | undefined;
}

/** `startsIn`: when the events of a chunk start, as far as that is known. */
export function columnShelf(
  total: number,
  dictionaries: Dictionaries,
  startsIn: (chunk: number) => TimeRange | undefined,
): ColumnShelf {
  const lengthOf = (chunk: number) => Math.min(eventsPerColumn, total - chunk * eventsPerColumn);
  const bulk = { isBulk: true, growth: growthOfColumns };
  return {
    times: (chunk, files) =>
      files.need<TimesColumn>(
        {
          name: columnName('times', chunk),
          decode: (bytes) => decodeTimes(bytes, lengthOf(chunk)),
          ...bulk,
        },
        startsIn(chunk),
      ),
    codes: (facet, chunk, files) =>
      files.need<CodesColumn>(
        {
          name: columnName(facet, chunk),
          decode: (bytes) => decodeCodes(bytes, lengthOf(chunk), dictionaries[facet].values.length),
          ...bulk,
        },
        startsIn(chunk),
      ),
  };
}
