'use client';

import { denseParts } from '@/components/axis/dense-parts';
import { bracketShape, countWords, pillWidth } from '@/lib/drawing/count-shapes';
import { countInDigits, type Counted } from '@/lib/layout/counted';
import { leftOutShapes } from '@/lib/drawing/ground-shapes';
import type { RidgeBin } from '@/lib/layout/place-ridge';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { useTimeline } from '../timeline/timeline-context';
import type { EventSummary } from '@/lib/model/timeline-data';
import { counterStop } from './counter-stop';
import { EdgePills, type OutsideRanges } from './edge-pills';
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
  readonly beyond: OutsideRanges;
  /** Called with what should come into view. */
  readonly onShow: (counted: Counted) => void;
  readonly onOpenBin: (bin: RidgeBin) => void;
  readonly onExpand: () => void;
}

/** The events of one track: marks and labels, and counts of those without room or out of view. */
export function TrackMarks(props: TrackMarksProps) {
  const { track, name, hue, hueOf, stopOf, width, events, labels, selected, tabStop } = props;
  const { beyond, onFocus, onShow, onOpenBin, onExpand } = props;
  const { search, searchNow, passing } = useTimeline();
  const edgePills = (
    <EdgePills {...{ track, name, hue, width, tabStop, beyond, onFocus, onShow }} />
  );
  const { ridge } = track;
  if (track.isCollapsed)
    return (
      <>
        <CollapsedTrack
          {...{ track, name, width, events, hue, hueOf, selected }}
          isTabStop={tabStop === `${track.id}:expand`}
          onFocus={() => onFocus(`${track.id}:expand`)}
          onExpand={onExpand}
        />
        <g transform={`translate(0 ${track.top})`}>{edgePills}</g>
      </>
    );
  return (
    <g transform={`translate(0 ${track.top})`} data-track={track.id}>
      <Shapes shapes={leftOutShapes(track)} hue="ink" />
      {ridge && denseParts && (
        <>
          <denseParts.TrackRidge
            {...{ ridge, name, hue, width, tabStop, onFocus }}
            track={track.id}
            onOpen={onOpenBin}
          />
          <denseParts.RidgeStems {...{ track, hue, hueOf, events }} />
        </>
      )}
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
                label={labelOf(event, labels.get(event.id), placed, selected === placed.id)}
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
        const { y, pill: box, count, range } = counter;
        const stop = counterStop(track.id, counter);
        const words = countWords(count);
        return (
          <g key={stop}>
            <g className={hueClass(hue)}>
              <Shapes shapes={[bracketShape(counter)]} hue={hue} />
            </g>
            <Pill
              {...{ y, words, hue, stop }}
              x={box.x0}
              width={pillWidth(words)}
              name={`${countInDigits(count)} more event${count === 1 ? '' : 's'}, ${rangeInWords(range)}`}
              isTabStop={tabStop === stop}
              onFocus={() => onFocus(stop)}
              onOpen={() => onShow(counter)}
            />
          </g>
        );
      })}
    </g>
  );
}
