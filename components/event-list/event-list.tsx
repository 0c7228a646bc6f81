'use client';

import { useEffect, useMemo, useRef } from 'react';
import { tiledParts } from '@/components/timeline/tiled-parts';
import { countOf } from '@/lib/layout/counted';
import { rangeInWords } from '@/lib/time/date-words';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import { stateOf } from '../search/searched-state';
import { readQuery } from '../view-state/query-store';
import { prefersStillness } from '../timeline/prefers-stillness';
import { useOpenEventId } from '../embed/embed-context';
import { useTimeline } from '../timeline/timeline-context';
import { useIsServed } from '../timeline/use-is-served';
import type { EventSummary } from '@/lib/model/timeline-data';
import { EventRow } from './event-row';
import { FoldRow } from './fold-row';
import { foldsBefore, groupByDate } from './group-by-date';
import { scrollerOf, useKeptPlace } from './use-kept-place';

/** Everything the axis draws, as a list: for a phone, a screen reader, print, and a browser without scripts. */
export function EventList() {
  const { tiles } = useTimeline();
  return tiles && tiledParts ? (
    <tiledParts.ListOfMany>
      <PlainList />
    </tiledParts.ListOfMany>
  ) : (
    <PlainList onThere={showList} />
  );
}

/** Shows the list that `first-paint.js` has hidden, where the link asks for a time: it stands there, or has none to go to. */
const showList = () => {
  delete document.documentElement.dataset.goes;
};

interface PlainListProps {
  /** It stands where the link asks for, or has nowhere to go. */
  readonly onThere?: () => void;
}

/** Every event that is known one by one, under its month. */
function PlainList({ onThere }: PlainListProps) {
  const { data, story, state, passing, tiles } = useTimeline();
  const list = useRef<HTMLOListElement>(null);
  const openId = useOpenEventId();
  const isOpen = ({ id }: EventSummary) => openId === id;
  const open = data.events.find(isOpen);
  // The open event stands in the list, as on the axis, though the filter leaves it out.
  const listed = useMemo(() => {
    if (!open || passing.includes(open)) return passing;
    const passes = new Set(passing);
    return data.events.filter((event) => event === open || passes.has(event));
  }, [data, passing, open]);
  const groups = useMemo(() => groupByDate(listed), [listed]);
  const folds = useMemo(() => foldsBefore(groups, story.silences), [groups, story.silences]);
  const hues = new Map(data.chapters.map(({ id, hue }) => [id, hue]));
  const { range, view } = state;
  const isInRange = (event: EventSummary) =>
    range !== null && rangesOverlap(drawnRange(edtf(event.date)), range);

  /** Of the link that the page was loaded with, until the list has followed it. */
  const linked = useRef<TimeRange | null>(null);
  const isServed = useIsServed();
  useEffect(() => {
    if (isServed) linked.current = stateOf(readQuery()).range;
    if (!linked.current) onThere?.();
  }, [isServed, onThere]);
  useEffect(() => onThere, [onThere]);

  // The list cannot show a range alone: it goes to where the range begins, and marks what is in it. It moves no
  // reader who has scrolled while the page was loaded.
  const last = useRef(range);
  /** What was in view last; null: the list has not been seen yet. */
  const lastOpen = useRef<{ id: string | undefined; data: typeof data } | null>(null);
  useEffect(() => {
    if (range === last.current) return;
    last.current = range;
    onThere?.();
    const isLinked = linked.current !== null;
    linked.current = null;
    if (!range || !list.current?.offsetParent) return;
    if (isLinked && scrollerOf(list.current)?.scrollTop) return;
    const behavior = isLinked ? 'instant' : undefined;
    const follows = open && rangesOverlap(drawnRange(edtf(open.date)), range);
    const first =
      passing.find(({ date }) => {
        const { start } = boundsOf(edtf(date));
        return start !== null && start >= range.start;
      }) ?? passing.findLast((event) => rangesOverlap(drawnRange(edtf(event.date)), range));
    if (follows) scrollTo(list.current, open, 'nearest', behavior);
    else if (first) scrollTo(list.current, first, 'start', behavior);
  }, [range, passing, open, onThere]);

  // On another day the list has other events, and the open one is at another place.
  useEffect(() => {
    const { current } = list;
    const shown = lastOpen.current;
    if (view === 'axis' || !current?.offsetParent) return;
    if (shown && open?.id === shown.id && data === shown.data) return;
    lastOpen.current = { id: open?.id, data };
    if (!open) return;
    if (shown) scrollTo(current, open, 'nearest');
    // A page that is loaded with an event stays where it is; a list that scrolls by itself shows it.
    else if (scrollsItself(current)) scrollTo(current, open, 'center', 'instant');
  }, [open, data, view]);

  useKeptPlace(list, passing.length === data.events.length, [range, open, view]);

  return (
    <ol
      ref={list}
      aria-label={range ? `Events. In view: ${rangeInWords(range)}` : 'Events'}
      className="pb-6"
    >
      {groups.map(({ id, words, events }, index) => (
        <li key={id}>
          {folds[index]?.map((fold) => (
            <FoldRow key={fold.range.start} fold={fold} noEvent={story.noEvent} />
          ))}
          <div className="list-date sticky z-10 flex h-10 items-center justify-between border-b border-ink bg-paper px-4 md:px-6 print:static">
            <h3 className="font-serif text-list font-semibold first-letter:uppercase">{words}</h3>
            <span className="text-meta text-ink3">
              {/* Of many, these are but the most important. */}
              {!tiles && countOf(events.length, 'event')}
              <InView count={events.filter(isInRange).length} of={events.length} />
            </span>
          </div>
          <ol>
            {events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                scope="list"
                hue={hues.get(event.chapter) ?? 1}
                isInRange={isInRange(event)}
                isOpen={isOpen(event)}
                isLeftOut={event === open && !passing.includes(event)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

const scrollsItself = ({ parentElement: box }: Element) =>
  box !== null && box.scrollHeight > box.clientHeight;

function scrollTo(
  list: Element,
  { id }: EventSummary,
  block: ScrollLogicalPosition,
  behavior: ScrollBehavior = prefersStillness() ? 'auto' : 'smooth',
): void {
  list.querySelector(`[data-event="${id}"]`)?.scrollIntoView({ block, behavior });
}

/** What the edge of the rows shows: how many of them the axis and the overview show. */
function InView({ count, of }: { count: number; of: number }) {
  if (count === 0) return null;
  return <span className="sr-only">, {count === of ? 'all' : count} in view</span>;
}
