'use client';

import { later } from '../loading/later';

/** What draws while the range moves. Until it is there, whatever moves is seen when it has arrived. */
export const moving = later(async () => {
  const pictures = await import('./moving-pictures');
  pictures.startPainting();
  return pictures;
});
