import type { CssPx, EpochMs, EventId } from '../model/units';
import type { CountsBeyond } from '../time/counts-beyond';
import { boundsOf, type EdtfDate } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import { chooseLabels } from './choose-labels';
import type { Counted, Uncharted } from './counted';
import type { TrackView } from './fill-lanes';
import type { PlacedLabel } from './label-places';
import { defaultLayoutOptions, type LayoutOptions } from './layout-options';
import type { MarkForm } from './mark-form';
import { countOf, isSingle, type MarkGroup } from './mark-groups';
import { leaderOver, placeLeaders, type Leader } from './place-leaders';
import type { Crowd, CrowdLabel, Ridge } from './place-ridge';
import type { RidgeLayout } from './ridge-layout';
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
  /** Leads to its label, which then stands in the lane above. null: the label stands beside it or on it, or there is none. */
  readonly leader: Leader | null;
  /**
   * The mark, with its label where that stands beside it or over it; nothing else in its lane touches it, nor in that
   * of a label over it.
   */
  readonly box: Span;
}

/** "+2": events without room for a label, counted where they would stand. */
export interface Counter extends Counted, Span {
  /** Centre line of the pill, from the top of its track. */
  readonly y: CssPx;
  readonly pill: Span;
  /** From the first one's start to the last one's end, as written; of those without ids, of their bins. */
  readonly range: TimeRange;
  /** What its bracket covers. null: its events tell. */
  readonly covers: TimeRange | null;
}

/** A tick or line without a form: grey along the bottom for what is left out, or on a collapsed track. */
export interface Tick extends Span {
  readonly id: EventId;
  readonly y: CssPx;
}

/** Events in a stretch that touches no other such stretch. */
export interface UnnamedStretch extends Span {
  readonly range: TimeRange;
  readonly y: CssPx;
  readonly count: number;
}

/** Of the counts at the two edges. */
export interface EdgeCounts<Of> {
  readonly earlier: Of;
  readonly later: Of;
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
  /** How many more lie there that are known by their number alone. */
  readonly moreEarlier: number;
  readonly moreLater: number;
  /**
   * What is outside of the view itself and not labelled or drawn, where the track has a ridge or some is known by its
   * number alone. A bin across an edge counts its own time: a part of it is here too. Absent: `earlier` and `later` are all.
   */
  readonly edges?: CountsBeyond;
  /** Of a dense track, in the place of its counters. Its marks are labelled, and stand above it. */
  readonly ridge: Ridge | null;
  /** In order of time, those outside the range too (in the margins of the plot). */
  readonly leftOut: readonly Tick[];
  /** What more is left out, in stretches that can be told apart; absent: nothing. */
  readonly leftOutRest?: readonly UnnamedStretch[];
  /** Whether it is one line, with `ticks` in place of marks and counters. */
  readonly isCollapsed: boolean;
  /** What is in view of a collapsed track, in order of time. Empty for others. */
  readonly ticks: readonly Tick[];
  /** Where more of a collapsed track is that is known by its number alone, and how many. Empty for others. */
  readonly unnamed: readonly UnnamedStretch[];
}

export interface TracksToPlace {
  readonly events: readonly LayoutEvent[];
  /** From top to bottom. An event on none of them is a bug, and throws. */
  readonly tracks: readonly string[];
  /** Tracks that are drawn as one line. */
  readonly collapsed?: ReadonlySet<string>;
  /** By track: its events that are not given one by one. */
  readonly uncharted?: ReadonlyMap<string, Uncharted>;
  /** How finely dates are told, in ms. Absent: as those of the events that are given. */
  readonly finest?: number;
  readonly scale: TimeScale;
  readonly height: CssPx;
  readonly options?: Partial<LayoutOptions>;
  /** What lays out dense tracks. Absent or null: they have counts, however many. */
  readonly ridges?: RidgeLayout | null;
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
 * A single mark without room for a label may have it in the lane above, at the end of a leader; a pinned one whose
 * label is longer than the room on either side has it over itself.
 *
 * Laws, within a track: in a lane, no two marks, labels, leaders or counters overlap · every event is exactly
 * one of mark, in a counter, earlier, later, left out, or a tick of a collapsed track · pinned events
 * in view of other tracks are labelled · no label covers its own mark · no
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
  const isDense = open.some(({ crowd }) => crowd !== null);
  const height = input.height - (isDense ? options.noteHeight : 0);
  const free = height - collapsedHeights - paddings;
  const peak = open.reduce((most, { crowd }) => Math.max(most, crowd?.most ?? 0), 1);
  const total = Math.floor(free / options.laneHeight);
  const leastSum = open.reduce((sum, { least }) => sum + least, 0);
  const wishes = open.map((track) => {
    const most = options.overflows ? options.mostLanes : total - leastSum + track.least;
    return wishOf(track, Math.min(most, options.mostLanes), peak);
  });
  const wished = wishes.reduce((sum, { comfortable }) => sum + comfortable, 0);
  const lanes = shareLanes(wishes, options.overflows ? Math.max(total, wished) : total);

  const laneSum = lanes.reduce((sum, count) => sum + count, 0);
  const roomy = Math.floor(free / laneSum);
  const laneHeight = Math.max(options.laneHeight, Math.min(roomy, options.maxLaneHeight));
  const spare = Math.max(0, Math.floor(free - laneSum * laneHeight));
  const openIndex = new Map(open.map(({ id }, i) => [id, i]));
  let top = 0;
  const rooms = open.map((_, i): LaneRoom => {
    const share =
      Math.floor((spare * (i + 1)) / open.length) - Math.floor((spare * i) / open.length);
    return { share, laneHeight, laneCount: lanes[i] ?? 1 };
  });
  const { ridges = null } = input;
  const ridgeRooms = open.map((track, i) => {
    const room = rooms[i];
    return ridges && track.crowd && room ? ridgeRoom(track, track.crowd, room, ridges) : null;
  });
  const rise = ridgeRooms.reduce((least, ridge) => Math.min(least, ridge?.rise ?? least), Infinity);
  return sorted.map((track): PlacedTrack => {
    const i = openIndex.get(track.id);
    const [room, ridge] = i === undefined ? [] : [rooms[i], ridgeRooms[i]];
    const placed =
      ridges && room && ridge && track.crowd
        ? denseTrack(track, track.crowd, top, room, { ...ridge, rise }, options, ridges)
        : room
          ? openTrack(track, top, room, options)
          : collapsedTrack(track, top, options);
    top += placed.height;
    return ridges?.withUncharted(placed, track, input, options) ?? placed;
  });
}

interface LaneRoom {
  /** Of what the lanes of all tracks leave over. */
  readonly share: CssPx;
  readonly laneHeight: CssPx;
  readonly laneCount: number;
}

const heightIn = ({ laneCount, laneHeight, share }: LaneRoom, { padding }: LayoutOptions): CssPx =>
  laneCount * laneHeight + 2 * padding + share;

const yOfLane =
  ({ laneHeight }: LaneRoom, { padding }: LayoutOptions) =>
  (lane: number): CssPx =>
    padding + (lane + 0.5) * laneHeight;

function openTrack(
  { id, view, earlier, later, leftOut, moreEarlier, moreLater }: SortedTrack,
  top: CssPx,
  room: LaneRoom,
  options: LayoutOptions,
): PlacedTrack {
  const { laneHeight, laneCount } = room;
  const height = heightIn(room, options);
  const yOf = yOfLane(room, options);
  const filled = chooseLabels(view, laneCount);
  const { groups } = filled;
  const leaders = placeLeaders(view, filled, laneCount, yOf);
  const last = laneCount - 1;
  const labelled = filled.labelled.map((each) => ({ ...each, leader: leaderOver(each, yOf) }));
  const bare = groups.filter(isSingle).flatMap(({ marks, box }) =>
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
      .filter((group) => !isSingle(group))
      .map((group) => counterOf(group, yOf(last), view)),
    earlier: earlier.map(({ event }) => event.id),
    later: later.map(({ event }) => event.id),
    moreEarlier,
    moreLater,
    ridge: null,
    leftOut: leftOut.map((mark) => tickOf(mark, height - options.leftOutBottom)),
    isCollapsed: false,
    ticks: [],
    unnamed: [],
  };
}

/** Of a ridge, and of the labels above it. */
interface RidgeRoom {
  readonly labels: readonly CrowdLabel[];
  readonly base: CssPx;
  /** The height of one event, if its fullest bin filled the room. */
  readonly rise: CssPx;
}

/** Between the base of a ridge and the foot of its track; more where ticks of left-out events stand there. */
const [belowBase, belowBaseWithTicks] = [8, 14] as const;

function ridgeRoom(
  { view, leftOut, leftOutBins, labelLanes: wanted }: SortedTrack,
  crowd: Crowd,
  room: LaneRoom,
  { labelCrowd }: RidgeLayout,
): RidgeRoom {
  const { options, chips } = view;
  const { laneCount, laneHeight } = room;
  const pinned = crowd.inView.filter(({ event }) => event.pinned).length;
  const least = Math.max(1, pinned > 0 ? wanted : 0);
  const labelLanes = Math.min(laneCount - 1, Math.max(least, Math.min(wanted, laneCount - 2)));
  const labels = labelCrowd(crowd, labelLanes, chips, view);
  const used = labels.reduce(
    (lanes, { lane }) => Math.max(lanes, lane + 1),
    chips.length > 0 ? 1 : 0,
  );
  const base =
    heightIn(room, options) -
    (leftOut.length + leftOutBins.length > 0 ? belowBaseWithTicks : belowBase);
  const height = base - options.padding - Math.min(used, laneCount - 1) * laneHeight;
  return { labels, base, rise: height / Math.sqrt(Math.max(1, crowd.most)) };
}

function denseTrack(
  { id, leftOut, moreEarlier, moreLater }: SortedTrack,
  crowd: Crowd,
  top: CssPx,
  room: LaneRoom,
  { labels, base, rise }: RidgeRoom,
  options: LayoutOptions,
  { placeRidge }: RidgeLayout,
): PlacedTrack {
  const yOf = yOfLane(room, options);
  const height = heightIn(room, options);
  const labelled = new Set(labels.map(({ mark }) => mark));
  const idsOf = (marks: readonly SizedMark[]) =>
    marks.filter((mark) => !labelled.has(mark)).map(({ event }) => event.id);
  return {
    id,
    top,
    height,
    laneHeight: room.laneHeight,
    laneCount: room.laneCount,
    marks: labels
      .toSorted((a, b) => compareMarks(a.mark, b.mark))
      .map((labelledMark) => ({
        ...placedMark(labelledMark.mark, labelledMark.lane, yOf(labelledMark.lane)),
        label: labelledMark.label,
        leader: leaderOver(labelledMark, yOf),
        box: labelledMark.box,
      })),
    counters: [],
    ridge: placeRidge(crowd, labels, { base, rise, yOf }),
    earlier: idsOf(crowd.earlier),
    later: idsOf(crowd.later),
    moreEarlier,
    moreLater,
    leftOut: leftOut.map((mark) => tickOf(mark, height - options.leftOutBottom)),
    isCollapsed: false,
    ticks: [],
    unnamed: [],
  };
}

function collapsedTrack(
  { id, view, earlier, later, leftOut, moreEarlier, moreLater }: SortedTrack,
  top: CssPx,
  options: LayoutOptions,
): PlacedTrack {
  const height = options.collapsedHeight;
  const known = view.marks.filter(({ unnamed }) => unnamed === undefined);
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
    moreEarlier,
    moreLater,
    ridge: null,
    leftOut: leftOut.map(lineOf),
    isCollapsed: true,
    ticks: known.map(lineOf),
    unnamed: joinStretches(view.marks, view, height / 2),
  };
}

/** What is known by its number alone, in as few stretches as there are gaps. */
function joinStretches(
  marks: readonly SizedMark[],
  { toPx }: TrackView,
  y: CssPx,
): readonly UnnamedStretch[] {
  const joined: { range: TimeRange; count: number }[] = [];
  for (const { unnamed, drawn } of marks) {
    if (unnamed === undefined) continue;
    const last = joined.at(-1);
    if (last && last.range.end >= drawn.start) {
      last.range = { start: last.range.start, end: drawn.end };
      last.count += unnamed;
    } else joined.push({ range: { start: drawn.start, end: drawn.end }, count: unnamed });
  }
  return joined.map(({ range, count }) => ({
    range,
    count,
    x0: toPx(range.start),
    x1: toPx(range.end),
    y,
  }));
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

function counterOf({ marks, bracket, pill }: MarkGroup, y: CssPx, { toTime }: TrackView): Counter {
  const inTime = [...marks].sort(compareMarks);
  const isKnown = inTime.every(({ unnamed }) => unnamed === undefined);
  const written = ({ event, unnamed }: SizedMark) => (unnamed ? null : boundsOf(event.date));
  const starts = inTime.map((mark) => written(mark)?.start ?? mark.drawn.start);
  const ends = inTime.map((mark) => written(mark)?.end ?? mark.drawn.end);
  return {
    ...bracket,
    y,
    pill,
    count: countOf(marks),
    ids: isKnown ? inTime.map(({ event }) => event.id) : null,
    covers: isKnown ? null : { start: toTime(bracket.x0), end: toTime(bracket.x1) },
    range: { start: Math.min(...starts) as EpochMs, end: Math.max(...ends) as EpochMs },
  };
}
