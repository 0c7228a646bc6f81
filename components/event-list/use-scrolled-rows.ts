'use client';

import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import {
  elementHeight,
  placeAt,
  scrollTo,
  type ScrolledList,
  type ScrollPlace,
} from '@/lib/layout/scaled-scroll';

/** So many rows above and below what is seen are there, too: a short scroll, and the Tab key, meet no gap. */
const rowsBeyond = 8;

/** What of a list with many rows of one height is on the screen. */
export interface ScrolledRows {
  /** Rows to draw: from `first` up to `end`, not included. None while the list is not shown. */
  readonly first: number;
  readonly end: number;
  /** The row at the upper edge of what is seen. */
  readonly topRow: number;
  /** The row after the last one seen. */
  readonly bottomRow: number;
  /** Of one row, in CSS px. */
  readonly rowHeight: number;
  /** Of the element, in CSS px. */
  readonly height: number;
  /** How far above its place in the whole list a row stands in the element, in CSS px. */
  readonly shift: number;
  /** Scrolls to a row; nearest: only if it is not seen, and no further than it has to. */
  showRow(row: number, block: 'start' | 'nearest'): void;
}

type Seen = Omit<ScrolledRows, 'showRow' | 'height'>;

const nothing: Seen = { first: 0, end: 0, topRow: 0, bottomRow: 0, rowHeight: 0, shift: 0 };

function isSame(a: Seen, b: Seen): boolean {
  return (Object.keys(a) as (keyof Seen)[]).every((key) => a[key] === b[key]);
}

/** The element that scrolls a list: a box of its own on a wide screen, else the page. */
function scrollerOf(list: Element): Element {
  const root = document.documentElement;
  for (let box = list.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement ?? root;
}

interface Measured extends ScrolledList {
  readonly rowHeight: number;
  readonly scroller: Element;
  /** Of the element, as it is scrolled now. */
  readonly scrolled: number;
}

/** `heading` stands over the first rows that are seen. null where the list is not shown. */
function measure(list: HTMLElement, heading: HTMLElement, rows: number): Measured | null {
  if (list.offsetParent === null) return null;
  const scroller = scrollerOf(list);
  const isPage = scroller === document.scrollingElement;
  const frame = scroller.getBoundingClientRect();
  const stuck = (parseFloat(getComputedStyle(heading).top) || 0) + heading.offsetHeight;
  const from = (isPage ? 0 : frame.top) + stuck;
  const to = isPage ? window.innerHeight : frame.bottom;
  const rowHeight = parseFloat(getComputedStyle(list).getPropertyValue('--row-height'));
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    scroller,
    rowHeight: rowHeight * rem,
    height: rows * rowHeight * rem,
    seen: Math.max(1, to - from),
    scrolled: from - list.getBoundingClientRect().top,
  };
}

/** Follows the scrolling of a list with `rows` rows, `--row-height` rem each, under a heading that stays. */
export function useScrolledRows(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  rows: number,
): ScrolledRows {
  const [seen, setSeen] = useState(nothing);
  const place = useRef<ScrollPlace>({ scrolled: 0, top: 0 });

  const enter = (measured: Measured, next: ScrollPlace) => {
    place.current = next;
    const { rowHeight, height } = measured;
    const at = Math.max(0, Math.min(measured.scrolled, elementHeight(measured) - measured.seen));
    // A page that begins above the list is not at its first row yet.
    if (Math.abs(next.scrolled - at) > 1)
      measured.scroller.scrollTop += next.scrolled - measured.scrolled;
    const all = Math.round(height / rowHeight);
    const topRow = Math.max(0, Math.min(all - 1, Math.floor(next.top / rowHeight)));
    const bottomRow = Math.min(all, Math.ceil((next.top + measured.seen) / rowHeight));
    const found: Seen = {
      first: Math.max(0, topRow - rowsBeyond),
      end: Math.min(all, bottomRow + rowsBeyond),
      topRow,
      bottomRow,
      rowHeight,
      shift: Math.round(next.top - next.scrolled),
    };
    setSeen((before) => (isSame(before, found) ? before : found));
  };

  const measured = () =>
    list.current && heading.current && measure(list.current, heading.current, rows);
  const look = useEffectEvent(() => {
    const now = measured();
    if (now) enter(now, scrollTo(now, place.current, now.scrolled));
    else setSeen(nothing);
  });

  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const follow = () => look();
    // It calls when it begins, too.
    const observer = new ResizeObserver(follow);
    observer.observe(current);
    // Scrolling does not bubble, whoever does it.
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [list]);
  // The height of a list that is scaled stays, however many rows it has.
  const lastRows = useRef(rows);
  useEffect(() => {
    if (lastRows.current === rows) return;
    lastRows.current = rows;
    look();
  }, [rows]);

  const showRow = (row: number, block: 'start' | 'nearest') => {
    const now = measured();
    if (!now) return;
    const { rowHeight } = now;
    const { top } = place.current;
    const lowest = (row + 1) * rowHeight - now.seen;
    const isSeen = now.scrolled >= 0 && top <= row * rowHeight && lowest <= top;
    if (block === 'nearest' && isSeen) return;
    const wanted = block === 'nearest' && row * rowHeight > top ? lowest : row * rowHeight;
    enter(now, placeAt(now, wanted));
  };

  return { ...seen, height: elementHeight({ height: rows * seen.rowHeight }), showRow };
}
