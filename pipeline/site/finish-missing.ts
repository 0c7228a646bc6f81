import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the page of missing addresses where hosts look for it. Next makes that file of a page outside of all layouts;
 * ours is a route of the timeline, which thus stays as it is when its reader goes on from there.
 */
export function finishMissing(folder: string): void {
  renameSync(join(folder, 'missing/index.html'), join(folder, '404.html'));
  for (const route of ['missing', '404', '_not-found'])
    rmSync(join(folder, route), { recursive: true, force: true });
}
