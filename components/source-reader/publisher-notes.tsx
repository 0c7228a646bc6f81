import type { TextQuoteSelector } from '@/lib/model/passage';
import type { SourceDocument } from '@/lib/model/subject';
import { PublisherLink } from '../event-panel/publisher-link';
import type { Citation } from './citations';

/** The ways to the passages of a paragraph on the page of the publisher. Nothing where the document has no address. */
export function PublisherNotes({
  source,
  citations,
}: {
  source: SourceDocument;
  citations: readonly Citation[];
}) {
  if (source.url === undefined || citations.length === 0) return null;
  return (
    <ul aria-label="At the publisher" className="mt-2 text-meta wrap-anywhere print:hidden">
      {citations.map(({ anchor, quote }) => (
        <li key={anchor} className="flex min-h-6 items-center pointer-coarse:min-h-11">
          <PublisherLink
            source={source}
            quote={quote}
            words={
              citations.length === 1
                ? 'At the publisher'
                : `At the publisher: “${firstWords(quote)} …”`
            }
          />
        </li>
      ))}
    </ul>
  );
}

function firstWords({ exact }: TextQuoteSelector): string {
  return exact.split(/\s+/).slice(0, 4).join(' ');
}
