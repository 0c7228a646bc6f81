'use client';

import type { ReactNode } from 'react';
import { PageLink } from '../site/page-link';
import { dayInWords } from './day-words';
import { searchOf, useCarriedState } from '../view-state/carried-link';

/** To the timeline as it was known when a document came out. */
export function KnownDayLink({ day, children }: { day: string; children?: ReactNode }) {
  const state = useCarriedState();
  return (
    <PageLink
      scroll={children === undefined}
      href={`/${searchOf({ ...state, knownOn: day })}`}
      className="link"
    >
      {children ?? `The timeline as known on ${dayInWords(day)}`}
    </PageLink>
  );
}
