import { msPerDay } from '@/lib/time/civil';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';

interface PublicationTickProps {
  /** EDTF. */
  readonly published: string;
  readonly scale: TimeScale;
  readonly top: number;
  readonly height: number;
  /** Unique on the page: names the gradient of an open end. */
  readonly id: string;
}

/** A stretch of at most so many days is drawn as its middle day. */
const shortStretch = 3;

/**
 * A document's own now: an ink line with an arrow. Where only a stretch is known, the stretch is
 * shaded from a dashed line at its start; an open end fades.
 */
export function PublicationTick({ published, scale, top, height, id }: PublicationTickProps) {
  const date = edtf(published);
  const { start, end } = boundsOf(date);
  const drawn = drawnRange(date);
  const isDay = start !== null && end !== null && end - start <= shortStretch * msPerDay;
  const x0 = scale.toPx(start ?? drawn.start);
  const x1 = scale.toPx(end ?? drawn.end);
  const x = isDay ? (x0 + x1) / 2 : x0;
  const shade = { x: Math.max(x0, -1), right: Math.min(x1, scale.width + 1) };
  return (
    <g transform={`translate(0 ${top})`} aria-hidden="true">
      {!isDay && shade.right > shade.x && (
        <>
          <linearGradient id={`published-${id}`}>
            <stop offset="0" className="stop-ink" stopOpacity={start === null ? 0 : 0.12} />
            <stop offset="1" className="stop-ink" stopOpacity={end === null ? 0 : 0.12} />
          </linearGradient>
          <rect
            x={shade.x}
            width={shade.right - shade.x}
            height={height}
            fill={`url(#published-${id})`}
          />
        </>
      )}
      {x >= 0 && x <= scale.width && (
        <>
          <path
            d={`M${x} 0v${height}`}
            className="stroke-ink"
            strokeWidth={2}
            strokeDasharray={isDay ? undefined : '3 2'}
          />
          <path d={`M${x - 5} 0h10l-5 6z`} className="fill-ink" />
        </>
      )}
    </g>
  );
}
