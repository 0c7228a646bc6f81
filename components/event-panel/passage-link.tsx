'use client';

import { useEffect, useRef } from 'react';
import type { EventId, SourceId } from '@/lib/model/units';
import { withBase } from '../site/site-address';
import { useTimeline } from '../timeline/timeline-context';
import { writeHash } from '../view-state/query-store';

interface PassageLinkProps {
  readonly source: SourceId;
  readonly anchor: string;
  /** The event on whose page it stands. */
  readonly event: EventId;
}

/**
 * To a passage in its document, which carries the view and leads back here. Whoever comes back, by
 * its link or by Back in the browser, has the focus where it was.
 */
export function PassageLink({ source, anchor, event }: PassageLinkProps) {
  const { search } = useTimeline();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (window.location.hash !== `#${anchor}`) return;
    // Two statements of an event can rest on one passage: its first place counts.
    const first = link.current?.closest('article')?.querySelector(`a[data-anchor="${anchor}"]`);
    if (first !== link.current) return;
    link.current?.scrollIntoView({ block: 'center' });
    link.current?.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <a
      ref={link}
      href={withBase(`/sources/${source}/?event=${event}${search.replace('?', '&')}#${anchor}`)}
      data-anchor={anchor}
      data-address={withBase(`/sources/${source}/#${anchor}`)}
      className="link print-address text-ink"
      onClick={({ metaKey, ctrlKey, shiftKey }) => {
        if (!metaKey && !ctrlKey && !shiftKey) writeHash(`#${anchor}`);
      }}
    >
      Read in the document <span aria-hidden="true">→</span>
    </a>
  );
}
