'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { EpochMs, EventId } from '@/lib/model/units';
import type { EvidenceRelation } from '@/lib/model/words';
import { CarriedEventLink } from '../view-state/carried-link';

interface TargetNoticeProps {
  readonly citations: readonly {
    readonly anchor: string;
    /** Names that older links have for it. */
    readonly old: readonly string[];
    readonly uses: readonly {
      readonly id: EventId;
      readonly title: string;
      readonly bounds: { readonly start: EpochMs | null; readonly end: EpochMs | null };
      readonly relation: EvidenceRelation;
    }[];
  }[];
  /** Names of passages that no event cites any more. */
  readonly gone: readonly string[];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/**
 * Says for which passage the reader came, and marks all of it, where other passages cut it into
 * pieces too. The mark on its first piece needs no script.
 */
export function TargetNotice({ citations, gone }: TargetNoticeProps) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  );
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const citation = citations.find(({ anchor, old }) => anchor === hash || old.includes(hash));
  const anchor = citation?.anchor;
  useEffect(() => {
    const pieces = [...document.querySelectorAll<HTMLElement>('mark[data-passages]')].filter(
      (piece) => anchor !== undefined && piece.dataset.passages?.split(' ').includes(anchor),
    );
    for (const piece of pieces) piece.dataset.target = '';
    pieces[0]?.scrollIntoView({ block: 'center' });
    return () => {
      for (const piece of pieces) delete piece.dataset.target;
    };
  }, [anchor]);
  if (!hash.startsWith('q-')) return null;
  const from = new URLSearchParams(search).get('event');
  const use = citation?.uses.find(({ id }) => id === from) ?? citation?.uses[0];
  const others = citation?.uses.filter(({ id }) => id !== use?.id) ?? [];
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule py-3 text-control print:hidden"
    >
      {use ? (
        <>
          <p>
            <strong className="font-semibold">You came for this passage.</strong>{' '}
            {anchor !== hash && 'It stands in the place of the one that your link names. '}
            It {use.relation} “{use.title}”
            {others.length > 0 &&
              `, and stands under ${others.length} more ${others.length === 1 ? 'event' : 'events'}`}
            .
          </p>
          <CarriedEventLink
            id={use.id}
            bounds={use.bounds}
            anchor={anchor ?? hash}
            className="button ml-auto"
          >
            ‹ Back to the event
          </CarriedEventLink>
        </>
      ) : (
        <p>
          <strong className="font-semibold">
            No event cites the passage that this link names.
          </strong>{' '}
          {gone.includes(hash)
            ? 'Its words stand at the end of this page.'
            : 'The passages that are cited stand below.'}
        </p>
      )}
    </div>
  );
}
