import { LedgerTables } from '@/components/ledger/ledger-tables';
import { AllKnownToday } from '@/components/known-on/all-known-today';
import { Article } from '@/components/site/article';
import { ledgerOf } from '@/lib/model/ledger';
import { pageMetadata } from '../site';
import { loadCounts, loadSubject, loadUse } from '../subject';

export const metadata = pageMetadata(
  'Ledger',
  'What this timeline rests on, in figures: events, statements, passages and documents, and which of them need care.',
  '/ledger/',
);

export default function LedgerPage() {
  const subject = loadSubject();
  const ledger = ledgerOf(subject);
  const { total, counts } = loadCounts();
  const imported = counts.origins.get('imported') ?? 0;
  return (
    <Article title="Ledger" path="/ledger/" isWide dayNotice={<AllKnownToday />}>
      <p className="max-w-[42rem]">
        What the timeline rests on, in figures. Each is counted anew whenever the site is built; one
        that is underlined leads to exactly what it counts. There is no score: how far to trust an
        event, its passages tell better than a number.
      </p>
      {imported > 0 && subject.sources.length > 0 && (
        <p className="max-w-[42rem]">
          Statements, passages, dates and documents are those of events that rest on a stored
          document. Imported events rest on none, and are counted where it says events.
        </p>
      )}
      <LedgerTables
        {...{ subject, ledger, total, counts }}
        uses={new Map(subject.sources.map(({ id }) => [id, loadUse(id)]))}
      />
    </Article>
  );
}
