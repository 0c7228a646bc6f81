import { collapsedShapes, unnamedShapes } from '@/lib/drawing/collapsed-shapes';
import { leftOutShapes } from '@/lib/drawing/ground-shapes';
import { countOf } from '@/lib/layout/counted';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { isPress } from '../keyboard/key-bindings';
import { edgeParts } from './edge-count';
import type { EventSummary } from '@/lib/model/timeline-data';

interface CollapsedTrackProps {
  readonly track: PlacedTrack;
  readonly name: string;
  readonly width: number;
  readonly events: ReadonlyMap<EventId, EventSummary>;
  /** Of what is known by its number alone. */
  readonly hue: Hue;
  readonly hueOf: (event: EventSummary) => number;
  readonly selected: string | null;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onExpand: () => void;
}

/** A track as one line: a tick for each event in view, a line for a long one. Opening it shows them. */
export function CollapsedTrack(props: CollapsedTrackProps) {
  const {
    track,
    name,
    width,
    events,
    hue: trackHue,
    hueOf,
    selected,
    isTabStop,
    onFocus,
    onExpand,
  } = props;
  const { top, height, ticks, unnamed } = track;
  const inView = unnamed.reduce((sum, { count }) => sum + count, ticks.length);
  const { earlier, later } = edgeParts(track);
  const parts = [countOf(inView, 'event'), earlier, later].filter(Boolean);
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
        if (!isPress(event)) return;
        event.preventDefault();
        onExpand();
      }}
    >
      <rect width={width} height={height} fill="transparent" />
      <Shapes shapes={leftOutShapes(track)} hue="ink" />
      <g className={hueClass(trackHue)}>
        <Shapes shapes={unnamedShapes(unnamed)} hue={trackHue} />
      </g>
      {ticks.map((tick) => {
        const event = events.get(tick.id);
        if (!event) return null;
        const hue = hueOf(event);
        return (
          <g key={tick.id} className={hueClass(hue)}>
            <Shapes shapes={collapsedShapes(tick, tick.id === selected)} hue={hue} />
          </g>
        );
      })}
      <rect x={1} y={1} width={width - 2} height={height - 3} className="collapsed-focus" />
    </g>
  );
}
