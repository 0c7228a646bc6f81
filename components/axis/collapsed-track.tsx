import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { hueClass } from '../marks/hue-class';
import { countOf } from '../timeline/counts';
import type { EventSummary } from '../timeline/timeline-data';

interface CollapsedTrackProps {
  readonly track: PlacedTrack;
  readonly name: string;
  readonly width: number;
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly hueOf: (event: EventSummary) => number;
  readonly selected: string | null;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onExpand: () => void;
}

/** Shorter marks are ticks of one width, longer ones lines; in CSS px. */
const longest = 4;

/** A track as one line: a tick for each event in view, a line for a long one. Opening it shows them. */
export function CollapsedTrack(props: CollapsedTrackProps) {
  const { track, name, width, events, hueOf, selected, isTabStop, onFocus, onExpand } = props;
  const { top, height, ticks, leftOut, earlier, later } = track;
  const parts = [
    countOf(ticks.length, 'event'),
    ...(earlier.length > 0 ? [`${earlier.length} earlier`] : []),
    ...(later.length > 0 ? [`${later.length} later`] : []),
  ];
  return (
    <g
      transform={`translate(0 ${top})`}
      data-track={track.id}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`Expand ${name}: ${parts.join(', ')}`}
      data-key={`${track.id}:expand`}
      className="collapsed-track"
      onFocus={onFocus}
      onClick={onExpand}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onExpand();
      }}
    >
      <rect width={width} height={height} fill="transparent" />
      <path
        className="stroke-rule2"
        strokeWidth={2}
        d={leftOut.map(({ x0, x1, y }) => tickPath((x0 + x1) / 2, y, 4)).join('')}
      />
      {ticks.map(({ id, x0, x1, y }) => {
        const event = events.get(id);
        if (!event) return null;
        return (
          <g key={id} className={hueClass(hueOf(event))} stroke="currentColor">
            {id === selected && (
              <rect
                x={x0 - 4}
                width={x1 - x0 + 8}
                y={y - 10}
                height={20}
                stroke="none"
                className="fill-hl"
              />
            )}
            {x1 - x0 <= longest ? (
              <path d={tickPath((x0 + x1) / 2, y, 6)} strokeWidth={2} />
            ) : (
              <path d={`M${x0} ${y}H${x1}`} strokeWidth={4} strokeOpacity={0.6} />
            )}
          </g>
        );
      })}
      <rect x={1} y={1} width={width - 2} height={height - 3} className="collapsed-focus" />
    </g>
  );
}

function tickPath(x: number, y: number, half: number): string {
  return `M${x} ${y - half}v${2 * half}`;
}
