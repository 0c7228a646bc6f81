'use client';

import type { ComponentProps } from 'react';
import { countOf } from '@/lib/layout/counted';
import { markForm } from '@/lib/layout/mark-form';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { MarkGlyph } from '../marks/mark-glyph';
import { originWords, stateInWords } from '../marks/mark-words';
import type { EventSummary } from '@/lib/model/timeline-data';
import { EventLink } from '../view-state/state-link';

interface EventRowProps {
  readonly event: EventSummary;
  readonly hue: number;
  /** Names the list, so that ids on the page stay unique. */
  readonly scope: string;
  readonly isOpen: boolean;
  /** In the range that the axis and the overview show, where that is not the whole story. */
  readonly isInRange?: boolean;
  /** By the filter: it is listed because it is open. */
  readonly isLeftOut?: boolean;
  /** Where it stands, in a list of which the page has but a part. */
  readonly item?: Pick<ComponentProps<'li'>, 'aria-setsize' | 'aria-posinset' | 'style'>;
}

export function EventRow(props: EventRowProps) {
  const { event, hue, scope, isOpen, isInRange = false, isLeftOut = false, item } = props;
  const date = edtf(event.date);
  return (
    <li
      {...item}
      data-event={event.id}
      data-in-range={isInRange ? '' : undefined}
      className={`${item ? '' : 'relative'} flex min-h-15 gap-4 border-b border-rule px-4 py-2.5 hover:bg-panel has-[[aria-current]]:bg-hl md:px-6`}
    >
      <span className="pt-0.5">
        <MarkGlyph
          id={`${scope}-${event.id}`}
          form={markForm(date)}
          kind={event.kind}
          origin={event.origin}
          didNotHappen={event.didNotHappen}
          disputed={event.disputed}
          hue={hue}
        />
      </span>
      <div className="min-w-0">
        <EventLink
          id={event.id}
          origin={event.origin}
          aria-current={isOpen ? 'true' : undefined}
          className="event-row-title font-serif text-list font-medium text-balance after:absolute after:inset-0"
        >
          {event.title}
        </EventLink>
        <p className="event-row-state text-control text-ink3">
          <span className="inline-block font-semibold text-ink2 first-letter:uppercase">
            {dateInWords(date)}
          </span>
          {` · ${stateInWords(event)}`}
          {event.origin !== 'imported' && ` · ${countOf(event.passages, 'passage')}`}
        </p>
        {isLeftOut && <p className="text-control text-ink3">Left out by the filter</p>}
        {originWords[event.origin] !== null && (
          <p className="text-control text-ink3">{originWords[event.origin]}</p>
        )}
      </div>
    </li>
  );
}
