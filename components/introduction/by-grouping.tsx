'use client';

import type { ReactNode } from 'react';
import { useTimeline } from '../timeline/timeline-context';

/** The introduction that fits the tracks: with tracks by document, how to read their arrows. */
export function ByGrouping({ documents, children }: { documents: ReactNode; children: ReactNode }) {
  const { state } = useTimeline();
  return state.grouping === 'source' ? documents : children;
}
