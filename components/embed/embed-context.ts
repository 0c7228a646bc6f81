'use client';

import { usePathname, useSelectedLayoutSegments } from 'next/navigation';
import { createContext, useContext } from 'react';
import { useTimeline } from '../timeline/timeline-context';
import { useIsServed } from '../timeline/use-is-served';
import { eventIn } from '../view-state/event-in';

/** Inside somebody else's page: the event that the address marks, or null. Outside of an embed: null. */
export const EmbedContext = createContext<{ readonly event: string | null } | null>(null);

/** The id of the open event: that of the page, or in an embed the one it marks, by its newest name; null: none. */
export function useOpenEventId(): string | null {
  const named = eventIn(usePathname());
  const [, ofPage] = useSelectedLayoutSegments();
  // A file that is served for another address was drawn without the event which that names.
  const isNamed = !useIsServed() || ofPage === named;
  const embed = useContext(EmbedContext);
  const { moved } = useTimeline().data;
  const id = embed ? embed.event : isNamed ? named : null;
  return id === null ? null : (moved?.events?.[id] ?? id);
}

const outside = { target: '_blank', rel: 'noopener' } as const;
const inside = {};

/** What a link to our pages needs where it stands: out of an embed, into a window of its own. */
export function useLinkTarget(): { readonly target?: string; readonly rel?: string } {
  return useContext(EmbedContext) ? outside : inside;
}
