'use client';

/**
 * Fetches a file of tiles and decompresses it: servers do not know that it could be. Rejects if either fails. `reload`: it
 * was asked for before, and what came of that is not taken: a browser would give again what failed as a preload.
 */
export async function readTileFile(path: string, cache?: 'reload'): Promise<Uint8Array> {
  const response = await fetch(path, { cache });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
