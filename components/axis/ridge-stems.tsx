import { stemShapes } from '@/lib/drawing/ridge-shapes';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import type { EventSummary } from '@/lib/model/timeline-data';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';

interface RidgeStemsProps {
  readonly track: PlacedTrack;
  readonly hue: Hue;
  readonly hueOf: (event: EventSummary) => number;
  readonly events: ReadonlyMap<EventId, EventSummary>;
}

/** From the marks above a ridge to its base. */
export function RidgeStems({ track: { ridge, marks }, hue, hueOf, events }: RidgeStemsProps) {
  if (!ridge) return null;
  return marks.map((placed) => {
    const event = events.get(placed.id);
    const own = event ? hueOf(event) : hue;
    return (
      <g key={placed.id} className={`ridge-stem ${hueClass(own)}`}>
        <Shapes shapes={stemShapes(placed, ridge.base)} hue={own} />
      </g>
    );
  });
}
