'use client';

import { endOfDay, type KnownSince } from '@/lib/known/counts-since';
import { useCarriedState } from '../view-state/carried-link';
import { useReadAddress } from '../view-state/use-read-address';
import { ForgetDayButton } from './forget-day-button';
import { knownInWords } from './known-words';
import { useDayInTitle } from './use-day-in-title';

/** Says on a page beside the timeline of which day it is shown what was known, where its address asks for one. */
export function CarriedKnownLine({ documents }: { documents: readonly KnownSince[] }) {
  const { knownOn } = useCarriedState();
  useReadAddress();
  useDayInTitle(knownOn);
  if (knownOn === null) return null;
  const by = endOfDay(knownOn);
  const published = documents.filter((since) => since <= by).length;
  const words = knownInWords({ day: knownOn, published, documents: documents.length });
  return (
    <section
      aria-label="As known on a day"
      className="known-line font-sans"
      data-known-on={knownOn}
    >
      <p className="font-semibold">{words}</p>
      <div className="known-line-buttons print:hidden">
        <ForgetDayButton />
      </div>
    </section>
  );
}
