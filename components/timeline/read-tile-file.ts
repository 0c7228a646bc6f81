'use client';

/** Fetches a file of tiles and decompresses it: servers do not know that it could be. Rejects if either fails. */
export async function readTileFile(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
