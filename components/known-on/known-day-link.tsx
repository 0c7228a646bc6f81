'use client';

import Link from 'next/link';
import { dayInWords } from './day-words';
import { searchOf, useCarriedState } from '../view-state/carried-link';

/** From a document's page to the timeline as it was known when the document came out. */
export function KnownDayLink({ day }: { day: string }) {
  const state = useCarriedState();
  return (
    <Link prefetch={false} href={`/${searchOf({ ...state, knownOn: day })}`} className="link">
      The timeline as known on {dayInWords(day)}
    </Link>
  );
}
