import { AllKnownToday } from '@/components/known-on/all-known-today';
import { Article } from '@/components/site/article';
import {
  leftInWords,
  publicationWords,
  shareInWords,
  sourceKindWords,
} from '@/components/source-reader/source-words';
import { CarriedLink } from '@/components/view-state/carried-link';
import { countOf } from '@/lib/layout/counted';
import { ledgerOf } from '@/lib/model/ledger';
import type { SourceDocument } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';
import { pageMetadata } from '../site';
import { loadSubject, loadUse } from '../subject';

export const metadata = pageMetadata(
  'Documents',
  'The source documents of this timeline: what they are, when they were published and how that is known.',
  '/sources/',
);

/** What a document gives the timeline, and what of it is left. */
function Figures({ source }: { source: SourceDocument }) {
  const figures = ledgerOf(loadSubject()).documents.find((each) => each.source === source.id);
  const use = loadUse(source.id);
  if (!figures) return null;
  return (
    <p className="mt-1 font-sans text-control text-ink2">
      {countOf(figures.events, 'event')} in {countOf(figures.passages, 'passage')};{' '}
      {shareInWords(use.words, 'word')}. {leftInWords(use)}
    </p>
  );
}

export default function SourcesPage() {
  const subject = loadSubject();
  return (
    <Article title="Documents" path="/sources/" dayNotice={<AllKnownToday />}>
      <p>
        Every sentence on the timeline rests on words in one of these documents. Each page shows the
        words that are cited, in the order of the text.
      </p>
      <ul className="mt-6 border-t border-ink">
        {subject.sources.map((source) => (
          <li key={source.id} className="border-b border-rule py-4">
            <h2>
              <CarriedLink
                href={`/sources/${source.id}/`}
                className="text-statement font-semibold hover:underline"
              >
                {source.title}
              </CarriedLink>
            </h2>
            <p className="mt-1 font-sans text-control text-ink2">
              {[source.publisher, sourceKindWords[source.kind], dateInWords(source.published.date)]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            <Figures source={source} />
            <p className="mt-1 font-sans text-meta text-ink3">
              Date {publicationWords[source.published.basis].toLowerCase()}: {source.published.note}
            </p>
          </li>
        ))}
      </ul>
    </Article>
  );
}
