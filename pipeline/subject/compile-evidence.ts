import { createHash } from 'node:crypto';
import { anchorPassage } from '../../lib/anchoring/anchor-passage';
import { describePassage, type StoredText } from '../../lib/anchoring/describe-passage';
import { findQuote } from '../../lib/anchoring/find-quote';
import { passageContext } from '../../lib/anchoring/passage-context';
import type { EventFile } from '../../lib/model/files';
import type { Evidence } from '../../lib/model/subject';

export type EvidenceEntry = EventFile['statements'][number]['evidence'][number];

/** Compiles evidence of the texts of one subject. */
export type EvidenceCompiler = (entry: EvidenceEntry) => Evidence;

/** Given checked evidence, finds its passage and names it. Throws for a quote that is not there once. */
export function compileEvidence(
  texts: ReadonlyMap<string, StoredText>,
  entry: EvidenceEntry,
): Evidence {
  const { source, quote, relation } = entry;
  const stored = texts.get(source);
  if (!stored) throw new Error(`no text of ${source}`);
  const [range, ...others] = findQuote(stored.text, quote, entry);
  if (!range || others.length > 0) throw new Error(`not once in ${source}: ${quote}`);
  const passage = describePassage(stored, range.start, range.end);
  const { kind } = anchorPassage(stored.text, passage);
  if (kind !== 'exact') throw new Error(`${kind} in ${source}: ${quote}`);
  const occurrence = findQuote(stored.text, quote).findIndex(({ start }) => start === range.start);
  return {
    relation,
    passage,
    anchor: anchorName(quote, occurrence),
    context: passageContext(stored.text, range),
  };
}

/**
 * `q-` and ten hex digits of the quote's SHA-256; `-2`, `-3` … for the second, third … time that the
 * same words stand in the document. Depends on nothing that other evidence could change.
 */
function anchorName(quote: string, occurrence: number): string {
  const hash = createHash('sha256').update(quote).digest('hex').slice(0, 10);
  return occurrence === 0 ? `q-${hash}` : `q-${hash}-${occurrence + 1}`;
}
