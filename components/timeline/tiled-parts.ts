import { WaitingStore } from './waiting-store';

const parts = {
  WaitingStore,
  loadTiles: () => import('./open-tiles'),
  loadEvent: () => import('../whole-event/opened-event'),
};

/**
 * What a large subject needs, whose events are in tiles; null in a site of another: `next.config.js` puts
 * `no-tiled-parts.ts` in the place of this file there.
 */
export const tiledParts: typeof parts | null = parts;
