'use client';

import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { countInDigits, countOf } from '@/lib/layout/counted';
import { headingOf } from '@/lib/time/date-heading';
import { rangeInWords } from '@/lib/time/date-words';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { rangesOverlap } from '@/lib/time/time-range';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { Rows } from '@/lib/tiles/event-store';
import { useOpenEventId } from '../embed/embed-context';
import { useTimeline } from '../timeline/timeline-context';
import { EventRow } from './event-row';
import { FoldRow } from './fold-row';
import { gapsOf, groupAt, withFolds, type HeadedGroup } from './large-groups';
import { useAimedRow } from './use-aimed-row';
import { useScrolledRows } from './use-scrolled-rows';
import { TryAgain } from '../messages/try-again';

/** A row of the list with its place; null: its event is still to come. */
interface PlacedRow {
  readonly row: number;
  readonly event: EventSummary | null;
}

/** A list that is not shown asks for none: under a filter, rows are the larger part of what would be fetched. */
const noRows: Rows = { total: 0, events: [], isWhole: true, hasFailed: false };

/** Every event that passes, however many: the rows on the screen and some around them. */
export default function LargeList() {
  const { data, story, store, state, filter, found, answer } = useTimeline();
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  const openId = useOpenEventId();
  const isOpen = ({ id }: EventSummary) => openId === id;
  const open = data.events.find(isOpen);
  const [isShown, setIsShown] = useState(false);
  // The store says more of the same list when it has news, and so a new answer.
  const { known, all } = useMemo(() => {
    if (!isShown) return { answer, known: null, all: null };
    const asked = { filter, found };
    return { answer, known: store.groups(asked, 'list-groups'), all: store.totalOf(filter, found) };
  }, [store, filter, found, isShown, answer]);
  // What the axis counts may come later.
  const total = all ?? (answer.whole.isCounted ? answer.whole.total : 0);
  const groups = useMemo(() => withFolds(known ?? [], story.silences), [known, story.silences]);
  const gaps = useMemo(() => gapsOf(groups), [groups]);
  const scrolled = useScrolledRows(list, heading, total, gaps);
  const { first, end, topRow, bottomRow, shift, places, height, showRow } = scrolled;
  if (isShown !== (places !== null)) setIsShown(places !== null);
  // The store says more of the same rows when it has news, and so a new answer.
  const { answered } = useMemo(
    () => ({
      answer,
      answered: end > first ? store.rows({ filter, found }, first, end - first, 'list') : noRows,
    }),
    [store, filter, found, first, end, answer],
  );
  const placed = answered.events.map((event, i): PlacedRow => ({ row: first + i, event }));
  const topEvent = placed.find(({ row }) => row === topRow)?.event ?? null;
  useAimedRow(scrolled, open, topEvent);

  /** The row with the focus: it stays, however far the list is scrolled. */
  const [focused, setFocused] = useState<PlacedRow | null>(null);
  /** The row that gets the focus as soon as it is here. */
  const wanted = useRef<number | null>(null);
  const onFocus = ({ target }: FocusEvent) => {
    const row = Number(target.closest('li')?.getAttribute('aria-posinset')) - 1;
    setFocused(placed.find((each) => each.row === row) ?? focused);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setFocused(null);
  };
  const focusWanted = () => {
    const link = list.current?.querySelector<HTMLElement>(
      `[aria-posinset="${(wanted.current ?? -1) + 1}"] a`,
    );
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const row = event.key === 'Home' ? 0 : total - 1;
    showRow(row, 'start');
    wanted.current = row;
    focusWanted();
  };
  useEffect(focusWanted, [answered]);

  const isKept = focused && (focused.row < first || focused.row >= end) && focused.row < total;
  const drawn = isKept ? [...placed, focused].sort((a, b) => a.row - b.row) : placed;
  const { range } = state;
  const hues = new Map(data.chapters.map(({ id, hue }) => [id, hue]));
  const top = groupAt(groups, topRow);
  const words = top?.words ?? (topEvent && headingOf(edtf(topEvent.date)));
  const headed = new Map(
    groups
      .slice(1)
      .filter((group) => first <= group.first && group.first < end)
      .map((group) => [group.first, group]),
  );
  const topOf = (row: number) => (places?.topOf(row) ?? 0) - shift;
  return (
    <div>
      <div
        ref={heading}
        className="list-date sticky z-10 flex h-10 items-center justify-between gap-3 border-b border-ink bg-paper px-4 md:px-6"
      >
        <h3 className="min-w-0 truncate font-serif text-list font-semibold first-letter:uppercase">
          {words ?? '\u00a0'}
        </h3>
        {answered.hasFailed ? (
          <span role="alert" className="flex-none text-meta text-ink2">
            These rows could not be loaded. <TryAgain onClick={() => store.retry()} />
          </span>
        ) : (
          <span className="flex-none text-meta text-ink3 tabular-nums">
            {top && <span className="max-md:hidden">{countOf(top.count, 'event')} · </span>}
            {bottomRow > 0 &&
              `${countInDigits(topRow + 1)} – ${countInDigits(bottomRow)} of ${countInDigits(total)}`}
          </span>
        )}
      </div>
      <ol
        ref={list}
        aria-label={range ? `Events. In view: ${rangeInWords(range)}` : 'Events'}
        aria-busy={!answered.isWhole}
        className="large-list"
        // Until it is measured, what follows it stays out of the window.
        style={{ height: places ? height : '100vh' }}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      >
        {drawn.flatMap(({ row, event }) => {
          const group = headed.get(row);
          const above = group && (
            <Heading key={`above ${row}`} group={group} top={topOf(row)} noEvent={story.noEvent} />
          );
          const item = {
            'aria-setsize': total,
            'aria-posinset': row + 1,
            style: { top: topOf(row) },
          };
          if (!event) return [above, <li key={row} {...item} className="large-list-waiting" />];
          const isInRange = range !== null && rangesOverlap(drawnRange(edtf(event.date)), range);
          return [
            above,
            <EventRow
              key={row}
              scope="list"
              hue={hues.get(event.chapter) ?? 1}
              isOpen={isOpen(event)}
              {...{ event, isInRange, item }}
            />,
          ];
        })}
      </ol>
    </div>
  );
}

interface HeadingProps {
  readonly group: HeadedGroup;
  /** Where its first row begins in the element, in CSS px. */
  readonly top: number;
  readonly noEvent: string;
}

/** What stands above the first row of a group. */
function Heading({ group: { words, count, folds }, top, noEvent }: HeadingProps) {
  return (
    <li className="large-list-heading" style={{ top }}>
      {folds.map((fold) => (
        <FoldRow key={fold.range.start} {...{ fold, noEvent }} />
      ))}
      <div className="flex h-10 items-center justify-between gap-3 border-b border-ink px-4 md:px-6">
        <h3 className="min-w-0 truncate font-serif text-list font-semibold first-letter:uppercase">
          {words}
        </h3>
        <span className="flex-none text-meta text-ink3">{countOf(count, 'event')}</span>
      </div>
    </li>
  );
}
