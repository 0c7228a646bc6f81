import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from './told-events.test-support';

/** The first span of an event that is empty, leaves the text, or is not whole characters. */
function unsound(text: string): string | null {
  for (const event of found(text)) {
    const spans = [event.quote, event.sentence, event.timex, event.denial, event.headline];
    for (const span of spans) {
      if (!span) continue;
      const isWithin = span.start >= 0 && span.start < span.end && span.end <= text.length;
      if (!isWithin) return `${span.start}–${span.end} of ${text.length}`;
    }
    if (event.title === '' || event.title.length > 120) return `title: ${event.title}`;
    if (event.shortTitle === '' || event.shortTitle.length > 40)
      return `short: ${event.shortTitle}`;
  }
  return null;
}

const size = 20_000;
const repeated: Record<string, string> = {
  'no spaces': 'a',
  capitals: 'A',
  'line breaks': '\n',
  'full stops': '.',
  abbreviations: 'U.S. ',
  quotes: '“',
  'nested quotes': '“a "b ',
  brackets: '(',
  citations: '(Gazette, May 4) ',
  dates: 'They met on May 4, 2023. ',
  'one sentence': 'they met on May 4, and ',
  relatives: 'x, who, which, ',
  auxiliaries: 'has not been ',
  sayings: 'said ',
  names: 'Aa Bb Cc ',
  hyphens: 'Aa-',
  Cyrillic: 'Он сказал в мае 2023 года. ',
  emoji: '😀 left on Monday 👩‍👩‍👧 ',
  'half emoji': '\ud83d left on Monday ',
  denials: 'It will be attacked on Sunday. It was not. ',
  'short lines': 'He left on Monday.\n',
  furniture: 'subscribe becom journalism ',
  nulls: '\0',
};

describe('text of twenty thousand characters ends', () => {
  test.each(Object.entries(repeated))('%s', (_, piece) => {
    expect(unsound(piece.repeat(Math.ceil(size / piece.length)))).toBeNull();
  });

  test('binary', () => {
    const codes = Array.from({ length: size }, (_, index) => (index * 7919) % 65_536);
    expect(unsound(codes.map((code) => String.fromCharCode(code)).join(''))).toBeNull();
  });
});

const words = fc.constantFrom(
  ...'Danko Moll Arland said that would will not met on May 4 2023 Monday who , . “ ” ( ) and but if the was were to is 😀 \n talks summit last week'.split(
    ' ',
  ),
);

test('any words in any order give whole spans, and the same twice', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      expect(unsound(text)).toBeNull();
      expect(found(text)).toEqual(found(text));
    }),
    { numRuns: 300 },
  );
});

test('any characters give whole spans', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(unsound(text)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
