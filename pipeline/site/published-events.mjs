/** Which events of a site with tiles have no page of their own, and are shown by the page for what is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The block that has an event: as `lib/tiles/event-block.ts` says it.
 *
 * @param {string} id
 * @param {number} blocks how many there are
 */
export function blockOf(id, blocks) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % blocks;
}

/**
 * Whether a path names an event that the tiles of a site hold.
 *
 * @param {string} site the exported folder
 * @param {string} pathname decoded
 */
export function namesEvent(site, pathname) {
  const id = /^\/events\/([^/]+)\/?$/.exec(pathname)?.[1];
  const tiles = join(site, 'data/tiles');
  if (id === undefined || !existsSync(tiles)) return false;
  return readdirSync(tiles).some((build) => holds(join(tiles, build), id));
}

/**
 * @param {string} folder the tiles of one build
 * @param {string} id
 */
function holds(folder, id) {
  try {
    const { eventBlocks } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const file = join(folder, 'events', `${blockOf(id, eventBlocks)}.bin`);
    /** @type {readonly { readonly summary: { readonly id: string } }[]} */
    const block = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
    return block.some(({ summary }) => summary.id === id);
  } catch {
    // Tiles that cannot be read hold nothing.
    return false;
  }
}
