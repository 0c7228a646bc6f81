'use client';

import { endOfDay, type KnownSince } from '@/lib/known/counts-since';
import { useCarriedState } from '../view-state/carried-link';
import { readQuery, writeQuery } from '../view-state/query-store';
import { useReadAddress } from '../view-state/use-read-address';
import { dayInWords } from './day-words';

/**
 * Says of a document that it had not been published on the day of the view that its page carries. The page is
 * held back until the address has been read, so that nothing jumps.
 */
export function UnpublishedNotice({ since, published }: { since: KnownSince; published: string }) {
  const { knownOn } = useCarriedState();
  useReadAddress();
  if (knownOn === null || since <= endOfDay(knownOn)) return null;
  return (
    <div role="note" className="known-line mb-4" data-unpublished="">
      <p>
        <strong className="font-semibold">
          Not yet published on {dayInWords(knownOn)}, the day of your view.
        </strong>{' '}
        This document was published {published}.
      </p>
      <div className="known-line-buttons print:hidden">
        <button
          type="button"
          className="known-button"
          onClick={() => {
            const params = new URLSearchParams(readQuery());
            params.delete('known');
            writeQuery(params.toString(), 'push');
          }}
        >
          Everything known today
        </button>
      </div>
    </div>
  );
}
