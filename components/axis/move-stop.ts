import type { KeyboardEvent } from 'react';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { TimeRange } from '@/lib/time/time-range';
import { panRange, zoomRange, type TimeScale } from '@/lib/time/time-scale';
import { shortestRange } from './axis-frame';

/** What the arrow keys reach, and where it stands in CSS px. */
export interface Stop {
  readonly stop: string;
  readonly x: number;
}

interface AxisView {
  readonly svg: SVGSVGElement | null;
  readonly tracks: readonly PlacedTrack[];
  /** The buttons of the folds in the head, from left to right: a row above the tracks. */
  readonly folds: readonly Stop[];
  readonly scale: TimeScale;
  readonly extent: TimeRange;
  readonly onRange: (range: TimeRange | null) => void;
}

/** What one press of + or − multiplies the zoom by. */
export const zoomStep = 1.6;
/** The share of the width that one press of a shifted arrow pans by. */
const panStep = 0.25;

/** The stops of one track from left to right: marks, and the counts between and beside them. */
function stopsOf(track: PlacedTrack): readonly Stop[] {
  const stops = [
    ...track.marks.map(({ id, x0, x1 }) => ({ stop: id as string, x: (x0 + x1) / 2 })),
    ...track.counters.map(({ ids, x0, x1 }) => ({
      stop: `${track.id}:${ids.join('.')}`,
      x: (x0 + x1) / 2,
    })),
    ...(track.earlier.length > 0 ? [{ stop: `${track.id}:earlier`, x: -Infinity }] : []),
    ...(track.later.length > 0 ? [{ stop: `${track.id}:later`, x: Infinity }] : []),
  ];
  return stops.sort((a, b) => a.x - b.x);
}

function nextStop(
  allRows: readonly (readonly Stop[])[],
  current: string | undefined,
  key: string,
): string | undefined {
  const rows = allRows.filter((stops) => stops.length > 0);
  const row = rows.findIndex((stops) => stops.some(({ stop }) => stop === current));
  const stops = rows[row];
  if (!stops) return rows[0]?.[0]?.stop;
  const at = stops.findIndex(({ stop }) => stop === current);
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return stops[at + (key === 'ArrowLeft' ? -1 : 1)]?.stop;
  if (key === 'Home') return stops[0]?.stop;
  if (key === 'End') return stops.at(-1)?.stop;
  const x = stops[at]?.x ?? 0;
  const beside = rows[row + (key === 'ArrowUp' ? -1 : 1)];
  const distance = (other: number) => (other === x ? 0 : Math.abs(other - x));
  return beside?.reduce((near, stop) => (distance(stop.x) < distance(near.x) ? stop : near)).stop;
}

/**
 * The keys of the axis, while the focus is inside it: arrows move between events in time and between
 * tracks, shifted arrows pan, plus and minus zoom about the focused event, 0 shows the whole story.
 */
export function moveStop(event: KeyboardEvent<SVGSVGElement>, view: AxisView): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { svg, tracks, folds, scale, extent, onRange } = view;
  const rows = [folds, ...tracks.map(stopsOf)];
  const current =
    event.target instanceof Element
      ? event.target.closest<SVGElement>('[data-key]')?.dataset.key
      : undefined;
  const x = rows.flat().find(({ stop }) => stop === current)?.x;
  const centre = x !== undefined && Number.isFinite(x) ? x : scale.width / 2;
  const zoomBy = (factor: number) =>
    onRange(zoomRange(scale, factor, centre, extent, shortestRange));
  switch (event.key) {
    case '+':
    case '=':
      zoomBy(zoomStep);
      break;
    case '-':
    case '_':
      zoomBy(1 / zoomStep);
      break;
    case '0':
      onRange(null);
      break;
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End': {
      if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        const dx = scale.width * panStep * (event.key === 'ArrowLeft' ? 1 : -1);
        onRange(panRange(scale, dx, extent));
        break;
      }
      const stop = nextStop(rows, current, event.key);
      if (stop !== undefined)
        svg?.querySelector<SVGElement>(`[data-key="${CSS.escape(stop)}"]`)?.focus();
      break;
    }
    default:
      return;
  }
  event.preventDefault();
}
