import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentAddress } from './text-fragment';

const page = 'https://news.example/report';
const directive = (exact: string, prefix = '', suffix = '') =>
  textFragmentAddress(page, { exact, prefix, suffix }).replace(`${page}#:~:text=`, '');

describe('the directive of a quote', () => {
  it.each([
    ['The port is open', '', '', 'The%20port%20is%20open'],
    ['open', 'e say that the port is ', ', says th', 'that%20the%20port%20is-,open,-%2C%20says'],
    ['cease-fire, now & then', '', '', 'cease%2Dfire%2C%20now%20%26%20then'],
    [
      'Two men',
      'He said: “',
      '.” They left at o',
      'said%3A%20%E2%80%9C-,Two%20men,-.%E2%80%9D%20They%20left%20at',
    ],
    ['starts here', 'of the line before.\n', '\nThe next line', 'starts%20here'],
    ['one line\nand another', '', '', 'one%20line,and%20another'],
    [
      'порт відкрито',
      '',
      '',
      '%D0%BF%D0%BE%D1%80%D1%82%20%D0%B2%D1%96%D0%B4%D0%BA%D1%80%D0%B8%D1%82%D0%BE',
    ],
  ])('%j between %j and %j is %s', (exact, prefix, suffix, text) => {
    expect(directive(exact, prefix, suffix)).toBe(text);
  });

  it('of a long quote has its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`);
    expect(decodeURIComponent(directive(words.join(' ')))).toBe(
      'w0 w1 w2 w3 w4 w5,w54 w55 w56 w57 w58 w59',
    );
    expect(directive('x'.repeat(200))).toBe('x'.repeat(200));
    expect(decodeURIComponent(directive(`${'x'.repeat(100)} ${'y'.repeat(100)} z`))).toBe(
      `${'x'.repeat(100)} ${'y'.repeat(100)},z`,
    );
  });
});

describe('the address', () => {
  const quote = { exact: 'open', prefix: '', suffix: '' };
  it.each([
    ['https://a.example/', 'https://a.example/#:~:text=open'],
    ['https://a.example/?q=1#part', 'https://a.example/?q=1#part:~:text=open'],
    ['https://a.example/#:~:text=shut', 'https://a.example/#:~:text=open'],
  ])('%s leads to %s', (address, led) => expect(textFragmentAddress(address, quote)).toBe(led));

  it('of a quote without words is the page', () => {
    expect(textFragmentAddress(page, { exact: ' \n', prefix: 'a ', suffix: ' b' })).toBe(page);
  });

  it('of any passage of any text names, in order, words that stand in it', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'cease-fire,', '“so”', 'порт', '🚢', '&', 'x'.repeat(90), '\uD800'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    );
    const texts = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n')), { minLength: 3, maxLength: 60 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const points = Array.from(text);
        const start = from % points.length;
        const end = start + 1 + (length % (points.length - start));
        const exact = points.slice(start, end).join('');
        const around = {
          prefix: points.slice(Math.max(0, start - 32), start).join(''),
          suffix: points.slice(end, end + 32).join(''),
        };
        const address = textFragmentAddress(page, { exact, ...around });
        if (address === page) return;
        // Read as the specification parses it: split at commas, then at the hyphens of context.
        const parts = address.slice(`${page}#:~:text=`.length).split(',');
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        const decoded = parts.map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
        const plain = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/\s+/g, ' ');
        let at = 0;
        for (const part of decoded) {
          const found = plain.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = Math.min(found, plain.length);
        }
        expect(parts.filter((part) => !/^-|-$/.test(part)).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
