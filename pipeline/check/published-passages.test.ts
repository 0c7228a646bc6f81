import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/model/passage';
import type { CodePointOffset, SourceId } from '../../lib/model/units';
import { anchorPassage } from '../../lib/anchoring/anchor-passage';
import { canonicalFault, canonicalText } from '../../lib/anchoring/canonical-text';
import { describePassage } from '../../lib/anchoring/describe-passage';

/**
 * Passages of the stored documents as published. They must anchor, and be described the same again:
 * a change here breaks links and annotations that others hold.
 */
const published = [
  [
    'buffer-states-book-excerpt',
    [274, 292],
    [' forces on Ukraine’s borders in ', 'the spring of 2021', ', it may have begun as a bluff; '],
  ],
  [
    'edm-tough-talks',
    [1718, 1730],
    ['ssuming that the new Chancellor ', 'Olav Scholtz', ' is no match for Angela Merkel, '],
  ],
  [
    'nyt-putin-peace',
    [223, 252],
    [
      'ed States and Ukraine last week ',
      'agreed on a 30-day cease-fire',
      '. Military assistance and intell',
    ],
  ],
  [
    'nyt-putin-peace',
    [735, 744],
    ['Kremlin insiders who have known ', 'Mr. Putin', ' for years and they all agreed: '],
  ],
  [
    'quint-putin-backed-down',
    [265, 309],
    [
      'e launched an attack on Ukraine ',
      'on Wednesday, according to U.S. intelligence',
      '. They didn’t. On the contrary, ',
    ],
  ],
  // Stands in a paragraph that the document has twice: the context is lengthened until it differs.
  [
    'the-week-nato',
    [1246, 1270],
    [
      'rom our morning news briefing to a weekly Good News Newsletter, ',
      'get the best of The Week',
      ' delivered directly to your inbox.\n\nFrom our morning news briefi',
    ],
  ],
] as const;

describe('passages of the stored documents', () => {
  it.each(published)('%s %j', (source, [start, end], [prefix, exact, suffix]) => {
    const raw = readFileSync(new URL(`../../seeds/${source}/text.txt`, import.meta.url), 'utf8');
    expect(canonicalFault(raw)).toBeNull();
    const text = canonicalText(raw);
    const position = { start: start as CodePointOffset, end: end as CodePointOffset };
    const passage: Passage = {
      source: source as SourceId,
      textSha256: 'abc',
      selector: [
        { type: 'TextPositionSelector', ...position },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
    expect(anchorPassage(text, passage)).toEqual({ kind: 'exact', range: position });
    const stored = { source: passage.source, sha256: passage.textSha256, text };
    expect(describePassage(stored, position.start, position.end)).toEqual(passage);
  });
});
