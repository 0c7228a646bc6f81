'use client';

import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventStore } from '@/lib/tiles/event-store';
import { MemoryStore } from '@/lib/tiles/memory-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import type { TimeRange } from '@/lib/time/time-range';
import { tiledParts } from '@/components/timeline/tiled-parts';
import type { OpenTiles } from './open-tiles';
import type { RangeMotion } from './range-motion';

interface OpenStore {
  readonly store: EventStore;
  /** Another number whenever its answers have become better. */
  readonly news: number;
}

/**
 * The store of the subject: in memory, or, where it has tiles, the one that reads them. While the range moves,
 * which is drawn without React, its news wait.
 */
export function useEventStore(
  data: TimelineData,
  tiles: SiteTiles | null,
  extent: TimeRange,
  { watch }: Pick<RangeMotion, 'watch'>,
): OpenStore {
  const [opened, setOpened] = useState<OpenTiles | null>(null);
  const [news, setNews] = useState(0);
  // Begun before the first effect, which comes when all of the page has been rendered, if that needs them.
  const [opening] = useState(() => tiles && tiledParts?.openIfNeededFirst(tiles, data));
  // Before the browser paints what is alive already: what follows is what the reader waits for.
  useLayoutEffect(() => {
    if (tiles) return tiledParts?.keepOpening(tiles, data, opening, setOpened);
  }, [tiles, data, opening]);
  useEffect(() => {
    if (opened) return tiledParts?.followNews(opened, watch, () => setNews((before) => before + 1));
  }, [opened, watch]);
  const store = useMemo(() => {
    if (!tiles || !tiledParts) return new MemoryStore(data, extent);
    const waiting = new tiledParts.WaitingStore(data, extent, tiles);
    return opened ? waiting.until(opened) : waiting;
  }, [data, tiles, extent, opened]);
  return { store, news };
}
