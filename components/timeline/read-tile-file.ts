'use client';

/**
 * Fetches a file of tiles and decompresses it: servers do not know that it could be. Rejects if either fails. `again`:
 * what a preload of the file came to is not taken, which may have failed as well, nor what the browser has kept, which may
 * be damaged: files are kept for ever. Browsers match the two by credentials too; for a file of the own site these two ways
 * to send them are the same.
 */
export async function readTileFile(path: string, again = false): Promise<Uint8Array> {
  const response = await fetch(
    path,
    again ? { credentials: 'include', cache: 'reload' } : { credentials: 'same-origin' },
  );
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
