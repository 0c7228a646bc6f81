'use client';

import { quotation } from '@/lib/formats/citation/quotation';
import { addressHere } from '../site/site-address';
import { dayInWords } from '../known-on/day-words';
import { useTimeline } from '../timeline/timeline-context';
import { CopyButton } from './copy-button';

interface CopyQuoteProps {
  /** The exact words. */
  readonly quote: string;
  /** Document, publisher and date, as one line. */
  readonly citation: string;
  /** Our page of the passage. */
  readonly path: string;
}

/** Copies the exact words of a passage with where they stand, ready to be cited. */
export function CopyQuote({ quote, citation, path }: CopyQuoteProps) {
  const { known } = useTimeline();
  return (
    <CopyButton
      words="Copy quote"
      done="Quote copied"
      title="The exact words, with the document, its date and a link to the passage"
      className="link print:hidden"
      text={() =>
        quotation(quote, citation, addressHere(path), known ? dayInWords(known.day) : null)
      }
    />
  );
}
