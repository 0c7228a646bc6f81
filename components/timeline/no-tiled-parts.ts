/** In the place of `tiled-parts.ts` where pages hold all events. */
export const tiledParts = null;
