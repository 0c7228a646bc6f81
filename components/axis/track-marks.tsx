'use client';

import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';
import { countOf } from '../timeline/counts';
import { hueClass } from '../marks/hue-class';
import type { EventSummary } from '../timeline/timeline-data';
import { EventMark } from './event-mark';
import { Pill } from './pill';
import { CollapsedTrack } from './collapsed-track';
import type { MeasuredLabel, StopOf } from './use-placed-tracks';

interface TrackMarksProps {
  readonly track: PlacedTrack;
  readonly name: string;
  /** Of the counts. */
  readonly hue: number | 'ink';
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

const { detailGap, padding } = defaultLayoutOptions;

const widthOf = (label: MeasuredLabel | undefined, withDetail = false) =>
  label ? label.labelWidth + (withDetail ? detailGap + label.detailWidth : 0) : 0;

/** Width of a pill that holds `words`, in CSS px. */
export const pillWidth = (words: string) => Math.round(words.length * 6.3 + 14);

/** The events of one track: marks and labels, and counts of those without room or out of view. */
export function TrackMarks(props: TrackMarksProps) {
  const { track, name, hue, hueOf, stopOf, width, events, labels, selected, tabStop } = props;
  const { onFocus, onShow, onExpand } = props;
  if (track.isCollapsed)
    return (
      <CollapsedTrack
        {...{ track, name, width, events, hueOf, selected }}
        isTabStop={tabStop === `${track.id}:expand`}
        onFocus={() => onFocus(`${track.id}:expand`)}
        onExpand={onExpand}
      />
    );
  const pill = (
    stop: string,
    words: string,
    label: string,
    x: number,
    y: number,
    ids: readonly EventId[],
  ) => (
    <Pill
      key={stop}
      {...{ x, y, words, hue, stop }}
      width={pillWidth(words)}
      name={label}
      isTabStop={tabStop === stop}
      onFocus={() => onFocus(stop)}
      onOpen={() => onShow(ids)}
    />
  );
  const edgeY = padding + track.laneHeight / 2;
  const later = `${track.later.length} later ›`;
  return (
    <g transform={`translate(0 ${track.top})`} data-track={track.id}>
      <path
        className="stroke-rule2"
        strokeWidth={2}
        d={track.leftOut
          .map(({ x0, x1, y }) =>
            x1 - x0 < 2 ? `M${(x0 + x1) / 2} ${y - 4}v8` : `M${x0} ${y}H${x1}`,
          )
          .join('')}
      />
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
                detail={labels.get(placed.id)?.detail ?? ''}
                labelWidth={widthOf(labels.get(placed.id), placed.label?.withDetail)}
                isSelected={selected === placed.id}
                isTabStop={tabStop === stop}
                onFocus={() => onFocus(stop)}
              />
            )
          );
        })}
      </g>
      {track.earlier.length > 0 &&
        pill(
          `${track.id}:earlier`,
          `‹ ${track.earlier.length} earlier`,
          `${countOf(track.earlier.length, 'event')} earlier in ${name}`,
          6,
          edgeY,
          track.earlier,
        )}
      {track.counters.map(({ x0, x1, y, pill: box, ids, range }) => {
        const stop = `${track.id}:${ids.join('.')}`;
        const words = `+${ids.length}`;
        return (
          <g key={stop}>
            <path
              d={`M${x0} ${y + 7}v4h${x1 - x0}v-4`}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.5}
              className={hueClass(hue)}
            />
            {pill(stop, words, `${ids.length} more events, ${rangeInWords(range)}`, box.x0, y, ids)}
          </g>
        );
      })}
      {track.later.length > 0 &&
        pill(
          `${track.id}:later`,
          later,
          `${countOf(track.later.length, 'event')} later in ${name}`,
          width - 6 - pillWidth(later),
          edgeY,
          track.later,
        )}
    </g>
  );
}
