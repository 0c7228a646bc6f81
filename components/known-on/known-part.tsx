'use client';

import type { ReactNode } from 'react';
import type { KnownSince } from '@/lib/known/counts-since';
import type { KnownWords } from '@/lib/known/subject-on';
import type { EventSummary } from '@/lib/model/timeline-data';
import { useTimeline } from '../timeline/timeline-context';

export interface KnownPartProps {
  readonly since: KnownSince;
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is left out, or stood in for, where the view asks for a day on which it was not known. */
export function KnownPart({ since, otherwise = null, children }: KnownPartProps) {
  const { known } = useTimeline();
  return known && since > known.by ? otherwise : children;
}

/** Words that were others on earlier days. `none`: before the first document. */
export function KnownText({
  now,
  none,
  steps,
}: {
  now: string;
  none: string;
  steps: readonly KnownWords[];
}) {
  const { known } = useTimeline();
  if (!known) return now;
  return steps.findLast(({ since }) => since <= known.by)?.words ?? none;
}

/** A summary as it was known on the day of the view; null: not at all. */
export function useKnownSummary(summary: EventSummary): EventSummary | null {
  const { known } = useTimeline();
  return known ? (known.data.events.find(({ id }) => id === summary.id) ?? null) : summary;
}
