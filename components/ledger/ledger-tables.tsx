import type { TextUse } from '@/lib/anchoring/text-use';
import type { Ledger } from '@/lib/model/ledger';
import type { Subject } from '@/lib/model/subject';
import type { SourceId } from '@/lib/model/units';
import { caveats, dateBases, origins, outcomeResults, statementKinds } from '@/lib/model/words';
import type { FacetCounts } from '@/lib/view-state/facets';
import { resultWords } from '../event-panel/outcome-words';
import { facetValues } from '../facet-filter/facet-values';
import { caveatWords, kindWords } from '../marks/mark-words';
import { timelineData } from '../timeline/timeline-data';
import { DocumentTable } from './document-table';
import { FigureTable, type FigureRow } from './figure-table';

interface LedgerTablesProps {
  readonly subject: Subject;
  readonly ledger: Ledger;
  /** Of all events, imported ones too. */
  readonly total: number;
  readonly counts: FacetCounts;
  readonly uses: ReadonlyMap<SourceId, TextUse>;
}

const basisWords = {
  stated: 'Stated in the passage',
  inferred: 'Inferred from the passage and its document',
  supplied: 'Supplied by the editor',
} as const;

/** Every figure of the subject; each that the timeline can show leads there. */
export function LedgerTables({ subject, ledger, total, counts, uses }: LedgerTablesProps) {
  const { events, statements, passages } = ledger;
  const imported = counts.origins.get('imported') ?? 0;
  const hasDocuments = subject.sources.length > 0;
  const data = timelineData({ ...subject, events: [] });
  const byFacet = (
    facet: 'origins' | 'chapters' | 'kinds',
    values: readonly string[],
  ): readonly FigureRow[] =>
    values.flatMap((value): readonly FigureRow[] => {
      const count = counts[facet].get(value) ?? 0;
      if (facet === 'origins' && count === 0) return [];
      const known = facetValues(facet, data).find((each) => each.value === value);
      return [{ words: known?.words ?? value, count, filter: { [facet]: [value] } }];
    });
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))]">
        <FigureTable
          caption="In all"
          nouns="of them"
          rows={[
            { words: 'Events', count: total, filter: {} },
            ...(hasDocuments
              ? [
                  { words: 'Documents', count: subject.sources.length, href: '/sources/' },
                  { words: 'Statements', count: statements.all },
                  { words: 'Passages, each checked word for word', count: passages.all },
                  { words: 'Passages under statements', count: passages.uses - passages.disputing },
                  { words: 'Passages against statements', count: passages.disputing },
                ]
              : []),
          ]}
          note={
            hasDocuments
              ? 'One passage may stand under several statements, and against others.'
              : undefined
          }
        />
        <FigureTable
          caption="Events by who checked them"
          nouns="events"
          rows={byFacet('origins', origins)}
        />
        <FigureTable
          caption="Events by chapter"
          nouns="events"
          rows={byFacet(
            'chapters',
            subject.chapters.map(({ id }) => id),
          )}
        />
        <FigureTable
          caption="Events by kind"
          nouns="events"
          rows={byFacet('kinds', statementKinds)}
          note="An event is of the kind of its first statement."
        />
        {events > 0 && (
          <>
            <FigureTable
              caption="Events with caveats"
              nouns="events"
              rows={caveats.map((caveat) => ({
                words: caveatWords[caveat],
                count: counts.caveats.get(caveat) ?? 0,
                filter: { caveats: [caveat] },
              }))}
              note="An event may have several, or none."
            />
            <FigureTable
              caption="Events by how their date is known"
              nouns="events"
              rows={[
                ...dateBases.map((basis) => ({
                  words: basisWords[basis],
                  count: ledger.bases[basis],
                  ...(basis === 'supplied'
                    ? { filter: { caveats: ['date-supplied' as const] } }
                    : {}),
                })),
                ...(imported > 0
                  ? [
                      {
                        words: 'Given by an import',
                        count: imported,
                        filter: { origins: ['imported' as const] },
                      },
                    ]
                  : []),
              ]}
            />
            <FigureTable
              caption="Statements by kind"
              nouns="statements"
              rows={[
                ...statementKinds.map((kind) => ({
                  words: kindWords[kind],
                  count: statements.kinds[kind],
                })),
                { words: 'Of all these, disputed', count: statements.disputed },
              ]}
            />
            <FigureTable
              caption="Plans and predictions"
              nouns="statements"
              rows={outcomeResults.map((result) => ({
                words: resultWords[result],
                count: statements.outcomes[result],
                href: `/predictions/#${result}`,
              }))}
            />
          </>
        )}
      </div>
      {hasDocuments && (
        <div className="mt-6">
          <DocumentTable {...{ subject, uses }} figures={ledger.documents} />
        </div>
      )}
    </>
  );
}
