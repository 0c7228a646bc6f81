'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { dateInWords, rangeInWords } from '@/lib/time/date-words';
import type { TimeRange } from '@/lib/time/time-range';
import { isUnfiltered } from '@/lib/view-state/view-state';
import { countOf } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import type { EventSummary } from '../timeline/timeline-data';
import { announce } from './announce';

/** How long the view has to rest before it is put into words, in ms. */
const rest = 700;

function lieIn({ start, end }: TimeRange, events: readonly EventSummary[]): number {
  return events.filter(({ date }) => {
    const bounds = boundsOf(edtf(date));
    return (bounds.start ?? -Infinity) < end && (bounds.end ?? Infinity) > start;
  }).length;
}

/**
 * Says what the timeline shows once it rests: the event that was opened, what a filter left, the
 * range that came into view. Says nothing of the page as it was loaded: a reader reads that.
 */
export function TimelineAnnouncements() {
  const { data, story, state, passing } = useTimeline();
  const pathname = usePathname();
  const id = /^\/events\/([^/]+)\/$/.exec(pathname)?.[1];
  const open = data.events.find((event) => event.id === id);
  const range = state.range ?? story.extent;
  const result = `${isUnfiltered(state) ? countOf(passing.length, 'event') : `${passing.length} of ${countOf(data.events.length, 'event')}`}`;
  const position = open ? passing.indexOf(open) : -1;
  const texts = {
    selection: open
      ? `${open.title}, ${dateInWords(edtf(open.date))}. ${position < 0 ? 'Left out by the filter' : `Event ${position + 1} of ${passing.length}`}.`
      : '',
    result: `${result}, ${rangeInWords(range)}`,
    range: `${rangeInWords(range)}: ${countOf(lieIn(range, passing), 'event')}`,
  };
  const { selection, result: filtered, range: shown } = texts;
  const said = useRef<typeof texts | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = said.current;
      said.current = { selection, result: filtered, range: shown };
      if (!before) return;
      const count = (text: string) => text.slice(0, text.indexOf(','));
      if (selection !== before.selection && selection !== '') announce(selection);
      else if (count(filtered) !== count(before.result)) announce(filtered);
      else if (shown !== before.range) announce(shown);
    }, rest);
    return () => clearTimeout(timer);
  }, [selection, filtered, shown]);
  return null;
}
