import { byFacet, type FacetName } from '../view-state/facets';
import { DamagedFile } from './damaged-file';

/** The values of a facet, each with a small number for use in files: its place in the list. */
export interface Dictionary {
  readonly values: readonly string[];
  /** Throws RangeError for a value that is not in it. */
  codeOf(value: string): number;
  /** null where the value is not in it. */
  find(value: string): number | null;
  /** Throws DamagedFile for a code that is not in it. */
  valueOf(code: number): string;
}

export type Dictionaries = Readonly<Record<FacetName, Dictionary>>;

export function dictionary(values: readonly string[]): Dictionary {
  const codes = new Map(values.map((value, code) => [value, code]));
  const find = (value: string) => codes.get(value) ?? null;
  return {
    values,
    find,
    codeOf(value) {
      const code = find(value);
      if (code === null) throw new RangeError(`not in the dictionary: ${value}`);
      return code;
    },
    valueOf(code) {
      const value = values[code];
      if (value === undefined) throw new DamagedFile(`no value has the code ${code}`);
      return value;
    },
  };
}

/** Given the values of each facet, returns their dictionaries. */
export function dictionaries(values: (facet: FacetName) => readonly string[]): Dictionaries {
  return byFacet((facet) => dictionary(values(facet)));
}
