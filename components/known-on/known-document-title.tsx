'use client';

import type { KnownSince } from '@/lib/known/counts-since';
import { useTitle } from '../site/window-title';
import { useTimeline } from '../timeline/timeline-context';

/**
 * Gives the page of an event, in the tab and in the history, a title that does not tell what became of it, on days on
 * which that was not known. The page is made once for all days, so its own title stands until scripts run.
 */
export function KnownDocumentTitle({ since, title }: { since: KnownSince; title: string }) {
  const { known } = useTimeline();
  useTitle(known && since > known.by ? title : undefined);
  return null;
}
