import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimeExpressions } from './find-time-expressions';
import type { TimeExpression } from './time-expression';

/** The first expression that is not its slice, is empty, cuts a character, or begins before the last ended. */
function unsound(text: string, genre?: 'news' | 'narrative'): TimeExpression | null {
  let last = 0;
  for (const found of findTimeExpressions(text, { documentDate: '2022-01-01', genre })) {
    const inOrder = found.start >= last && found.end > found.start;
    const isSlice = text.slice(found.start, found.end) === found.text;
    if (!inOrder || !isSlice || !found.text.isWellFormed()) return found;
    last = found.end;
  }
  return null;
}

const size = 20_000;
const repeated: Record<string, string> = {
  'no spaces': 'a',
  digits: '1',
  'groups of digits': '1,111',
  'a list of days': ', 2',
  'nested portions': 'the end of ',
  'nested mornings': 'the morning of ',
  'nested periods': 'the same period of ',
  'number words': 'one ',
  'joined number words': 'twenty-',
  'half a date': 'March and ',
  hours: '10:30:',
  'joined years': '1914-',
  weekdays: 'Friday, ',
  brackets: '(',
  quotes: '“"\'',
  'line breaks': '\n',
  Cyrillic: 'в январе 2022 года ',
  emoji: '🎉Monday🎉 ',
  'half emoji': '\ud83c May \udf89 5 ',
  'events after events': 'two days after ',
  nulls: '\0',
};

describe('text of twenty thousand characters ends', () => {
  test.each(Object.entries(repeated))('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    expect(unsound(text, 'news')).toBeNull();
    expect(unsound(text, 'narrative')).toBeNull();
  });

  test('binary', () => {
    const codes = Array.from({ length: size }, (_, index) => (index * 7919) % 65_536);
    expect(unsound(codes.map((code) => String.fromCharCode(code)).join(''))).toBeNull();
  });

  test('a hundred thousand dates on one line', () => {
    const text = 'December 14, 2021 '.repeat(100_000);
    expect(findTimeExpressions(text, { documentDate: '2022-01-01' })).toHaveLength(100_000);
  }, 30_000);
});

test('whatever the text, expressions are their slices', () => {
  const words = fc.constantFrom(
    ..."the a of in and to - , . 2 14 2021 1914 last next early late two days ago later year March Friday spring quarter morning p m BC ' s 80 🎉 \ud83c é \n after before first every per half".split(
      ' ',
    ),
  );
  const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(' ', ''), (parts, gap) => {
      expect(unsound(parts.join(gap))).toBeNull();
      expect(unsound(parts.join(gap), 'narrative')).toBeNull();
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('a document date that is none is inferred instead', () => {
  for (const documentDate of ['', 'yesterday', '2021-13-45', '99', '2021-02-30'])
    expect(
      findTimeExpressions('March 3, 2021\n\nHe left yesterday.', { documentDate })[1],
    ).toMatchObject({
      text: 'yesterday',
      value: '2021-03-02',
    });
});
