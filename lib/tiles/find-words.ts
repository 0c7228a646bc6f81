import { wordsOf } from '../search/words';
import { leastPrefix } from './holds-words';
import type { NeededFiles } from './needed-files';
import {
  decodeTermIndex,
  decodeTermShard,
  markPosts,
  shardsWith,
  termIndexName,
  termShardName,
} from './term-shard';

/** The events in which words were found, a bit for each number. */
export type FoundBits = Uint8Array;

export function isFoundIn(bits: FoundBits, number: number): boolean {
  return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) > 0;
}

/**
 * Finds the events that have all of some words, as words or as the beginnings of words. null while the files
 * that say it are still to come. Words without letters or figures find nothing.
 */
export function findWords(words: string, total: number, files: NeededFiles): FoundBits | null {
  const firsts = files.need({ name: termIndexName, decode: decodeTermIndex });
  if (!firsts) return null;
  const asked = [...new Set(wordsOf(words).map(({ text }) => text))];
  const each = asked.map((word) => findWord(word, firsts, total, files));
  const length = (total + 7) >> 3;
  const [first, ...others] = each;
  if (!first) return asked.length === 0 ? new Uint8Array(length) : null;
  if (others.some((bits) => !bits)) return null;
  const all = first.slice();
  for (const bits of others)
    for (let i = 0; i < length; i++) all[i] = (all[i] ?? 0) & (bits?.[i] ?? 0);
  return all;
}

function findWord(
  word: string,
  firsts: readonly string[],
  total: number,
  files: NeededFiles,
): FoundBits | null {
  const isPrefix = word.length >= leastPrefix;
  const { first, last } = shardsWith(firsts, word);
  const bits = new Uint8Array((total + 7) >> 3);
  let isKnown = true;
  for (let shard = first; shard <= last; shard++) {
    const terms = files.need({ name: termShardName(shard), decode: decodeTermShard });
    if (!terms) isKnown = false;
    else
      for (const { term, posts } of terms)
        if (term === word || (isPrefix && term.startsWith(word))) markPosts(posts, total, bits);
    // A short word is in the one shard that its place in the order says.
    if (!isPrefix) break;
  }
  return isKnown ? bits : null;
}
