import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { Tick, TickRows } from '@/lib/time/ticks';
import type { TimeScale } from '@/lib/time/time-scale';
import { hueClass } from '../marks/hue-class';

interface TrackGroundProps {
  readonly track: PlacedTrack;
  readonly scale: TimeScale;
  readonly ticks: TickRows;
  /** The span of the track's chapter in CSS px; null where it has none. */
  readonly band: { readonly x0: number; readonly x1: number } | null;
  readonly hue: number | 'ink';
}

/** A sticky tick is only a label: nothing starts there. */
const starts = (tick: Tick) => !tick.sticky;

/** What lies under the marks of one track: the chapter's band, the grid, and the rule below. */
export function TrackGround({ track, scale, ticks, band, hue }: TrackGroundProps) {
  const clipped = band && { x0: Math.max(0, band.x0), x1: Math.min(scale.width, band.x1) };
  return (
    <g transform={`translate(0 ${track.top})`}>
      {clipped && clipped.x1 > clipped.x0 && (
        <rect
          x={clipped.x0}
          width={clipped.x1 - clipped.x0}
          height={track.height}
          fill="currentColor"
          className={`chapter-band ${hueClass(hue)}`}
        />
      )}
      <path
        d={ticks.minor
          .filter(starts)
          .map(({ x }) => `M${x} 0v${track.height}`)
          .join('')}
        className="stroke-rule"
      />
      <path
        d={ticks.major
          .filter(starts)
          .map(({ x }) => `M${x} 0v${track.height}`)
          .join('')}
        className="stroke-rule2"
      />
      <path d={`M0 ${track.height - 0.5}H${scale.width}`} className="stroke-rule" />
    </g>
  );
}

/** Compressed time is sunk; a fold is a crease with a dashed line down its middle. */
export function FoldGround({ scale, height }: { scale: TimeScale; height: number }) {
  return (
    <g aria-hidden="true">
      {scale.pieces.map(({ kind, range, x0, x1 }) => {
        if (kind === 'open') return null;
        const box = { x: x0, y: 0, width: x1 - x0, height };
        if (kind === 'compressed') return <rect key={range.start} {...box} className="fill-sunk" />;
        return (
          <g key={range.start}>
            <rect {...box} fill="url(#crease)" />
            <path
              d={`M${(x0 + x1) / 2} 0v${height}`}
              className="stroke-rule2"
              strokeDasharray="6 3"
            />
          </g>
        );
      })}
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
