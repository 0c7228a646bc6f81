'use client';

import { focusRing, highlight, labelShapes, type LabelWords } from '@/lib/drawing/label-shapes';
import { leaderShape } from '@/lib/drawing/leader-shape';
import type { PlacedMark } from '@/lib/layout/place-tracks';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { hueClass } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { Mark } from '../marks/mark';
import { originClause, stateInWords } from '../marks/mark-words';
import type { EventSummary } from '@/lib/model/timeline-data';
import { useLinkTarget } from '../embed/embed-context';
import { withBase } from '../site/site-address';
import { useOpenEvent } from '../view-state/event-page';

/** Half the height of what a pointer can hit, whatever the mark. */
const targetHalf = 12;

interface EventMarkProps {
  readonly placed: PlacedMark;
  readonly event: EventSummary;
  readonly hue: number;
  readonly label: LabelWords;
  /** Its name among the stops of the arrow keys. */
  readonly stop: string;
  /** The query of its link. */
  readonly search: string;
  /** The same when it is followed: the drawing is behind the state while the range moves. */
  readonly searchNow: () => string;
  readonly isSelected: boolean;
  /** By the filter: it is drawn because it is open. */
  readonly isLeftOut: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (stop: string) => void;
}

/** A title with the words that stand on the axis, so that whoever speaks them is understood (WCAG 2.5.3). */
function titleWith(label: string, title: string): string {
  return title.toLowerCase().includes(label.toLowerCase()) ? title : `${label}: ${title}`;
}

/** One event on the axis: a link with its mark, its label, and a name that says all that they show. */
export function EventMark({
  placed,
  event,
  hue,
  label,
  stop,
  search,
  searchNow,
  isSelected,
  isLeftOut,
  isTabStop,
  onFocus,
}: EventMarkProps) {
  const open = useOpenEvent();
  const out = useLinkTarget();
  const { x0, x1, sign, y, form, box } = placed;
  const { kind, origin, didNotHappen, disputed } = event;
  const path = `/events/${event.id}/`;
  const target = {
    x: Math.min(box.x0, (x0 + x1) / 2 - targetHalf),
    width: Math.max(box.x1 - box.x0, 2 * targetHalf),
    y: y - targetHalf,
    height: 2 * targetHalf,
  };
  const { radius, ...ring } = focusRing(placed);
  return (
    <g role="listitem">
      <a
        href={withBase(path + search)}
        {...out}
        data-event={event.id}
        data-key={stop}
        data-bare={placed.label ? undefined : ''}
        className="event-mark"
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        aria-label={`${titleWith(placed.label ? label.words : '', event.title)}, ${dateInWords(edtf(event.date))}, ${stateInWords(event).toLowerCase()}${originClause(origin)}${isLeftOut ? ', left out by the filter' : ''}`}
        onFocus={() => onFocus(stop)}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
          if (out.target) return;
          click.preventDefault();
          open(origin, path + searchNow());
        }}
      >
        {isSelected && <Shapes shapes={[highlight(placed)]} hue={hue} />}
        <rect {...target} fill="transparent" />
        <g className={form === 'day' ? 'mark' : 'mark mark-stretch'}>
          <Mark
            id={`axis-${stop.replace(':', '-on-')}`}
            {...{ form, kind, origin, didNotHappen, disputed, hue, x0, x1, sign, y }}
          />
        </g>
        <g className={hueClass(hue)}>
          {placed.leader && <Shapes shapes={[leaderShape(placed.leader)]} hue={hue} />}
          <Shapes shapes={labelShapes(placed, label)} hue={hue} />
        </g>
        <rect {...ring} rx={radius} className="event-focus" aria-hidden="true" />
      </a>
    </g>
  );
}
