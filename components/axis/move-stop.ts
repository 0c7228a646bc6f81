import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { TimeRange } from '@/lib/time/time-range';
import { createTimeScale, panRange, zoomRange, type TimeScale } from '@/lib/time/time-scale';
import type { KeyCommand } from '../keyboard/key-bindings';
import { counterStop } from './counter-stop';
import { edgeParts } from './edge-count';
import { binsWithStops, ridgeStop, timeOfStop } from './ridge-stops';
import type { StopOf } from './use-placed-tracks';
import { zoomStep } from './zoom-buttons';

/** What the arrow keys reach, and where it stands in CSS px. */
export interface Stop {
  readonly stop: string;
  readonly x: number;
}

export interface AxisView {
  readonly root: Element | null;
  readonly tracks: readonly PlacedTrack[];
  readonly stopOf: StopOf;
  /** The buttons of the folds in the head, from left to right: a row above the tracks. */
  readonly folds: readonly Stop[];
  /** Of the drawing, in which the stops stand. */
  readonly scale: TimeScale;
  /** Where the range rests, or will: the drawing may be behind it, and presses in a row go on from one another. */
  readonly rangeNow: TimeRange;
  readonly extent: TimeRange;
  /** The shortest range that can be shown, in ms. */
  readonly shortest: number;
  readonly onRange: (range: TimeRange | null) => void;
  /** The focus goes on to another bin of a ridge, which is one element. */
  readonly onBin: (stop: string) => void;
}

/** The share of the width that one press of a shifted arrow pans by. */
const panStep = 0.25;

/** The stops of one track from left to right: marks, and the counts between and beside them. */
function stopsOf(track: PlacedTrack, stopOf: StopOf, width: number): readonly Stop[] {
  const { earlier, later } = edgeParts(track);
  const stops = [
    ...(track.isCollapsed ? [{ stop: `${track.id}:expand`, x: 0 }] : []),
    ...track.marks.map(({ id, x0, x1 }) => ({ stop: stopOf(track.id, id), x: (x0 + x1) / 2 })),
    ...track.counters.map((counter) => ({
      stop: counterStop(track.id, counter),
      x: (counter.x0 + counter.x1) / 2,
    })),
    ...(track.ridge ? binsWithStops(track.ridge, width) : []).map((bin) => ({
      stop: ridgeStop(track.id, bin),
      x: (Math.max(0, bin.x0) + Math.min(width, bin.x1)) / 2,
    })),
    ...(earlier ? [{ stop: `${track.id}:earlier`, x: -Infinity }] : []),
    ...(later ? [{ stop: `${track.id}:later`, x: Infinity }] : []),
  ];
  return stops.sort((a, b) => a.x - b.x);
}

function nextStop(
  allRows: readonly (readonly Stop[])[],
  current: string | undefined,
  command: KeyCommand,
): string | undefined {
  const rows = allRows.filter((stops) => stops.length > 0);
  const row = rows.findIndex((stops) => stops.some(({ stop }) => stop === current));
  const stops = rows[row];
  if (!stops) return rows[0]?.[0]?.stop;
  const at = stops.findIndex(({ stop }) => stop === current);
  if (command === 'earlier') return stops[at - 1]?.stop;
  if (command === 'later') return stops[at + 1]?.stop;
  if (command === 'first') return stops[0]?.stop;
  if (command === 'last') return stops.at(-1)?.stop;
  const x = stops[at]?.x ?? 0;
  const beside = rows[row + (command === 'track-above' ? -1 : 1)];
  const distance = (other: number) => (other === x ? 0 : Math.abs(other - x));
  return beside?.reduce((near, stop) => (distance(stop.x) < distance(near.x) ? stop : near)).stop;
}

/**
 * The keys of the axis, while the focus is inside it, as `key-bindings.ts` lists them. They zoom about
 * the focused event.
 */
export function moveStop(command: KeyCommand, view: AxisView): void {
  const { root, tracks, stopOf, folds, scale, rangeNow, extent, shortest, onRange, onBin } = view;
  const rows = [folds, ...tracks.map((track) => stopsOf(track, stopOf, scale.width))];
  const current = document.activeElement?.closest<SVGElement>('[data-key]')?.dataset.key;
  const x = rows.flat().find(({ stop }) => stop === current)?.x;
  const reached = createTimeScale(rangeNow, scale.width, scale.folds);
  const focused =
    x !== undefined && Number.isFinite(x) ? reached.toPx(scale.toTime(x)) : scale.width / 2;
  const centre = focused >= 0 && focused <= scale.width ? focused : scale.width / 2;
  const zoomBy = (factor: number) => onRange(zoomRange(reached, factor, centre, extent, shortest));
  const panBy = (share: number) => onRange(panRange(reached, scale.width * share, extent));
  switch (command) {
    case 'zoom-in':
      zoomBy(zoomStep);
      break;
    case 'zoom-out':
      zoomBy(1 / zoomStep);
      break;
    case 'whole-story':
      onRange(null);
      break;
    case 'pan-earlier':
      panBy(panStep);
      break;
    case 'pan-later':
      panBy(-panStep);
      break;
    case 'earlier':
    case 'later':
    case 'track-above':
    case 'track-below':
    case 'first':
    case 'last': {
      const stop = nextStop(rows, current, command);
      if (stop === undefined) break;
      const track = tracks.find(({ id, ridge }) => ridge && timeOfStop(id, stop) !== null);
      const attribute = track ? 'data-ridge' : 'data-key';
      root?.querySelector<SVGElement>(`[${attribute}="${CSS.escape(track?.id ?? stop)}"]`)?.focus();
      if (track) onBin(stop);
      break;
    }
    default:
  }
}
