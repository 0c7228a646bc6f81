import { describe, expect, test } from 'vitest';
import { gazetteerOf } from '../actors/gazetteer';
import { readDocumentText } from './document';

/** What is masked of a text, with its kind. */
function masked(text: string): string[] {
  const { tokens, masks } = readDocumentText(text, { documentDate: '2023-05-16' }, gazetteerOf([]));
  return masks.map(
    ({ kind, first, end }) => `${kind}: ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`,
  );
}

const rows: readonly (readonly [text: string, masks: readonly string[]])[] = [
  ['They left (Arland Gazette, May 12).', ['citation: (Arland Gazette, May 12)']],
  [
    'They left (Daily Bervian, May 4; znak.example, May 9, 2023).',
    ['citation: (Daily Bervian, May 4; znak.example, May 9, 2023)'],
  ],
  [
    'They left (see Monitor, December 14, 16, 2021).',
    ['citation: (see Monitor, December 14, 16, 2021)'],
  ],
  ['Council meeting, May 12, 2023 (Source: Photo House)', ['citation: (Source: Photo House)']],
  ['They left (Moll et al., 2019).', ['citation: (Moll et al., 2019)']],
  ['Moll et al. (2014) left early.', ['citation: (2014)']],
  ['As Moll (2014) argued, they left.', ['citation: (2014)']],
  ['Moll and Danko (2014; 2016) have argued so.', ['citation: (2014; 2016)']],
  ['Moll (2012) and others have argued so.', ['citation: (2012)']],
  [
    'It is in Moll (2014: 77) and Danko (2011a, p. 7).',
    ['citation: (2014: 77)', 'citation: (2011a, p. 7)'],
  ],
  ['President Moll (2009) signed it. The war of Danko (1914) began.', []],
  ['The Lisbon accords (1975) hold. They met (in May) and left (on May 12, at night).', []],
  ['Publication: Monitor Volume: 3 Issue: 11', ['issue: Publication: Monitor Volume: 3 Issue: 11']],
  ['May 16, 2023\nThey left.', ['date line: May 16, 2023']],
  ['Published: 16 May 2023\n\nThey left.', ['date line: Published: 16 May 2023']],
  ['On May 16, 2023\n', ['date line: On May 16, 2023']],
  [
    'PORT BERVIA, May 3 (Gazette) — They left. They met on May 4 — at noon.',
    ['dateline: PORT BERVIA, May 3 (Gazette) —'],
  ],
  ['Port Bervia, May 3, 2023 - They left.', ['dateline: Port Bervia, May 3, 2023 -']],
  ['In May 2023 - at last - they left.', []],
  ['They left on May 3 — at noon.', []],
  ['Subscribe to the Monitor', ['furniture: Subscribe to the Monitor']],
  ['4 min read', ['furniture: 4 min read']],
  [
    'The post Ships appeared first on Monitor.',
    ['furniture: The post Ships appeared first on Monitor.'],
  ],
  [
    'Danko met Moll on March 1. Copyright 2022 The Monitor. All rights reserved.',
    ['furniture: Copyright 2022 The Monitor. All rights reserved.'],
  ],
  [
    'PORT BERVIA, May 3 (Gazette) — They left (Monitor, May 2). Click here. They met on May 1.',
    [
      'dateline: PORT BERVIA, May 3 (Gazette) —',
      'citation: (Monitor, May 2)',
      'furniture: Click here.',
    ],
  ],
  ['He told us to subscribe to his views in May, and we did not.', []],
  [
    `${'They signed the treaty of Lisbon at noon.'.repeat(2)}\n\n${'They signed the treaty of Lisbon at noon.'.repeat(2)}`,
    [`repeat: ${'They signed the treaty of Lisbon at noon.'.repeat(2)}`],
  ],
];

describe('what tells of no event is masked', () => {
  test.each(rows)('%s', (text, masks) => expect(masked(text)).toEqual(masks));
});
