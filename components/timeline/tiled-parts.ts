import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { ListOfMany } from '../event-list/list-of-many';
import { withoutBase } from '../site/site-address';
import { eventIn } from '../view-state/event-in';
import { followNews } from './follow-news';
import type { OpenTiles } from './open-tiles';
import { useHeldAnswer } from './use-held-answer';
import { WaitingStore } from './waiting-store';

const loadTiles = () => import('./open-tiles');
const loadEvent = () => import('../whole-event/opened-event');

/** Whether a link asks for a picture that its page does not tell. */
const asksForMore = () =>
  location.search !== '' || document.documentElement.dataset.names !== undefined;

// The head of a large subject's page asks for what tiles answer first, and for the event that has no page: where they are
// needed, they are read while the page comes alive.
if (typeof document !== 'undefined' && asksForMore()) {
  const first = document.querySelector('link[as="fetch"][href*="/first-"]')?.getAttribute('href');
  if (first)
    void loadTiles().then(
      ({ readAhead }) => readAhead(first),
      () => null,
    );
  const script = document.querySelector<HTMLElement>('script[data-blocks]');
  const { folder, blocks } = script?.dataset ?? {};
  const id = eventIn(withoutBase(window.location.pathname)) as EventId | null;
  if (folder && id)
    void loadEvent().then(
      ({ openEvent }) => openEvent({ folder, manifest: { eventBlocks: Number(blocks) } }, id),
      () => null,
    );
}

/** What reads tiles is asked for again after so many ms, where it could not be loaded. */
const betweenTries = 4000;

/** null: what reads tiles could not be loaded. */
async function open(tiles: SiteTiles, { actors }: TimelineData): Promise<OpenTiles | null> {
  try {
    return await (await loadTiles()).openTiles(tiles, actors);
  } catch {
    return null;
  }
}

const parts = {
  WaitingStore,
  ListOfMany,
  useHeldAnswer,
  followNews,
  /** Begins to open the tiles in a browser, if the first picture needs them. */
  openIfNeededFirst: (tiles: SiteTiles, data: TimelineData) =>
    typeof window !== 'undefined' && (tiles.firstAnswer === null || asksForMore())
      ? open(tiles, data)
      : null,
  /** Calls `onOpen` once the tiles can be read, unless it is stopped by what this returns. `opening`: that has begun. */
  keepOpening(
    tiles: SiteTiles,
    data: TimelineData,
    opening: Promise<OpenTiles | null> | null | undefined,
    onOpen: (store: OpenTiles) => void,
  ): () => void {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (store: Promise<OpenTiles | null>) => {
      void store.then((here) => {
        if (!isCurrent) return;
        if (here) onOpen(here);
        // The few events that are known stay until what reads the others can be loaded.
        else timer = setTimeout(() => wait(open(tiles, data)), betweenTries);
      });
    };
    wait(opening ?? open(tiles, data));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  },
  loadEvent,
};

/**
 * What a large subject needs, whose events are in tiles; null in a site of another: `next.config.js` puts
 * `no-tiled-parts.ts` in the place of this file there.
 */
export const tiledParts: typeof parts | null = parts;
