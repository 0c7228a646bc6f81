import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventStore } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { ListOfMany } from '../event-list/list-of-many';
import { followNews } from './follow-news';
import { useHeldAnswer } from './use-held-answer';
import { WaitingStore } from './waiting-store';

const loadTiles = () => import('./open-tiles');

/** Whether a link asks for a picture that its page does not tell. */
const asksForMore = () =>
  location.search !== '' || document.documentElement.dataset.names !== undefined;

// The head of a large subject's page asks for what tiles answer first: where it is needed, it is read while the page
// comes alive.
if (typeof document !== 'undefined' && asksForMore()) {
  const first = document.querySelector('link[as="fetch"][href*="/first-"]')?.getAttribute('href');
  if (first)
    void loadTiles().then(
      ({ readAhead }) => readAhead(first),
      () => null,
    );
}

const parts = {
  WaitingStore,
  ListOfMany,
  useHeldAnswer,
  followNews,
  /** Whether the first picture needs tiles. */
  isNeededFirst: ({ firstAnswer }: SiteTiles) => firstAnswer === null || asksForMore(),
  /** null: what reads tiles could not be loaded. */
  async open(tiles: SiteTiles, { actors }: TimelineData): Promise<EventStore | null> {
    try {
      return await (await loadTiles()).openTiles(tiles, actors);
    } catch {
      return null;
    }
  },
  loadEvent: () => import('../whole-event/opened-event'),
};

/**
 * What a large subject needs, whose events are in tiles; null in a site of another: `next.config.js` puts
 * `no-tiled-parts.ts` in the place of this file there.
 */
export const tiledParts: typeof parts | null = parts;
