'use client';

import { usePathname, useSelectedLayoutSegments } from 'next/navigation';
import { useEffect, useState, type ComponentType } from 'react';
import type { EventId } from '@/lib/model/units';
import type { OpenedEvent } from '../whole-event/opened-event';
import { tiledParts } from '@/components/timeline/tiled-parts';
import { eventIn } from '../view-state/event-in';
import { useTimeline } from './timeline-context';
import { useIsServed } from './use-is-served';

type Props = Parameters<typeof OpenedEvent>[0];

interface Opened {
  /** Whether the page that Next has loaded is another one than that of the address. */
  readonly standsIn: boolean;
  /** Loaded where there are tiles alone; null until then. */
  readonly Panel: ComponentType<Props> | null;
  readonly props: Props;
  /** Where loading it has failed. */
  readonly retry: (() => void) | null;
}

/** The event of a large subject that the address names; null where it names none, and in a small one. */
export function useOpenedEvent(): Opened | null {
  const { tiles } = useTimeline();
  const id = eventIn(usePathname());
  const [, ofPage] = useSelectedLayoutSegments();
  // The first render is that of the file that was served, which may be the one for what is missing.
  const isServed = useIsServed();
  const [Panel, setPanel] = useState<Opened['Panel']>(null);
  const [isWanted, setIsWanted] = useState(true);
  useEffect(() => {
    if (!tiles || !isWanted) return;
    tiledParts?.loadEvent().then(
      (module) => setPanel(() => module.OpenedEvent),
      () => setIsWanted(false),
    );
  }, [tiles, isWanted]);
  if (!tiles || id === null || isServed) return null;
  const hasPage = ofPage === id;
  const retry = isWanted ? null : () => setIsWanted(true);
  return { standsIn: !hasPage, Panel, props: { tiles, id: id as EventId, hasPage }, retry };
}
