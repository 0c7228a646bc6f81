import type { CssPx, EpochMs, EventId } from '../model/units';
import { boundsOf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import { byPriority } from './choose-labels';
import { type Counted, type Uncharted } from './counted';
import { eachBin } from '../time/bins';
import { lanesOf, type LabelledMark, type TrackView } from './fill-lanes';
import { labelPlaces, widthOf, type LabelPlace } from './label-places';
import { counterWidth } from './mark-groups';
import { binAt, wholeBins, type BinStep, type RidgeGrid } from './ridge-grid';
import type { SizedMark } from './sized-mark';
import { joinSpans, spanOf, spansTouch, type Span } from './span';

/** One step of a ridge: the events that start in it and are not labelled, none of which may be left. */
export interface RidgeBin extends Omit<Counted, 'count' | 'range'>, Span {
  /** Those without labels: 0 or more. */
  readonly count: number;
  readonly range: TimeRange;
  /** Whether more start in it, which are labelled. */
  readonly isLabelled: boolean;
  /** Of all that start in it, the labelled ones too; evened out over a long one. */
  readonly height: CssPx;
  /** "+61" beside the label of an event that starts in it. */
  readonly pill: RidgePill | null;
}

export interface RidgePill extends Span {
  readonly mark: EventId;
  readonly y: CssPx;
}

/** How many events a dense track holds where. */
export interface Ridge {
  /** On which it stands, from the top of the track. */
  readonly base: CssPx;
  /** From left to right; none is empty, and those at the edges go on outside the plot. */
  readonly bins: readonly RidgeBin[];
  /** How long a bin is in open time, and in the time before the story where it has any there. */
  readonly step: BinStep;
  readonly earlierStep: BinStep | null;
}

/** What of a dense track is counted, before any of it is labelled. */
export interface Crowd {
  /** Its own, if some are known by their number alone. */
  readonly grid: RidgeGrid;
  /** In order of time, one list a bin; all that start in it. */
  readonly marks: readonly (readonly SizedMark[])[];
  /** Those that are known by their number alone; one entry a bin. */
  readonly unnamed: Float64Array;
  /** That start before the first bin, or after the last; in order of time. */
  readonly earlier: readonly SizedMark[];
  readonly later: readonly SizedMark[];
  readonly moreEarlier: number;
  readonly moreLater: number;
  /** Those that may be labelled: in view, wherever they start. */
  readonly inView: readonly SizedMark[];
  /** Of the fullest bin; of a long one, what a usual one holds in the middle. */
  readonly most: number;
}

/** Sorts what a filter keeps of a track, in order of time, into the bins of a grid. */
export function crowdOf(
  kept: readonly SizedMark[],
  uncharted: Uncharted | undefined,
  all: RidgeGrid,
  scale: TimeScale,
): Crowd {
  let moreEarlier = uncharted?.earlier ?? 0;
  let moreLater = uncharted?.later ?? 0;
  const beyond = { earlier: moreEarlier > 0, later: moreLater > 0 };
  const grid = uncharted ? wholeBins(all, scale, uncharted.rest, beyond) : all;
  const count = grid.bins.length;
  const marks = Array.from({ length: count }, (): SizedMark[] => []);
  const unnamed = new Float64Array(count);
  const earlier: SizedMark[] = [];
  const later: SizedMark[] = [];
  for (const mark of kept) {
    const at = binAt(grid, startOf(mark));
    (at < 0 ? earlier : (marks[at] ?? later)).push(mark);
  }
  if (uncharted)
    eachBin(uncharted.rest, (each, start) => {
      const at = binAt(grid, start);
      if (at < 0) moreEarlier += each;
      else if (at >= count) moreLater += each;
      else unnamed[at] = (unnamed[at] ?? 0) + each;
    });
  const most = grid.bins.reduce(
    (max, { places }, i) => Math.max(max, ((marks[i]?.length ?? 0) + (unnamed[i] ?? 0)) / places),
    0,
  );
  const inView = kept.filter(({ place }) => place === 'in-view');
  return { grid, marks, unnamed, earlier, later, moreEarlier, moreLater, inView, most };
}

/** As written; as drawn where that is open. */
function startOf({ event, drawn }: SizedMark): EpochMs {
  return boundsOf(event.date).start ?? drawn.start;
}

/** A label above a ridge, with the count of its bin where it has one to show. */
export interface CrowdLabel extends LabelledMark {
  /** Mark and label, without the pill. */
  readonly box: Span;
  readonly pill: Span | null;
}

/** How many labels stand above a ridge, unless more events are pinned (LOOK 6). */
const usualLabels = 2;
/** How many are tried for them. More: slower. */
const mostTried = 40;

/** Lanes that the labels above a ridge could do with. `pinned`: those that pinned ones need. */
export function labelLanesOf(pinned: number, hasChips: boolean): number {
  return Math.max(usualLabels, pinned + (pinned > 0 && hasChips ? 1 : 0));
}

/**
 * The most important events in view, each in the first lane with room for it, its date and the count of its
 * bin. Under the mark of a day, its stem goes through the lanes below.
 *
 *   ● Russia invades (+61)
 *   │      ├──┤ Istanbul negotiations (+73)
 *   │▇▇▅▅▇▇▇▅▅
 *
 * Pinned ones come first: without their count, and across a stem, where they must. No count stands on a bar, which
 * would hide it.
 */
export function labelCrowd(
  crowd: Crowd,
  laneCount: number,
  chips: readonly Span[],
  view: CrowdView,
): readonly CrowdLabel[] {
  const lanes = Array.from({ length: laneCount }, (_, i): LabelLane => ({
    taken: [],
    stems: [],
    chips: i === 0 ? chips : [],
  }));
  const counted = new Set<number>();
  const labels: CrowdLabel[] = [];
  let tried = 0;
  for (const mark of byPriority(crowd.inView)) {
    const { pinned } = mark.event;
    if (!pinned && (labels.length >= usualLabels || tried >= mostTried)) break;
    tried++;
    const bin = binAt(crowd.grid, startOf(mark));
    const others = (crowd.marks[bin]?.length ?? 1) - 1 + (crowd.unnamed[bin] ?? 0);
    const pillWidth = counted.has(bin) || others < 1 ? 0 : counterWidth(others, view.options);
    const found =
      roomFor(mark, pillWidth, lanes, view) ??
      (pinned || mark.form !== 'day' ? roomFor(mark, 0, lanes, view) : null) ??
      (pinned ? roomFor(mark, 0, withoutStems(lanes), view) : null);
    if (!found) continue;
    labels.push(found);
    if (found.pill) counted.add(bin);
    for (const lane of lanesOf(found)) lanes[lane]?.taken.push(found.unit);
    for (const { stems } of lanes.slice(found.lane + 1)) stems.push(...stemsOf(mark));
  }
  return labels;
}

type CrowdView = Pick<TrackView, 'width' | 'detailed' | 'options'>;

interface LabelLane {
  readonly taken: Span[];
  /** Of marks in the lanes above. */
  readonly stems: Span[];
  readonly chips: readonly Span[];
}

const withoutStems = (lanes: readonly LabelLane[]) =>
  lanes.map((lane) => ({ ...lane, stems: [], isCrossed: true }));

const stemsOf = ({ form, x0 }: SizedMark): readonly Span[] =>
  form === 'day' ? [{ x0, x1: x0 }] : [];

function roomFor(
  mark: SizedMark,
  pillWidth: CssPx,
  lanes: readonly (LabelLane & { readonly isCrossed?: boolean })[],
  { width, detailed, options }: CrowdView,
): CrowdLabel | null {
  const { pillGap, air } = options;
  const extra = pillWidth > 0 ? pillGap + pillWidth : 0;
  const { event } = mark;
  const labelWidth = event.labelWidth + extra;
  const wide = extra > 0 ? { ...mark, event: { ...event, labelWidth } } : mark;
  const isFree = (span: Span, others: readonly Span[]) =>
    others.every((other) => !spansTouch(other, span, air));
  const isFreeIn = ({ unit, clearOfChips }: LabelPlace, at: number) => {
    const lane = lanes[at];
    return (
      lane !== undefined &&
      isFree(unit, lane.taken) &&
      isFree(unit, lane.stems) &&
      isFree(clearOfChips, lane.chips)
    );
  };
  const isClear = (place: LabelPlace, at: number) =>
    lanesOf({ ...place, lane: at }).every((lane) => isFreeIn(place, lane)) &&
    lanes
      .slice(at + 1)
      .every((lane) => lane.isCrossed || stemsOf(mark).every((stem) => isFree(stem, lane.taken)));
  for (const place of labelPlaces(wide, width, detailed, options)) {
    const { label } = place;
    if (pillWidth > 0 && (label.inside || place.isOver)) continue;
    const lane = lanes.findIndex((_, at) => isClear(place, at));
    if (lane < 0) continue;
    const side = label.anchor === 'start' ? 1 : -1;
    const words = label.x + side * widthOf(mark, label.withDetail, options);
    const end = words + side * (extra - pillWidth);
    const box = joinSpans(mark.box, spanOf(label.x, words));
    const pill = pillWidth > 0 ? spanOf(end, end + side * pillWidth) : null;
    return { ...place, mark, lane, box, pill };
  }
  return null;
}

/** Lower ones could not be seen beside bins of thousands. */
export const leastBinHeight: CssPx = 2;

/** `rise`: the height of a bin with one event; it grows with the root of their number. */
export function placeRidge(
  { grid, marks, unnamed }: Crowd,
  labels: readonly CrowdLabel[],
  { base, rise, yOf }: { base: CssPx; rise: CssPx; yOf: (lane: number) => CssPx },
): Ridge {
  const labelled = new Set(labels.map(({ mark }) => mark));
  const pills = new Map(
    labels.flatMap(({ mark, pill, lane }) =>
      pill ? [[binAt(grid, startOf(mark)), { ...pill, mark: mark.event.id, y: yOf(lane) }]] : [],
    ),
  );
  const bins = grid.bins.flatMap(({ range, x0, x1, places }, i): RidgeBin[] => {
    const own = marks[i] ?? [];
    const more = unnamed[i] ?? 0;
    const all = own.length + more;
    if (all === 0) return [];
    const ids = own.filter((mark) => !labelled.has(mark)).map(({ event }) => event.id);
    const count = ids.length + more;
    return [
      {
        x0,
        x1,
        range,
        count,
        ids: more > 0 ? null : ids,
        isLabelled: count < all,
        height: Math.max(leastBinHeight, rise * Math.sqrt(all / places)),
        pill: (count > 0 && pills.get(i)) || null,
      },
    ];
  });
  const hasEarlier = grid.bins.some(
    ({ kind }, i) => kind === 'compressed' && (marks[i]?.length ?? 0) + (unnamed[i] ?? 0) > 0,
  );
  return { base, bins, step: grid.step, earlierStep: hasEarlier ? grid.earlierStep : null };
}
