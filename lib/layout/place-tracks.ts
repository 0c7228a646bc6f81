import type { CssPx, EpochMs, EventId } from '../model/units';
import { boundsOf, type EdtfDate } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import { chooseLabels } from './choose-labels';
import type { PlacedLabel } from './label-places';
import { defaultLayoutOptions, type LayoutOptions } from './layout-options';
import type { MarkForm } from './mark-form';
import type { MarkGroup } from './mark-groups';
import { placeLeaders, type Leader } from './place-leaders';
import { shareLanes } from './share-lanes';
import { compareMarks, type SizedMark } from './sized-mark';
import { sortIntoTracks, wishOf, type SortedTrack } from './sort-into-tracks';
import type { Span } from './span';

export interface LayoutEvent {
  readonly id: EventId;
  /** One of the tracks; an event on two tracks is given twice. */
  readonly track: string;
  readonly date: EdtfDate;
  /** 0 to 1. */
  readonly rank: number;
  readonly label: string;
  /** The short date that follows the label when a day is wide enough. */
  readonly detail: string;
  /** As measured, at the weight in which it is drawn. */
  readonly labelWidth: CssPx;
  readonly detailWidth: CssPx;
  /** By a filter. */
  readonly leftOut: boolean;
  /** Selected or focused: always labelled. */
  readonly pinned: boolean;
  /** Room that the mark needs on either side beyond its form: the wedges of a disputed one. */
  readonly extraWidth?: CssPx;
  /** Width of a sign in the middle of its bar, on which no label may stand. Absent: it has none. */
  readonly signWidth?: CssPx;
  /** The side on which its label is tried first. Absent: right. */
  readonly side?: 'left' | 'right';
}

export interface PlacedMark {
  readonly id: EventId;
  readonly form: MarkForm;
  /**
   * What is drawn of the date, cut at the margin outside the plot; for a day both are its centre. Without
   * the chevron of an open end, which comes after it.
   */
  readonly x0: CssPx;
  readonly x1: CssPx;
  /** Where it has its sign, such as the × of what did not happen. */
  readonly sign: CssPx;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** From 0, the top one. */
  readonly lane: number;
  /** Centre line, from the top of its track. */
  readonly y: CssPx;
  readonly label: PlacedLabel | null;
  /** Leads to its label, which then stands in another lane. null: the label stands beside it, or there is none. */
  readonly leader: Leader | null;
  /** The mark, with its label where that stands beside it; nothing else in its lane touches it. */
  readonly box: Span;
}

/** "+2": events without room for a label, counted where they would stand. */
export interface Counter extends Span {
  /** Centre line of the pill, from the top of its track. */
  readonly y: CssPx;
  readonly pill: Span;
  /** In order of time; two or more. */
  readonly ids: readonly EventId[];
  /** From the first one's start to the last one's end, as written: to name it and to zoom to. */
  readonly range: TimeRange;
}

/** A tick or line without a form: grey along the bottom for what is left out, or on a collapsed track. */
export interface Tick extends Span {
  readonly id: EventId;
  readonly y: CssPx;
}

export interface PlacedTrack {
  readonly id: string;
  /** From the top of the first track. */
  readonly top: CssPx;
  readonly height: CssPx;
  readonly laneHeight: CssPx;
  readonly laneCount: number;
  /** In order of time. */
  readonly marks: readonly PlacedMark[];
  /** From left to right. */
  readonly counters: readonly Counter[];
  /** Before and after the range, in order of time. */
  readonly earlier: readonly EventId[];
  readonly later: readonly EventId[];
  /** In order of time, those outside the range too (in the margins of the plot). */
  readonly leftOut: readonly Tick[];
  /** Whether it is one line, with `ticks` in place of marks and counters. */
  readonly isCollapsed: boolean;
  /** What is in view of a collapsed track, in order of time. Empty for others. */
  readonly ticks: readonly Tick[];
}

export interface TracksToPlace {
  readonly events: readonly LayoutEvent[];
  /** From top to bottom. An event on none of them is a bug, and throws. */
  readonly tracks: readonly string[];
  /** Tracks that are drawn as one line. */
  readonly collapsed?: ReadonlySet<string>;
  readonly scale: TimeScale;
  readonly height: CssPx;
  readonly options?: Partial<LayoutOptions>;
}

/**
 * Gives every event its place on the axis: a mark with a label, a bare mark, a counter, or one of
 * the chips at the edge.
 *
 *   Talks     ├────┤ US and NATO send proposals
 *               ░▒█▒░ Stoltenberg warns of a "real risk"
 *                  Cyberattack on Ukraine ●    (+2)
 *   Unrest    ‹ 3 earlier                            4 later ›
 *
 * Each track wants lanes for all its labels. If that is more than `height`, lanes are taken from
 * the tracks that have most; if it is less, what is left is spread. The sum of the heights is
 * `height`, or more if even the least does not fit (one lane a track, and what pinned events need), or if
 * tracks may overflow: then each has the lanes that it wants, up to the most.
 *
 * A single mark without room for a label may have it in the lane above, at the end of a leader.
 *
 * Laws, within a track: in a lane, no two marks, labels, leaders or counters overlap · every event is exactly
 * one of mark, in a counter, earlier, later, left out, or a tick of a collapsed track · pinned events
 * in view of other tracks are labelled · no
 * label leaves the plot, unless it is pinned and wider than it · the order of `events` does not
 * matter · panning within open time by k px moves what stays, and keeps its side, by k.
 */
export function placeTracks(input: TracksToPlace): readonly PlacedTrack[] {
  const options = { ...defaultLayoutOptions, ...input.options };
  const { collapsed = new Set() } = input;
  const sorted = sortIntoTracks(input, options);
  const open = sorted.filter(({ id }) => !collapsed.has(id));
  const collapsedHeights = (sorted.length - open.length) * options.collapsedHeight;

  const paddings = open.length * 2 * options.padding;
  const free = input.height - collapsedHeights - paddings;
  const total = Math.floor(free / options.laneHeight);
  const leastSum = open.reduce((sum, { least }) => sum + least, 0);
  const wishes = open.map(({ view, least }) => {
    const most = options.overflows ? options.mostLanes : total - leastSum + least;
    return wishOf(view, least, Math.min(most, options.mostLanes));
  });
  const wished = wishes.reduce((sum, { comfortable }) => sum + comfortable, 0);
  const lanes = shareLanes(wishes, options.overflows ? Math.max(total, wished) : total);

  const laneSum = lanes.reduce((sum, count) => sum + count, 0);
  const roomy = Math.floor(free / laneSum);
  const laneHeight = Math.max(options.laneHeight, Math.min(roomy, options.maxLaneHeight));
  const spare = Math.max(0, Math.floor(free - laneSum * laneHeight));
  const openIndex = new Map(open.map(({ id }, i) => [id, i]));
  let top = 0;
  return sorted.map((track): PlacedTrack => {
    const i = openIndex.get(track.id);
    if (i === undefined) {
      const line = collapsedTrack(track, top, options);
      top += line.height;
      return line;
    }
    const share =
      Math.floor((spare * (i + 1)) / open.length) - Math.floor((spare * i) / open.length);
    const room = { top, share, laneHeight, laneCount: lanes[i] ?? 1 };
    const placed = openTrack(track, room, options);
    top += placed.height;
    return placed;
  });
}

interface LaneRoom {
  readonly top: CssPx;
  /** Of what the lanes of all tracks leave over. */
  readonly share: CssPx;
  readonly laneHeight: CssPx;
  readonly laneCount: number;
}

function openTrack(
  { id, view, earlier, later, leftOut }: SortedTrack,
  { top, share, laneHeight, laneCount }: LaneRoom,
  options: LayoutOptions,
): PlacedTrack {
  const height = laneCount * laneHeight + 2 * options.padding + share;
  const yOf = (lane: number) => options.padding + (lane + 0.5) * laneHeight;
  const filled = chooseLabels(view, laneCount);
  const { groups } = filled;
  const leaders = placeLeaders(view, filled, laneCount, yOf);
  const last = laneCount - 1;
  const labelled = filled.labelled.map((each) => ({ ...each, leader: null }));
  const bare = groups
    .filter(({ marks }) => marks.length === 1)
    .flatMap(({ marks, box }) =>
      marks.map((mark) => {
        const { label = null, leader = null } = leaders.get(mark) ?? {};
        return { mark, lane: last, label, leader, unit: box };
      }),
    );
  return {
    id,
    top,
    height,
    laneHeight,
    laneCount,
    marks: [...labelled, ...bare]
      .sort((a, b) => compareMarks(a.mark, b.mark))
      .map(({ mark, lane, label, leader, unit }) => ({
        ...placedMark(mark, lane, yOf(lane)),
        label,
        leader,
        box: unit,
      })),
    counters: groups
      .filter(({ marks }) => marks.length > 1)
      .map((group) => counterOf(group, yOf(last))),
    earlier: earlier.map(({ event }) => event.id),
    later: later.map(({ event }) => event.id),
    leftOut: leftOut.map((mark) => tickOf(mark, height - options.leftOutBottom)),
    isCollapsed: false,
    ticks: [],
  };
}

function collapsedTrack(
  { id, view, earlier, later, leftOut }: SortedTrack,
  top: CssPx,
  options: LayoutOptions,
): PlacedTrack {
  const height = options.collapsedHeight;
  // A count at the edge would hide what is drawn below it: that stands above it.
  const lineOf = (mark: SizedMark) => {
    const isUnder = view.chips.some(({ x0, x1 }) => x0 <= mark.x0 && mark.x1 <= x1);
    return tickOf(mark, isUnder ? options.aboveChip : height / 2);
  };
  return {
    id,
    top,
    height,
    laneHeight: height,
    laneCount: 0,
    marks: [],
    counters: [],
    earlier: earlier.map(({ event }) => event.id),
    later: later.map(({ event }) => event.id),
    leftOut: leftOut.map(lineOf),
    isCollapsed: true,
    ticks: view.marks.map(lineOf),
  };
}

function tickOf({ event, x0, x1 }: SizedMark, y: CssPx): Tick {
  return { id: event.id, x0, x1, y };
}

function placedMark(
  { event, form, x0, x1, sign, drawn }: SizedMark,
  lane: number,
  y: CssPx,
): Omit<PlacedMark, 'label' | 'leader' | 'box'> {
  const { fadesIn, fadesOut } = drawn;
  return { id: event.id, form, x0, x1, sign, fadesIn, fadesOut, lane, y };
}

function counterOf({ marks, bracket, pill }: MarkGroup, y: CssPx): Counter {
  const inTime = [...marks].sort(compareMarks);
  const starts = inTime.map(({ event, drawn }) => boundsOf(event.date).start ?? drawn.start);
  const ends = inTime.map(({ event, drawn }) => boundsOf(event.date).end ?? drawn.end);
  return {
    ...bracket,
    y,
    pill,
    ids: inTime.map(({ event }) => event.id),
    range: { start: Math.min(...starts) as EpochMs, end: Math.max(...ends) as EpochMs },
  };
}
