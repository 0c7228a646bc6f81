'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { EventId } from '@/lib/model/units';
import { useTimeline } from '../timeline/timeline-context';

/** A link to another page of the timeline that keeps the view: its range, its filter, its list. */
export function StateLink({
  href,
  hash = '',
  ...props
}: Omit<ComponentProps<typeof Link>, 'href'> & { href: string; hash?: string }) {
  const { search } = useTimeline();
  return <Link prefetch={false} scroll={false} {...props} href={href + search + hash} />;
}

/** A link to an event that keeps the view, with a range in which the event stands. */
export function EventLink({
  id,
  ...props
}: Omit<ComponentProps<typeof Link>, 'href'> & { id: EventId }) {
  const { searchAt } = useTimeline();
  return <Link prefetch={false} scroll={false} {...props} href={`/events/${id}/${searchAt(id)}`} />;
}
