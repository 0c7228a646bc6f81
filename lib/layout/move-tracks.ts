import type { CssPx, EpochMs, EventId } from '../model/units';
import type { TimeScale } from '../time/time-scale';
import { defaultLayoutOptions, type LayoutOptions } from './layout-options';
import { countedAt } from './mark-groups';
import type {
  Counter,
  LayoutEvent,
  PlacedMark,
  PlacedTrack,
  Tick,
  UnnamedStretch,
} from './place-tracks';
import type { Leader, Point } from './place-leaders';
import type { Ridge, RidgeBin } from './place-ridge';
import { sizeMark, type SizedMark } from './sized-mark';
import { joinSpans } from './span';

/**
 * The same tracks while a gesture lasts: everything keeps its lane and its side and only moves along
 * x, to where `scale` has it; a label on a bar that covers the left edge stays. Labels may overlap or
 * leave the plot meanwhile; what comes into view appears when the tracks are placed again, and what
 * leaves it takes its label along, as far as it goes. Throws for a mark of which there is no event on its track.
 *
 * Laws: with the scale for which the tracks were placed, every x stays · panned within open time by k
 * px, marks and ticks that are not held at an edge of the plot move by k.
 */
export function moveTracks(
  tracks: readonly PlacedTrack[],
  events: readonly LayoutEvent[],
  scale: TimeScale,
  options: Partial<LayoutOptions> = {},
): readonly PlacedTrack[] {
  const all = { ...defaultLayoutOptions, ...options };
  const byTrack = new Map(tracks.map(({ id }) => [id, new Map<EventId, LayoutEvent>()]));
  for (const event of events) byTrack.get(event.track)?.set(event.id, event);
  const moved = (stretch: UnnamedStretch): UnnamedStretch => ({
    ...stretch,
    x0: scale.toPx(stretch.range.start),
    x1: scale.toPx(stretch.range.end),
  });
  return tracks.map((track) => {
    const sizedOf = (id: EventId): SizedMark => {
      const event = byTrack.get(track.id)?.get(id);
      if (!event) throw new Error(`no event ${id} on track ${track.id}`);
      return sizeMark(event, scale, all);
    };
    return {
      ...track,
      marks: track.marks.map((mark) => {
        const sized = sizedOf(mark.id);
        return shiftMark(moveMark(mark, sized, all), beyondMargin(sized, scale, all));
      }),
      counters: track.counters.map((counter) =>
        moveCounter(counter, (counter.ids ?? []).map(sizedOf), scale, all),
      ),
      ridge: track.ridge && moveRidge(track.ridge, track.marks, sizedOf, scale),
      leftOut: track.leftOut.map((tick) => moveTick(tick, sizedOf(tick.id))),
      ticks: track.ticks.map((tick) => moveTick(tick, sizedOf(tick.id))),
      unnamed: track.unnamed.map(moved),
      leftOutRest: track.leftOutRest?.map(moved),
    };
  });
}

function moveMark(mark: PlacedMark, sized: SizedMark, { labelGap }: LayoutOptions): PlacedMark {
  const { x0, x1, sign, box } = sized;
  const { label } = mark;
  if (!label) return { ...mark, x0, x1, sign, box };
  if (mark.leader) {
    const dx = label.anchor === 'start' ? x1 - mark.x1 : x0 - mark.x0;
    const leader = moveLeader(mark.leader, dx);
    const moved = { x0: mark.box.x0 + x0 - mark.x0, x1: mark.box.x1 + x1 - mark.x1 };
    return { ...mark, x0, x1, sign, box: moved, leader, label: { ...label, x: label.x + dx } };
  }
  if (label.inside) {
    const dx = mark.x0 < 0 ? 0 : x0 - mark.x0;
    const moved = { x0: mark.box.x0 + dx, x1: mark.box.x1 + dx };
    return { ...mark, x0, x1, sign, label: { ...label, x: label.x + dx }, box: moved };
  }
  const toRight = label.anchor === 'start';
  const x = toRight ? box.x1 + labelGap : box.x0 - labelGap;
  const beyond = toRight ? mark.box.x1 - label.x : label.x - mark.box.x0;
  const moved = toRight ? { x0: box.x0, x1: x + beyond } : { x0: x - beyond, x1: box.x1 };
  return { ...mark, x0, x1, sign, label: { ...label, x }, box: moved };
}

/** How far an event lies beyond where the marks of those out of view are held, to the right; 0 for one in view. */
function beyondMargin(
  { place, form, drawn: { start, end } }: SizedMark,
  { width, toPx }: TimeScale,
  { margin }: LayoutOptions,
): CssPx {
  const centre = ((start + end) / 2) as EpochMs;
  if (place === 'earlier') return Math.min(0, toPx(form === 'day' ? centre : end) + margin);
  if (place === 'later') return Math.max(0, toPx(form === 'day' ? centre : start) - width - margin);
  return 0;
}

function shiftMark(mark: PlacedMark, dx: CssPx): PlacedMark {
  if (dx === 0) return mark;
  const { x0, x1, sign, box, label, leader } = mark;
  return {
    ...mark,
    x0: x0 + dx,
    x1: x1 + dx,
    sign: sign + dx,
    box: { x0: box.x0 + dx, x1: box.x1 + dx },
    label: label && { ...label, x: label.x + dx },
    leader: leader && moveLeader(leader, dx),
  };
}

function moveLeader({ points: [from, elbow, to], ...rest }: Leader, dx: CssPx): Leader {
  const moved = ({ x, y }: Point): Point => ({ x: x + dx, y });
  return { ...rest, points: [moved(from), moved(elbow), moved(to)] };
}

/** Its bins move with time, the counts beside labels with their marks. */
function moveRidge(
  ridge: Ridge,
  marks: readonly PlacedMark[],
  sizedOf: (id: EventId) => SizedMark,
  scale: TimeScale,
): Ridge {
  const moved = new Map(
    marks.map((mark) => {
      const { x0, x1 } = sizedOf(mark.id);
      return [mark.id, mark.label?.anchor === 'end' ? x0 - mark.x0 : x1 - mark.x1];
    }),
  );
  const bins = ridge.bins.map((bin): RidgeBin => {
    const { range, pill } = bin;
    const dx = (pill && moved.get(pill.mark)) ?? 0;
    return {
      ...bin,
      x0: scale.toPx(range.start),
      x1: scale.toPx(range.end),
      pill: pill && { ...pill, x0: pill.x0 + dx, x1: pill.x1 + dx },
    };
  });
  return { ...ridge, bins };
}

function moveTick(tick: Tick, { x0, x1 }: SizedMark): Tick {
  return { ...tick, x0, x1 };
}

function moveCounter(
  counter: Counter,
  sized: readonly SizedMark[],
  { width, toPx }: TimeScale,
  options: LayoutOptions,
): Counter {
  const { covers } = counter;
  const within = (x: CssPx) => Math.max(0, Math.min(x, width));
  const bracket = covers
    ? { x0: within(toPx(covers.start)), x1: within(toPx(covers.end)) }
    : sized.map((mark) => countedAt(mark, width, options)).reduce(joinSpans);
  const half = (counter.pill.x1 - counter.pill.x0) / 2;
  const middle = (bracket.x0 + bracket.x1) / 2;
  const isOut = covers
    ? toPx(covers.end) <= 0 || toPx(covers.start) >= width
    : sized.every(({ place }) => place !== 'in-view');
  const centre = isOut
    ? middle + (middle > 0 ? half : -half)
    : Math.max(half, Math.min(middle, width - half));
  return { ...counter, ...bracket, pill: { x0: centre - half, x1: centre + half } };
}
