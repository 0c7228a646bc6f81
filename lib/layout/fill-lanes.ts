import type { CssPx } from '../model/units';
import { msPerDay } from '../time/civil';
import type { TimeScale } from '../time/time-scale';
import type { EdgeCounts } from './place-tracks';
import type { LayoutOptions } from './layout-options';
import { labelPlaces, type LabelPlace } from './label-places';
import { countedMarks, groupMarks, type CountedMark, type MarkGroup } from './mark-groups';
import { spansTouch, type Span } from './span';
import type { SizedMark } from './sized-mark';

/** What of one track is in view, and what its lanes have to keep clear of. */
export interface TrackView {
  /** In order of time. */
  readonly marks: readonly SizedMark[];
  /** The same from left to right, with where each would be counted. */
  readonly counted: readonly CountedMark[];
  /** Where each mark can have its label, best first. */
  readonly places: ReadonlyMap<SizedMark, readonly LabelPlace[]>;
  /** Kept free in the first lane: the chips at the plot's edges. */
  readonly chips: readonly Span[];
  /** Where time runs evenly: neither in a fold nor in compressed time. */
  readonly open: readonly Span[];
  readonly width: CssPx;
  readonly toPx: TimeScale['toPx'];
  readonly toTime: TimeScale['toTime'];
  /** A day is wide enough for the date to follow the label. */
  readonly detailed: boolean;
  readonly options: LayoutOptions;
}

export interface LabelledMark extends LabelPlace {
  readonly mark: SizedMark;
  readonly lane: number;
}

export interface FilledLanes {
  readonly labelled: readonly LabelledMark[];
  /** Of the marks without labels; they stand in the last lane. */
  readonly groups: readonly MarkGroup[];
}

export function trackView(
  marks: readonly SizedMark[],
  chips: EdgeCounts<0 | 1 | 2>,
  { width, pieces, msPerPx, toPx, toTime }: TimeScale,
  options: LayoutOptions,
): TrackView {
  // A long one is short where the plot is narrow.
  const room = (chip: number) =>
    Math.min(chip * options.chipWidth, Math.max(options.chipWidth, width / 4));
  const detailed = msPerDay / msPerPx > options.detailFromDayWidth;
  return {
    marks,
    counted: countedMarks(marks, width, options),
    places: new Map(marks.map((mark) => [mark, labelPlaces(mark, width, detailed, options)])),
    chips: [
      ...(chips.earlier ? [{ x0: 0, x1: room(chips.earlier) }] : []),
      ...(chips.later ? [{ x0: width - room(chips.later), x1: width }] : []),
    ],
    open: pieces.filter(({ kind }) => kind === 'open'),
    width,
    toPx,
    toTime,
    detailed,
    options,
  };
}

/**
 * Places exactly the `chosen` marks with labels, in order of time: the best place that is free in
 * any lane, in the first such lane. The others are grouped in the last lane, and come first.
 * Returns null if a chosen one finds no room.
 */
export function fillLanes(
  view: TrackView,
  chosen: ReadonlySet<SizedMark>,
  laneCount: number,
): FilledLanes | null {
  const { marks, counted, places, chips, width, options } = view;
  const rest = counted.filter(({ mark }) => !chosen.has(mark));
  const groups = groupMarks(rest, width, options);
  const lanes = takenLanes({ labelled: [], groups }, laneCount);

  const labelled: LabelledMark[] = [];
  for (const mark of marks) {
    if (!chosen.has(mark)) continue;
    const found = findRoom(lanes, chips, places.get(mark) ?? [], options.air);
    if (!found) return null;
    for (const lane of lanesOf(found)) lanes[lane]?.push(found.unit);
    labelled.push({ mark, ...found });
  }
  return { labelled, groups };
}

/** What marks, labels and counts take of each lane, in no order. */
export function takenLanes({ labelled, groups }: FilledLanes, laneCount: number): Span[][] {
  return Array.from({ length: laneCount }, (_, lane) => [
    ...(lane === laneCount - 1 ? groups.map(({ box }) => box) : []),
    ...labelled.filter((each) => lanesOf(each).includes(lane)).map(({ unit }) => unit),
  ]);
}

/** Of a mark and its label. */
export function lanesOf({ lane, isOver }: Pick<LabelledMark, 'lane' | 'isOver'>): number[] {
  return isOver ? [lane - 1, lane] : [lane];
}

/** The best place that is free in any lane, in the first such lane. The chips are in the top one. */
export function findRoom(
  lanes: readonly Span[][],
  chips: readonly Span[],
  places: readonly LabelPlace[],
  air: CssPx,
): (LabelPlace & { lane: number }) | null {
  for (const place of places) {
    const isClear = (span: Span, of: readonly Span[] | undefined) =>
      of?.every((other) => !spansTouch(other, span, air)) ?? false;
    const isFree = (lane: number) =>
      isClear(place.unit, lanes[lane]) && (lane > 0 || isClear(place.clearOfChips, chips));
    const lane = lanes.findIndex((_, at) => lanesOf({ ...place, lane: at }).every(isFree));
    if (lane >= 0) return { ...place, lane };
  }
  return null;
}
