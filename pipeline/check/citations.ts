import { findQuote, type QuoteSurroundings } from '../../lib/anchoring/find-quote';
import type { TextRange } from '../../lib/model/passage';
import type { DataPath } from '../subject/data-path';
import type { RawDocument, RawSubject } from '../subject/raw-subject';
import type { YamlFile } from '../subject/read-yaml';
import { statementsOf } from './references';

/** A quote of an event, where it is written and the document it should stand in. */
export interface Citation {
  readonly file: YamlFile<unknown>;
  /** Of the piece of evidence. */
  readonly path: DataPath;
  readonly source: string;
  readonly quote: string;
  readonly around: QuoteSurroundings;
  /** null: there is no such document, or none that can be read. */
  readonly document: RawDocument | null;
}

/** Every citation of a subject that names a source and a quote, outcomes included. */
export function citationsOf({ events, sources }: RawSubject): readonly Citation[] {
  const documents = new Map(sources.map(({ id, document }) => [id, document]));
  return events.flatMap(({ file }) =>
    statementsOf(file.draft).flatMap(({ statement, path }) => {
      const lists = [
        { list: statement.evidence, base: [...path, 'evidence'] },
        { list: statement.outcome?.evidence, base: [...path, 'outcome', 'evidence'] },
      ];
      return lists.flatMap(({ list, base }) =>
        (list ?? []).flatMap((entry, i): Citation[] => {
          if (entry?.source === undefined || entry.quote === undefined) return [];
          const { source, quote, prefix, suffix } = entry;
          const around = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
          const document = documents.get(source) ?? null;
          return [{ file, path: [...base, i], source, quote, around, document }];
        }),
      );
    }),
  );
}

/** The places where the quote stands with its surroundings; empty if there is no document. */
export function placesOf({ document, quote, around }: Citation): readonly TextRange[] {
  return document ? findQuote(document.text, quote, around) : [];
}
