import type { CssPx } from '../model/units';

/** Of a list with rows of one height, of which the screen shows a few at a time. */
export interface ScrolledList {
  /** Height of all rows together. */
  readonly height: CssPx;
  /** Of the part that is seen. */
  readonly seen: CssPx;
}

/**
 * Browsers give no element more height than some 17 million px (Firefox) or 33 million (Chromium); a list
 * of a million rows is higher. The element is then this high, and its scroll bar stands for more.
 */
export const mostHeight: CssPx = 12_000_000;

/** The height of the element that stands for the list. */
export function elementHeight({ height }: Pick<ScrolledList, 'height'>): CssPx {
  return Math.min(height, mostHeight);
}

/** Where the element is scrolled to, and what of the list is there. */
export interface ScrollPlace {
  /** How much of the element lies above what is seen. */
  readonly scrolled: CssPx;
  /** How much of the list does. */
  readonly top: CssPx;
}

const within = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** Near its ends the list is not scaled, over so much of the height that the element can be scrolled by. */
const shareOfEnds = 1 / 4;

function roomsOf(list: ScrolledList) {
  const room = Math.max(0, elementHeight(list) - list.seen);
  const most = Math.max(0, list.height - list.seen);
  return { room, most, end: room * shareOfEnds };
}

/** Where the element has to be scrolled to, so that so much of the list lies above what is seen. */
export function placeAt(list: ScrolledList, wanted: CssPx): ScrollPlace {
  const { room, most, end } = roomsOf(list);
  const top = within(0, wanted, most);
  if (room === most || top <= end) return { scrolled: top, top };
  if (most - top <= end) return { scrolled: room - (most - top), top };
  return { scrolled: end + ((top - end) / (most - 2 * end)) * (room - 2 * end), top };
}

/** What of the list is seen where the element has been scrolled to at one leap. */
function leapTo(list: ScrolledList, scrolled: CssPx): ScrollPlace {
  const { room, most, end } = roomsOf(list);
  if (room === most || scrolled <= end) return { scrolled, top: scrolled };
  if (room - scrolled <= end) return { scrolled, top: most - (room - scrolled) };
  return { scrolled, top: end + ((scrolled - end) / (room - 2 * end)) * (most - 2 * end) };
}

/**
 * Given where a list was, returns where it is when its element has been scrolled: a step of up to three screens
 * moves the list by as much, a leap goes to the same share of it. `scrolled` is another than was given where
 * steps have led too far from that share: the element has to be scrolled there.
 * Laws: a step moves the list as far as it goes · each end of the element is that end of the list · a list
 * that is not too high is never scaled.
 */
export function scrollTo(list: ScrolledList, before: ScrollPlace, scrolled: CssPx): ScrollPlace {
  const { room, most, end } = roomsOf(list);
  const at = within(0, scrolled, room);
  const step = at - before.scrolled;
  if (room === most || Math.abs(step) > 3 * list.seen) return leapTo(list, at);
  const ideal = placeAt(list, before.top + step);
  const isNearEnd = ideal.top <= end || most - ideal.top <= end;
  if (isNearEnd || Math.abs(at - ideal.scrolled) > end / 2) return ideal;
  return { scrolled: at, top: ideal.top };
}
