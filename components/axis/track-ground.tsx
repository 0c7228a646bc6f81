import { bandShapes, foldShapes, gridShapes } from '@/lib/drawing/ground-shapes';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { Span } from '@/lib/layout/span';
import type { TickRows } from '@/lib/time/ticks';
import type { TimeScale } from '@/lib/time/time-scale';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';

interface TrackGroundProps {
  readonly tracks: readonly PlacedTrack[];
  readonly scale: TimeScale;
  readonly ticks: TickRows;
  /** The span of a track's chapter in CSS px; null where it has none. */
  readonly bandOf: (track: string) => Span | null;
  readonly hueOf: (track: string) => Hue;
}

/** What lies under the marks: the chapters' bands, the grid, and the rule below each track. */
export function TrackGround({ tracks, scale, ticks, bandOf, hueOf }: TrackGroundProps) {
  return (
    <g aria-hidden="true">
      {tracks.map(({ id, top, height }) => {
        const band = bandOf(id);
        const hue = hueOf(id);
        return (
          band && (
            <g
              key={id}
              transform={`translate(0 ${top})`}
              className={`chapter-band ${hueClass(hue)}`}
            >
              <Shapes shapes={bandShapes(band, height, scale.width)} hue={hue} />
            </g>
          )
        );
      })}
      <Shapes shapes={gridShapes(ticks, tracks, scale.width)} hue="ink" />
    </g>
  );
}

interface FoldGroundProps {
  readonly scale: TimeScale;
  readonly height: number;
  readonly hasWords?: boolean;
}

/** Folds and compressed time, across all tracks or the head. */
export function FoldGround({ scale, height, hasWords }: FoldGroundProps) {
  return (
    <g aria-hidden="true">
      <Shapes shapes={foldShapes(scale, height, { hasWords })} hue="ink" />
    </g>
  );
}

/** The gradient of a fold: paper into the crease, and out of its sheen. */
export function CreaseGradient() {
  return (
    <linearGradient id="crease">
      <stop offset="0" className="stop-paper" />
      <stop offset=".5" className="stop-crease" />
      <stop offset=".5" className="stop-sheen" />
      <stop offset="1" className="stop-paper" />
    </linearGradient>
  );
}
