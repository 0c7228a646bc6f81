import { describe, expect, it } from 'vitest';
import type { SourceId } from '../model/units';
import { anchorPassage } from './anchor-passage';
import { canonicalText } from './canonical-text';
import { describePassage } from './describe-passage';
import { excerptText } from './excerpt-text';
import { findQuote } from './find-quote';
import { nearestQuotes } from './nearest-quotes';
import { quoteEdges } from './quote-edges';

const line = 'Wave N broke over Mr. Doe’s quay 🌊 \u202Edna\u202C har\u200Bbour <b>𝄞</b>. ';
const waves = Array.from({ length: 30_000 }, (_, n) => line.replace('N', String(n)));

describe.each([
  ['in one line', canonicalText(waves.join(''))],
  ['in many lines', canonicalText(waves.join('\n'))],
  ['of one word', canonicalText(`Wave 29999 broke${'x'.repeat(2_000_000)} Wave 777 broke`)],
])('2 MB %s', (_shape, text) => {
  it('is anchored, excerpted and judged in reasonable time', { timeout: 10_000 }, () => {
    const [range] = findQuote(text, 'Wave 29999 broke');
    if (!range) throw new Error('no such wave');
    const stored = { source: 'waves' as SourceId, sha256: '', text };
    const passage = describePassage(stored, range.start, range.end);
    expect(anchorPassage(text, passage)).toEqual({ kind: 'exact', range });
    const { blocks } = excerptText(text, new Map([['wave', range]]), 'excerpt');
    expect(blocks).toHaveLength(1);
    expect(quoteEdges(text, range).every(({ kind }) => kind === 'inside-word')).toBe(true);
    expect(nearestQuotes(text, 'Wave 777 brake')[0]?.distance).toBe(1);
  });
});
