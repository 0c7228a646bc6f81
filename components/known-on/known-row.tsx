'use client';

import type { ComponentProps } from 'react';
import { EventRow } from '../event-list/event-row';
import { useKnownSummary } from './known-part';

/** A row of an event as it was known on the day of the view; none where it was not known. */
export function KnownRow(props: Omit<ComponentProps<typeof EventRow>, 'isOpen'>) {
  const event = useKnownSummary(props.event);
  return event && <EventRow {...props} event={event} isOpen={false} />;
}
