import { printValue } from '../subject/data-path';
import { suggestWord } from '../subject/nearest-word';

export interface SourceChoice {
  readonly ids: readonly string[];
  /** What is wrong with names, a sentence or two each. */
  readonly faults: readonly string[];
}

/** Of the sources of a subject, those named: as `seeds/<id>`, or by the id alone. All if none is named. */
export function chooseSources(known: readonly string[], names: readonly string[]): SourceChoice {
  if (names.length === 0) return { ids: known, faults: [] };
  const named = names.map((name) => ({ name, id: idOf(name) }));
  return {
    ids: known.filter((source) => named.some(({ id }) => id === source)),
    faults: named
      .filter(({ id }) => !known.includes(id))
      .map(
        ({ name, id }) =>
          `${printValue(name)} is no document of this subject. ` +
          `${suggestWord(id, known, 'Write seeds/<id>, or the id alone, of a folder in seeds')}.`,
      ),
  };
}

/** `seeds/a`, `./seeds/a/` and `a` are a. */
function idOf(name: string): string {
  return name.replace(/^(?:\.\/)?seeds\//, '').replace(/\/$/, '');
}
