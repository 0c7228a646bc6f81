'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { EventId } from '@/lib/model/units';
import { useTimeline } from '../timeline/timeline-context';
import { StateLink } from '../view-state/state-link';

/** Where the open event stands among those that pass the filter, the ways to its neighbours, and out. */
export function EventNavigation({ id }: { id: EventId }) {
  const { passing, search } = useTimeline();
  const router = useRouter();
  const index = passing.findIndex((event) => event.id === id);
  const previous = index > 0 ? passing[index - 1] : undefined;
  const next = index >= 0 ? passing[index + 1] : undefined;

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      router.push(`/${search}`, { scroll: false });
      requestAnimationFrame(() =>
        document.querySelector<SVGElement>(`[data-timeline] [data-key="${id}"]`)?.focus(),
      );
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [router, search, id]);

  return (
    <nav aria-label="Neighbouring events" className="panel-navigation print:hidden">
      <p className="text-control text-ink3">
        {index >= 0 ? `Event ${index + 1} of ${passing.length}` : 'Left out by the filter'}
      </p>
      <div className="ml-auto flex items-center gap-4 text-control font-medium">
        {previous ? (
          <StateLink href={`/events/${previous.id}/`}>‹ Previous</StateLink>
        ) : (
          <span className="text-ink3">‹ Previous</span>
        )}
        {next ? (
          <StateLink href={`/events/${next.id}/`}>Next ›</StateLink>
        ) : (
          <span className="text-ink3">Next ›</span>
        )}
        <CloseLink />
      </div>
    </nav>
  );
}

/** Back to the introduction; on a phone, back to the list. */
export function CloseLink() {
  return (
    <StateLink
      href="/"
      className="grid h-11 w-11 place-items-center md:h-8 md:w-8"
      aria-label="Close"
    >
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M2 2l10 10M12 2L2 12" />
      </svg>
    </StateLink>
  );
}
