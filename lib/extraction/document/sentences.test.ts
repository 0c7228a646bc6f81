import { describe, expect, test } from 'vitest';
import { tokensOf } from '../timex/tokens';
import { wrapped } from '../timex/wrapped.test-support';
import { sentencesOf } from './sentences';

function cut(text: string): string[] {
  const tokens = tokensOf(text);
  return sentencesOf(text, tokens).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['Mr. Danko met Gen. Moll. He left.', ['Mr. Danko met Gen. Moll.', 'He left.']],
  ['The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
  ['“It is over.” He left.', ['“It is over.”', 'He left.']],
  ['“Why?” he asked. No answer.', ['“Why?” he asked.', 'No answer.']],
  ['It cost 2.5 million. 3 ships left.', ['It cost 2.5 million.', '3 ships left.']],
  ['It began on Feb. 14 and ended.', ['It began on Feb. 14 and ended.']],
  ['A heading\nA sentence. Another.', ['A heading', 'A sentence.', 'Another.']],
  ['A line that goes\non here. Then ends.', ['A line that goes\non here.', 'Then ends.']],
  [
    'They met the\nMoll family on\n4 May, in\nLisbon. He left.',
    ['They met the\nMoll family on\n4 May, in\nLisbon.', 'He left.'],
  ],
  ['Он ушёл. Она осталась.', ['Он ушёл.', 'Она осталась.']],
];

describe('sentences', () => {
  test.each(rows)('%s', (text, sentences) => expect(cut(text)).toEqual(sentences));

  test('of a wrapped text are cut by its marks, and by lines that have room to spare', () => {
    const told = [
      'The council of the northern port opened a bridge with Gen. Danko.',
      'Ten years had gone by since the storm of May 4, 2013.',
      'Nobody in Port Bervia came to see the old one go.',
    ];
    const paragraph = wrapped(told.join(' '), 60);
    const text = `The bridge\n${paragraph}\n- A boat\n\n${paragraph}\n\n${paragraph}`;
    const plain = cut(text).map((sentence) => sentence.replaceAll('\n', ' '));
    expect(plain).toEqual(['The bridge', ...told, '- A boat', ...told, ...told]);
  });

  test('hold every token once, whatever the text', () => {
    for (const text of [
      '',
      '.',
      '...',
      '\n\n',
      'a.b.c',
      '“',
      'x'.repeat(5000),
      'a '.repeat(5000),
    ]) {
      const tokens = tokensOf(text);
      let at = 0;
      for (const { first, end } of sentencesOf(text, tokens)) {
        expect([first, end > first]).toEqual([at, true]);
        at = end;
      }
      expect(at).toBe(tokens.length);
    }
  });
});
