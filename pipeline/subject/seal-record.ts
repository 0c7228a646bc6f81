import { createHash } from 'node:crypto';
import type { Published, PublishedContent } from '../../lib/model/published';

/**
 * The record with the hash of its own content. Whoever edits the file by hand is found out by it, as long
 * as the hash is not made anew: it guards against slips. Against more, versions are compared (`links-lost.ts`).
 */
export function sealRecord(content: PublishedContent): Published {
  return { ...content, sha256: hashOf(content) };
}

/** `record`: as it was parsed, so that the order of its keys is that of the file. */
export function isSealed(record: { readonly sha256?: unknown }): boolean {
  const { sha256, ...content } = record;
  return sha256 === hashOf(content);
}

function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
