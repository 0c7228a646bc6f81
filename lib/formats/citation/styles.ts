import { apaReference } from './apa';
import { bibtexEntry } from './bibtex';
import { chicagoReference } from './chicago';
import type { CitedWork, ReadingDay } from './cited-work';
import { cslJson } from './csl-json';

export const citationStyles = ['apa', 'chicago', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** As writers know them. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

const writers = {
  apa: apaReference,
  chicago: chicagoReference,
  bibtex: bibtexEntry,
  'csl-json': cslJson,
} satisfies Record<CitationStyle, (work: CitedWork, read: ReadingDay | null) => string>;

/** Given a work, returns its reference. `read`: the day on which the reader read it; null: not known. */
export function reference(work: CitedWork, style: CitationStyle, read: ReadingDay | null): string {
  return writers[style](work, read);
}
