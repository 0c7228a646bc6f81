import type { CssPx } from '../model/units';
import type { LayoutOptions } from './layout-options';
import { labelPlaces, type LabelPlace, type PlacedLabel } from './label-places';
import { groupMarks, type MarkGroup } from './mark-groups';
import { spansTouch, type Span } from './span';
import type { SizedMark } from './sized-mark';

/** What of one track is in view, and what its lanes have to keep clear of. */
export interface TrackView {
  /** In order of time. */
  readonly marks: readonly SizedMark[];
  /** Where each mark can have its label, best first. */
  readonly places: ReadonlyMap<SizedMark, readonly LabelPlace[]>;
  /** Kept free in the first lane: the chips at the plot's edges. */
  readonly chips: readonly Span[];
  readonly width: CssPx;
  readonly options: LayoutOptions;
}

export interface LabelledMark {
  readonly mark: SizedMark;
  readonly lane: number;
  readonly label: PlacedLabel;
  readonly unit: Span;
}

export interface FilledLanes {
  readonly labelled: readonly LabelledMark[];
  /** Of the marks without labels; they stand in the last lane. */
  readonly groups: readonly MarkGroup[];
}

export function trackView(
  marks: readonly SizedMark[],
  chips: { readonly earlier: boolean; readonly later: boolean },
  width: CssPx,
  detailed: boolean,
  options: LayoutOptions,
): TrackView {
  const { chipWidth } = options;
  return {
    marks,
    places: new Map(marks.map((mark) => [mark, labelPlaces(mark, width, detailed, options)])),
    chips: [
      ...(chips.earlier ? [{ x0: 0, x1: chipWidth }] : []),
      ...(chips.later ? [{ x0: width - chipWidth, x1: width }] : []),
    ],
    width,
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
  const { marks, places, chips, width, options } = view;
  const rest = marks.filter((mark) => !chosen.has(mark));
  const groups = groupMarks(rest, width, options);
  const last = laneCount - 1;
  const lanes = Array.from({ length: laneCount }, (_, lane): Span[] => [
    ...(lane === 0 ? chips : []),
    ...(lane === last ? groups.map(({ box }) => box) : []),
  ]);

  const labelled: LabelledMark[] = [];
  for (const mark of marks) {
    if (!chosen.has(mark)) continue;
    const found = findRoom(lanes, places.get(mark) ?? [], options.air);
    if (!found) return null;
    lanes[found.lane]?.push(found.unit);
    labelled.push({ mark, ...found });
  }
  return { labelled, groups };
}

function findRoom(
  lanes: readonly Span[][],
  places: readonly LabelPlace[],
  air: CssPx,
): (LabelPlace & { lane: number }) | null {
  for (const place of places) {
    const lane = lanes.findIndex((taken) =>
      taken.every((span) => !spansTouch(span, place.unit, air)),
    );
    if (lane >= 0) return { ...place, lane };
  }
  return null;
}
