import { Article } from '@/components/site/article';
import { citationsOf } from '@/components/source-reader/citations';
import { publicationWords, sourceKindWords } from '@/components/source-reader/source-words';
import { countOf } from '@/components/timeline/counts';
import { CarriedLink } from '@/components/view-state/carried-link';
import { dateInWords } from '@/lib/time/date-words';
import { pageMetadata } from '../site';
import { loadSubject } from '../subject';

export const metadata = pageMetadata(
  'Documents',
  'The source documents of this timeline: what they are, when they were published and how that is known.',
  '/sources/',
);

export default function SourcesPage() {
  const subject = loadSubject();
  return (
    <Article title="Documents" path="/sources/">
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
              {' · '}
              {countOf(citationsOf(source.id, subject).length, 'passage')} cited
            </p>
            <p className="mt-1 font-sans text-meta text-ink3">
              Date {publicationWords[source.published.basis].toLowerCase()}: {source.published.note}
            </p>
          </li>
        ))}
      </ul>
    </Article>
  );
}
