'use client';

import { bracketShape, pillWidth } from '@/lib/drawing/count-shapes';
import { leftOutShapes } from '@/lib/drawing/ground-shapes';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { useTimeline } from '../timeline/timeline-context';
import type { EventSummary } from '@/lib/model/timeline-data';
import { EdgePills } from './edge-pills';
import { EventMark } from './event-mark';
import { Pill } from './pill';
import { CollapsedTrack } from './collapsed-track';
import { labelOf } from './label-of';
import type { MeasuredLabel, StopOf } from './use-placed-tracks';

interface TrackMarksProps {
  readonly track: PlacedTrack;
  readonly name: string;
  /** Of the counts. */
  readonly hue: Hue;
  readonly hueOf: (event: EventSummary) => number;
  readonly stopOf: StopOf;
  readonly width: number;
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly labels: ReadonlyMap<EventId, MeasuredLabel>;
  readonly selected: string | null;
  /** The one stop of the axis that the tab key reaches. */
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  /** Called with the events that should come into view. */
  readonly onShow: (ids: readonly EventId[]) => void;
  readonly onExpand: () => void;
}

/** The events of one track: marks and labels, and counts of those without room or out of view. */
export function TrackMarks(props: TrackMarksProps) {
  const { track, name, hue, hueOf, stopOf, width, events, labels, selected, tabStop } = props;
  const { onFocus, onShow, onExpand } = props;
  const { search, searchNow, passing } = useTimeline();
  const edgePills = <EdgePills {...{ track, name, hue, width, tabStop, onFocus, onShow }} />;
  if (track.isCollapsed)
    return (
      <>
        <CollapsedTrack
          {...{ track, name, width, events, hueOf, selected }}
          isTabStop={tabStop === `${track.id}:expand`}
          onFocus={() => onFocus(`${track.id}:expand`)}
          onExpand={onExpand}
        />
        <g transform={`translate(0 ${track.top})`}>{edgePills}</g>
      </>
    );
  return (
    <g transform={`translate(0 ${track.top})`} data-track={track.id}>
      <Shapes shapes={leftOutShapes(track.leftOut, 4)} hue="ink" />
      <g role="list" aria-label={name}>
        {track.marks.map((placed) => {
          const event = events.get(placed.id);
          const stop = stopOf(track.id, placed.id);
          return (
            event && (
              <EventMark
                key={placed.id}
                stop={stop}
                placed={placed}
                event={event}
                hue={hueOf(event)}
                label={labelOf(event, labels, placed, selected === placed.id)}
                {...{ search, searchNow }}
                isSelected={selected === placed.id}
                isLeftOut={selected === placed.id && !passing.includes(event)}
                isTabStop={tabStop === stop}
                onFocus={onFocus}
              />
            )
          );
        })}
      </g>
      {edgePills}
      {track.counters.map((counter) => {
        const { y, pill: box, ids, range } = counter;
        const stop = `${track.id}:${ids.join('.')}`;
        const words = `+${ids.length}`;
        return (
          <g key={stop}>
            <g className={hueClass(hue)}>
              <Shapes shapes={[bracketShape(counter)]} hue={hue} />
            </g>
            <Pill
              {...{ y, words, hue, stop }}
              x={box.x0}
              width={pillWidth(words)}
              name={`${ids.length} more events, ${rangeInWords(range)}`}
              isTabStop={tabStop === stop}
              onFocus={() => onFocus(stop)}
              onOpen={() => onShow(ids)}
            />
          </g>
        );
      })}
    </g>
  );
}
