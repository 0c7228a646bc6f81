'use client';

import { useCarriedState } from '../view-state/carried-link';
import { useReadAddress } from '../view-state/use-read-address';
import { dayInWords } from './day-words';

/** Says on a page that has no other state than today's that it is not of the day of the view that it carries. */
export function AllKnownToday() {
  const { knownOn } = useCarriedState();
  useReadAddress();
  if (knownOn === null) return null;
  return (
    <p role="note" className="known-line font-sans">
      This page shows all that is known today, not what was known on {dayInWords(knownOn)}, the day
      of your view.
    </p>
  );
}
