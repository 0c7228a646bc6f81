'use client';

import { endOfDay, type KnownSince } from '@/lib/known/counts-since';
import { useCarriedState } from '../view-state/carried-link';
import { useReadAddress } from '../view-state/use-read-address';
import { dayInWords } from './day-words';
import { ForgetDayButton } from './forget-day-button';

/**
 * Says of a document, where its page carries a view of a day, that the events beside it are told as of today, and
 * whether it had been published by then. The page is held back until the address has been read, so that nothing jumps.
 */
export function DocumentDayNotice({ since, published }: { since: KnownSince; published: string }) {
  const { knownOn } = useCarriedState();
  useReadAddress();
  if (knownOn === null) return null;
  const isUnpublished = since > endOfDay(knownOn);
  const day = `${dayInWords(knownOn)}, the day of your view`;
  return (
    <div role="note" className="known-line mb-4" data-unpublished={isUnpublished ? '' : undefined}>
      <p>
        {isUnpublished ? (
          <>
            <strong className="font-semibold">Not yet published on {day}.</strong> Its date of
            publication: {published}. The events beside it are told as known today.
          </>
        ) : (
          `The events beside this document are told as known today, not on ${day}.`
        )}
      </p>
      <div className="known-line-buttons print:hidden">
        <ForgetDayButton />
      </div>
    </div>
  );
}
