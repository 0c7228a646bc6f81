import { AgreementFilter, type PairOption } from '@/components/agreement/agreement-filter';
import { AgreementTable } from '@/components/agreement/agreement-table';
import { StanceKey } from '@/components/agreement/stance-key';
import { CarriedKnownLine } from '@/components/known-on/carried-known-line';
import { AsKnownToday } from '@/components/known-on/carried-known';
import { Article } from '@/components/site/article';
import { withBase } from '@/components/site/site-address';
import { timelineData } from '@/components/timeline/timeline-data';
import { agreementSince } from '@/lib/known/agreement-since';
import { countsSince } from '@/lib/known/counts-since';
import { knownSinceOf } from '@/lib/known/known-since';
import { summarizeKnown } from '@/lib/known/summarize-known';
import { countOf } from '@/lib/layout/counted';
import type { Subject } from '@/lib/model/subject';
import { pageMetadata } from '../site';
import { loadCounts, loadSubject } from '../subject';

export const metadata = pageMetadata(
  'Agreement',
  'Which documents report an event, which dispute it, which are silent, and which came out before it: every event by every document.',
  '/agreement/',
);

/** A table of more rows would be no page; the file has them all. */
const mostRows = 1000;

export default function AgreementPage() {
  const subject = loadSubject();
  const since = knownSinceOf(subject);
  const all = agreementSince(subject);
  const important = new Set(
    all.toSorted((a, b) => b.row.event.rank - a.row.event.rank).slice(0, mostRows),
  );
  const rows = all.length > mostRows ? all.filter((row) => important.has(row)) : all;
  const imported = loadCounts().counts.origins.get('imported') ?? 0;
  return (
    <Article
      title="Agreement"
      isWide
      dayNotice={
        <CarriedKnownLine
          documents={subject.sources.map(({ published }) => countsSince(published.date))}
        />
      }
      path="/agreement/"
    >
      <p className="max-w-[42rem]">
        Every event by every document: who reports it, who disputes it, who says nothing. Each word
        in the table leads to the first passage it stands for.
      </p>
      {all.length > mostRows && (
        <p>
          The {rows.length} most important of {countOf(all.length, 'event')}; the file has all.
        </p>
      )}
      {imported > 0 && (
        <p className="max-w-[42rem]">
          {countOf(imported, 'imported event')} {imported === 1 ? 'rests' : 'rest'} on no stored
          document, and {imported === 1 ? 'has' : 'have'} no row.
        </p>
      )}
      {rows.length === 0 ? (
        <p>No event of this subject rests on a stored document.</p>
      ) : (
        <>
          <StanceKey />
          <AgreementFilter
            rows={rows.map(({ row: { event }, since: knownSince, pairs }) => {
              const { id, actors, chapter, sources, kind, origin, disputed, dateSupplied, known } =
                summarizeKnown(event, since);
              const faceted = {
                id,
                actors,
                chapter,
                sources,
                kind,
                origin,
                disputed,
                dateSupplied,
              };
              return { ...faceted, ...(known && { known }), knownSince, pairs };
            })}
            data={timelineData({ ...subject, events: [] })}
            pairs={pairOptions(subject, [...new Set(rows.flatMap(({ row }) => row.pairs))])}
          />
          <AgreementTable {...{ subject, rows, since }} />
          <p className="font-sans text-control">
            <a href={withBase('/data/agreement.csv')} className="link" download="agreement.csv">
              All {countOf(all.length, 'row')} as CSV
            </a>
            <AsKnownToday />
          </p>
        </>
      )}
    </Article>
  );
}

/** Pairs of documents that disagree, in words. */
function pairOptions({ sources }: Subject, pairs: readonly string[]): readonly PairOption[] {
  const nameOf = (id: string | undefined) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source?.publisher ?? source?.title ?? id ?? '';
  };
  return pairs
    .map((value) => {
      const [a, b] = value.split('.');
      return {
        value,
        words: a === b ? `${nameOf(a)}, with itself` : `${nameOf(a)} and ${nameOf(b)}`,
      };
    })
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
}
