import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markWords, type Piece } from './excerpt';

const picture = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const words = (...list: string[]) => new Set(list);

describe('markWords', () => {
  test.each([
    ['The Élysée says', words('elysee'), 'The [Élysée] says'],
    ['Missile after missile', words('missile'), '[Missile] after [missile]'],
    ['a cease-fire', words('ceasefire'), 'a [cease-fire]'],
    ['a cease-fire', words('fire'), 'a cease-[fire]'],
    ['nothing here', words('missile'), 'nothing here'],
    ['', words('missile'), ''],
  ])('%s', (text, looked, expected) => expect(picture(markWords(text, looked))).toBe(expected));

  test('joined, the pieces are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, looked) => {
        const pieces = markWords(text, new Set(looked));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  const options = { limit: 30, lead: 8 };
  test.each([
    ['short enough to be whole', words('whole'), 'short enough to be [whole]'],
    [
      'one two three four five six seven eight nine ten',
      words('six'),
      '… five [six] seven eight nine ten',
    ],
    [
      'one two three four five six seven eight nine ten',
      words('one'),
      '[one] two three four five six …',
    ],
    [
      'alpha one two three four five six seven alpha beta and more of it to come',
      words('alpha', 'beta'),
      '… seven [alpha] [beta] and more of …',
    ],
    ['no match in this text at all, but it is long', words('x'), 'no match in this text at all …'],
  ])('%s', (text, looked, expected) =>
    expect(picture(excerpt(text, looked, options)).replaceAll(/\s+/g, ' ')).toBe(expected),
  );
});
