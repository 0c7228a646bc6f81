'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { edtf } from '@/lib/time/edtf';
import { dateInWords, rangeInWords } from '@/lib/time/date-words';
import { encodeFilter } from '@/lib/view-state/codec';
import { countInDigits, countOf } from '@/lib/layout/counted';
import { knownInWords } from '../known-on/known-words';
import { useTimeline } from '../timeline/timeline-context';
import { announce } from './announce';
import { countInRange, lieIn } from './count-in-range';
import { passingInWords } from './passing-in-words';

/** A page that was just loaded takes this long to read its own URL, in ms. */
const settling = 50;
/** How long the view has to rest before it is put into words, in ms. */
const rest = 700;

/**
 * Says what the timeline shows once it rests: the event that was opened, what a filter left, the
 * range that came into view. Says nothing of the page as it was loaded: a reader reads that.
 */
export function TimelineAnnouncements() {
  const { data, story, store, tiles, known, answer, state, passing } = useTimeline();
  const pathname = usePathname();
  const id = /^\/events\/([^/]+)\/$/.exec(pathname)?.[1];
  const open = data.events.find((event) => event.id === id);
  const range = state.range ?? story.extent;
  const { total } = answer.whole;
  const position = open ? passing.indexOf(open) : -1;
  const isLeftOut = open !== undefined && position < 0;
  // Of a large subject it is known that the event passes, not what its place is.
  const place = tiles ? '' : ` Event ${position + 1} of ${countInDigits(total)}.`;
  const selection = open
    ? `${open.title}, ${dateInWords(edtf(open.date))}.${isLeftOut ? ' Left out by the filter.' : place}`
    : '';
  const left = `${passingInWords(passing, total, store.total)}${isLeftOut ? '. The open event is left out' : ''}`;
  const { count, isExact } = tiles
    ? countInRange(range, answer.whole, store.extent)
    : { count: lieIn(range, passing), isExact: true };
  const shown = `${rangeInWords(range)}: ${isExact ? '' : 'about '}${countOf(count, 'event')}`;
  const filter = encodeFilter(state);
  const day = known?.day ?? '';
  const knowledge = `${known ? knownInWords(known) : 'Everything known today.'} ${left}`;
  const isCounting = answer.looked !== null && !answer.hasFailed;
  const said = useRef<Record<'id' | 'filter' | 'shown' | 'day', string | undefined> | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        const before = said.current;
        // What it left is said when it is counted.
        said.current = { id, filter: isCounting ? undefined : filter, shown, day };
        if (!before) return;
        if (id !== before.id && selection !== '') announce(selection);
        else if (isCounting) return;
        else if (day !== before.day) announce(knowledge);
        else if (filter !== before.filter) announce(left);
        else if (shown !== before.shown) announce(shown);
      },
      said.current ? rest : settling,
    );
    return () => clearTimeout(timer);
  }, [id, selection, filter, left, shown, day, knowledge, isCounting]);
  return null;
}
