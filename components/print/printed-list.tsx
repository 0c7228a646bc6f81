'use client';

import type { ReactNode } from 'react';
import { KnownLine } from '../known-on/known-line';
import { FilterResult } from '../messages/filter-result';
import { useTimeline } from '../timeline/timeline-context';
import { TimelineProvider } from '../timeline/timeline-provider';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { OwnAddress } from '../view-state/own-address';
import { StateLink } from '../view-state/state-link';

interface PrintedListProps {
  readonly title: string;
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
  readonly children: ReactNode;
}

/** The list for paper: what passes the filter of the link, under a head that says which that is. */
export function PrintedList({ title, data, tiles, children }: PrintedListProps) {
  return (
    <TimelineProvider {...{ data, tiles }}>
      <main id="content" className="mx-auto max-w-[52rem] px-4 py-6 md:px-6">
        <div className="scripted mb-6 flex flex-wrap gap-2 print:hidden">
          <button type="button" className="button button-primary" onClick={() => window.print()}>
            Print
          </button>
          <StateLink href="/" className="button">
            Go to the timeline
          </StateLink>
        </div>
        <h1 className="font-serif text-page font-semibold tracking-[-0.018em] max-md:text-title">
          {title}
        </h1>
        <p className="on-paper mt-1 text-control">
          Printed from <OwnAddress path="/print/" />. The addresses below are on the same site.
        </p>
        <div className="-mx-4 mt-2 md:-mx-6">
          <PrintedDay />
          <FilterResult />
        </div>
        {children}
      </main>
    </TimelineProvider>
  );
}

/** Of which day the list says what was known, where it does. */
function PrintedDay() {
  const { known } = useTimeline();
  return known && <KnownLine known={known} />;
}

/** One event of the list; not there when the filter leaves it out. */
export function PrintedEvent({ id, children }: { id: string; children: ReactNode }) {
  const { passing } = useTimeline();
  if (!passing.some((event) => event.id === id)) return null;
  return (
    <li data-event={id} className="printed-event">
      {children}
    </li>
  );
}
