'use client';

import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { placeRows, type Gap, type ListPlaces } from '@/lib/layout/list-places';
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
  /** Where rows stand in the whole list; null while it is not shown. */
  readonly places: ListPlaces | null;
  /** Of the element, in CSS px. */
  readonly height: number;
  /** How far above its place in the whole list a row stands in the element, in CSS px. */
  readonly shift: number;
  /** Scrolls to a row; nearest: only if it is not seen, and no further than it has to. */
  showRow(row: number, block: 'start' | 'nearest'): void;
}

interface Seen extends Omit<ScrolledRows, 'places' | 'showRow' | 'height'> {
  /** In CSS px; 0 while the list is not shown. */
  readonly rowHeight: number;
  readonly rem: number;
}

const nothing: Seen = {
  first: 0,
  end: 0,
  topRow: 0,
  bottomRow: 0,
  shift: 0,
  rowHeight: 0,
  rem: 0,
};

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
  readonly places: ListPlaces;
  readonly rem: number;
  readonly scroller: Element;
  /** Of the element, as it is scrolled now. */
  readonly scrolled: number;
}

/** `heading` stands over the first rows that are seen. null where the list is not shown. */
function measure(
  list: HTMLElement,
  heading: HTMLElement,
  placesOf: (rowHeight: number, rem: number) => ListPlaces,
): Measured | null {
  if (list.offsetParent === null) return null;
  const scroller = scrollerOf(list);
  const isPage = scroller === document.scrollingElement;
  const frame = scroller.getBoundingClientRect();
  const stuck = (parseFloat(getComputedStyle(heading).top) || 0) + heading.offsetHeight;
  const from = (isPage ? 0 : frame.top) + stuck;
  const to = isPage ? window.innerHeight : frame.bottom;
  const rowHeight = parseFloat(getComputedStyle(list).getPropertyValue('--row-height'));
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const places = placesOf(rowHeight * rem, rem);
  return {
    scroller,
    places,
    rem,
    height: places.height,
    seen: Math.max(1, to - from),
    scrolled: from - list.getBoundingClientRect().top,
  };
}

function placeInRem(
  rows: number,
  gaps: readonly Gap[],
  rowHeight: number,
  rem: number,
): ListPlaces {
  const inPx = gaps.map((gap): Gap => ({ ...gap, height: gap.height * rem }));
  return placeRows(rows, rowHeight, inPx);
}

/**
 * Follows the scrolling of a list with `rows` rows, `--row-height` rem each, under a heading that stays. `gaps` between
 * its rows are in rem too, and the same object as long as they are the same.
 */
export function useScrolledRows(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  rows: number,
  gaps: readonly Gap[],
): ScrolledRows {
  const [seen, setSeen] = useState(nothing);
  const place = useRef<ScrollPlace>({ scrolled: 0, top: 0 });

  const enter = (measured: Measured, next: ScrollPlace) => {
    place.current = next;
    const { places, rem } = measured;
    const at = Math.max(0, Math.min(measured.scrolled, elementHeight(measured) - measured.seen));
    // A page that begins above the list is not at its first row yet.
    if (Math.abs(next.scrolled - at) > 1)
      measured.scroller.scrollTop += next.scrolled - measured.scrolled;
    const all = places.rows;
    const topRow = places.rowAt(next.top);
    const bottomRow = all === 0 ? 0 : places.rowAt(next.top + measured.seen - 1) + 1;
    const found: Seen = {
      first: Math.max(0, topRow - rowsBeyond),
      end: Math.min(all, bottomRow + rowsBeyond),
      topRow,
      bottomRow,
      shift: Math.round(next.top - next.scrolled),
      rowHeight: places.rowHeight,
      rem,
    };
    setSeen((before) => (isSame(before, found) ? before : found));
  };

  const { rowHeight, rem } = seen;
  const places = useMemo(
    () => (rowHeight === 0 ? null : placeInRem(rows, gaps, rowHeight, rem)),
    [rows, gaps, rowHeight, rem],
  );
  const placesOf = (newHeight: number, newRem: number): ListPlaces =>
    places && newHeight === rowHeight && newRem === rem
      ? places
      : placeInRem(rows, gaps, newHeight, newRem);
  const measured = () =>
    list.current && heading.current && measure(list.current, heading.current, placesOf);
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
  // The height of a list that is scaled stays, however many rows it has. What is seen stays when headings come in.
  const last = useRef({ rows, gaps, places });
  const enterGaps = useEffectEvent((before: ListPlaces) => {
    const now = measured();
    if (!now) return;
    const { top } = place.current;
    const row = before.rowAt(top);
    enter(now, placeAt(now, now.places.topOf(row) + top - before.topOf(row)));
  });
  useEffect(() => {
    const before = last.current;
    last.current = { rows, gaps, places };
    if (before.rows === rows && before.gaps === gaps) return;
    if (before.rows === rows && before.places && place.current.top > 0) enterGaps(before.places);
    else look();
  }, [rows, gaps, places]);

  const showRow = (row: number, block: 'start' | 'nearest') => {
    const now = measured();
    if (!now) return;
    const { top } = place.current;
    const begins = now.places.topOf(row);
    const lowest = begins + now.places.rowHeight - now.seen;
    const isSeen = now.scrolled >= 0 && top <= begins && lowest <= top;
    if (block === 'nearest' && isSeen) return;
    const wanted = block === 'nearest' && begins > top ? lowest : begins;
    enter(now, placeAt(now, wanted));
  };

  const { first, end, topRow, bottomRow, shift } = seen;
  const height = elementHeight({ height: places?.height ?? 0 });
  return { first, end, topRow, bottomRow, places, height, shift, showRow };
}
