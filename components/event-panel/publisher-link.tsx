import { textFragmentAddress } from '@/lib/anchoring/text-fragment';
import type { TextQuoteSelector } from '@/lib/model/passage';
import type { SourceDocument } from '@/lib/model/subject';

interface PublisherLinkProps {
  readonly source: Pick<SourceDocument, 'url'>;
  readonly quote: TextQuoteSelector;
  /** What the link says; a reader of several of them hears whose words it leads to. */
  readonly words: string;
}

/**
 * To the same words on the page of their publisher, which browsers scroll to and mark if they are there. Nothing
 * where the document has no address. It stands beside the way to the passage here, never instead of it.
 */
export function PublisherLink({ source, quote, words }: PublisherLinkProps) {
  if (source.url === undefined) return null;
  return (
    <a
      href={textFragmentAddress(source.url, quote)}
      rel="noopener noreferrer external"
      className="link text-ink print:hidden"
      data-publisher=""
    >
      {words} <span aria-hidden="true">↗</span>
    </a>
  );
}
