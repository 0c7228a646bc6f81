import { compareText } from '../model/compare-text';
import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import { seal, unseal } from './sealed-bytes';
import { readTexts, writeTexts } from './text-column';

/** A word and the events that have it. */
export interface TermPosts {
  readonly term: string;
  /** Numbers, ascending, as varints of the distance from the one before; the first from 0. */
  readonly posts: Uint8Array;
}

/** Terms are gathered in order until a shard has about so many bytes; a common term may have more alone. */
export const bytesPerShard = 32_768;

export const termIndexName = 'terms/index.bin';

export function termShardName(shard: number): string {
  return `terms/${shard}.bin`;
}

/** The first term of each shard, in order. */
export function encodeTermIndex(firsts: readonly string[]): Uint8Array {
  const writer = byteWriter();
  writer.varint(firsts.length);
  writeTexts(writer, firsts);
  return seal('terms', writer.done());
}

/** Throws DamagedFile. */
export function decodeTermIndex(file: Uint8Array): readonly string[] {
  const reader = byteReader(unseal('terms', file));
  const firsts = readTexts(reader, reader.count(file.length));
  reader.end();
  return firsts;
}

/** Terms in the order of compareText. */
export function encodeTermShard(terms: readonly TermPosts[]): Uint8Array {
  const writer = byteWriter();
  writer.varint(terms.length);
  writeTexts(
    writer,
    terms.map(({ term }) => term),
  );
  for (const { posts } of terms) writer.varint(posts.length);
  for (const { posts } of terms) writer.bytes(posts);
  return seal('terms', writer.done());
}

/** Throws DamagedFile. */
export function decodeTermShard(file: Uint8Array): readonly TermPosts[] {
  const reader = byteReader(unseal('terms', file));
  const texts = readTexts(reader, reader.count(file.length));
  const lengths = texts.map(() => reader.count(file.length));
  const terms = texts.map((term, i) => ({ term, posts: reader.bytes(lengths[i] ?? 0) }));
  reader.end();
  return terms;
}

/** Which shards may have terms that begin with `prefix`: from first to last, both included; none if last < first. */
export function shardsWith(
  firsts: readonly string[],
  prefix: string,
): { readonly first: number; readonly last: number } {
  const after = firsts.findIndex((first) => compareText(first, prefix) > 0);
  const first = Math.max(0, (after < 0 ? firsts.length : after) - 1);
  const more = firsts.slice(first + 1).findIndex((term) => !term.startsWith(prefix));
  return { first, last: more < 0 ? firsts.length - 1 : first + more };
}

/** Sets the bit of each event that a term has. Throws DamagedFile for a number that no event has. */
export function markPosts(posts: Uint8Array, total: number, bits: Uint8Array): void {
  let number = 0;
  for (let at = 0; at < posts.length;) {
    let scale = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = posts[at++] ?? 0;
      number += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    if (number >= total) throw new DamagedFile('a word is in an event that does not exist');
    bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  }
}
