'use client';

import { useRouter } from 'next/navigation';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { PlacedMark } from '@/lib/layout/place-tracks';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { Mark } from '../marks/mark';
import { stateInWords } from '../marks/mark-words';
import type { EventSummary } from '../timeline/timeline-data';
import { useTimeline } from '../timeline/timeline-context';

const { detailGap } = defaultLayoutOptions;

/** Half the height of what a pointer can hit, whatever the mark. */
const targetHalf = 12;

interface EventMarkProps {
  readonly placed: PlacedMark;
  readonly event: EventSummary;
  readonly hue: number;
  /** The short date, shown after the label where there is room. */
  readonly detail: string;
  /** Width of the label with its date, in CSS px. */
  readonly labelWidth: number;
  /** Its name among the stops of the arrow keys. */
  readonly stop: string;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

/** One event on the axis: a link with its mark, its label, and a name that says all that they show. */
export function EventMark({
  placed,
  event,
  hue,
  detail,
  labelWidth,
  stop,
  isSelected,
  isTabStop,
  onFocus,
}: EventMarkProps) {
  const { search } = useTimeline();
  const router = useRouter();
  const { x0, x1, y, form, label, box } = placed;
  const href = `/events/${event.id}/${search}`;
  const target = {
    x: Math.min(box.x0, (x0 + x1) / 2 - targetHalf),
    width: Math.max(box.x1 - box.x0, 2 * targetHalf),
    y: y - targetHalf,
    height: 2 * targetHalf,
  };
  return (
    <g role="listitem">
      <a
        href={href}
        data-event={event.id}
        data-key={stop}
        data-bare={label ? undefined : ''}
        className="event-mark"
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        aria-label={`${event.title}, ${dateInWords(edtf(event.date))}, ${stateInWords(event).toLowerCase()}${event.origin === 'extracted' ? ', found by machine, not reviewed' : ''}`}
        onFocus={onFocus}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
          click.preventDefault();
          router.push(href, { scroll: false });
        }}
      >
        {isSelected && (
          <rect
            x={box.x0 - 4}
            width={box.x1 - box.x0 + 8}
            y={y - 10}
            height={20}
            className="fill-hl"
          />
        )}
        <rect {...target} fill="transparent" />
        <g className={form === 'day' ? 'mark' : 'mark mark-stretch'}>
          <Mark
            id={`axis-${stop.replace(':', '-on-')}`}
            form={form}
            kind={event.kind}
            origin={event.origin}
            didNotHappen={event.didNotHappen}
            disputed={event.disputed}
            hue={hue}
            x0={x0}
            x1={x1}
            y={y}
          />
        </g>
        {label?.inside && !isSelected && (
          <rect
            x={label.anchor === 'start' ? label.x - 4 : label.x - labelWidth - 4}
            width={labelWidth + 8}
            y={y - 8}
            height={16}
            className="fill-paper"
          />
        )}
        {label && (
          <text
            x={label.x}
            y={y + 4.2}
            textAnchor={label.anchor}
            className={`event-label ${isSelected ? 'event-label-selected' : event.rank >= 0.9 ? 'event-label-core' : ''}`}
          >
            {label.anchor === 'end' && label.withDetail && (
              <tspan className="event-detail">{detail}</tspan>
            )}
            <tspan dx={label.anchor === 'end' && label.withDetail ? detailGap : 0}>
              {event.shortTitle}
            </tspan>
            {label.anchor === 'start' && label.withDetail && (
              <tspan className="event-detail" dx={detailGap}>
                {detail}
              </tspan>
            )}
          </text>
        )}
        <rect
          x={box.x0 - 3}
          width={box.x1 - box.x0 + 6}
          y={y - 11}
          height={22}
          rx={3}
          className="event-focus"
          aria-hidden="true"
        />
      </a>
    </g>
  );
}
