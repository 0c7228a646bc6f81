'use client';

import type { EventId } from '@/lib/model/units';
import type { Origin } from '@/lib/model/words';
import { useLinkTarget } from '../embed/embed-context';
import { PageLink, type PageLinkProps } from '../site/page-link';
import { useTimeline } from '../timeline/timeline-context';
import { openInPlace, useHasPage } from './event-page';

/** A link to another page of the timeline that keeps the view: its range, its filter, its list. */
export function StateLink({
  href,
  hash = '',
  ...props
}: Omit<PageLinkProps, 'href'> & { href: string; hash?: string }) {
  const { search } = useTimeline();
  const out = useLinkTarget();
  return <PageLink scroll={false} {...out} {...props} href={href + search + hash} />;
}

/** A link to an event that keeps the view, with a range in which the event stands. */
export function EventLink({
  id,
  origin,
  ...props
}: Omit<PageLinkProps, 'href' | 'onClick'> & {
  id: EventId;
  /** Absent: one that has a page. */
  origin?: Origin;
}) {
  const { searchAt } = useTimeline();
  const out = useLinkTarget();
  const hasPage = useHasPage()(origin);
  const href = `/events/${id}/${searchAt(id)}`;
  return (
    <PageLink
      scroll={false}
      {...out}
      {...props}
      href={href}
      onClick={(click) => {
        if (
          hasPage ||
          out.target ||
          click.metaKey ||
          click.ctrlKey ||
          click.shiftKey ||
          click.altKey
        )
          return;
        click.preventDefault();
        openInPlace(href);
      }}
    />
  );
}
