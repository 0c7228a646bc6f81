import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOfLine } from './sentences';

function cut(line: string): readonly string[] {
  return sentencesOfLine(line).map(({ start, end }) => line.slice(start, end));
}

describe('sentencesOfLine', () => {
  it.each([
    'They met. |They spoke.',
    'Mr. Trump called. |Mr. Putin listened to St. Petersburg.',
    'According to U.S. intelligence it came. |It did not.',
    'He was in the K.G.B. There he learnt.',
    'J. R. R. Tolkien wrote it. |I did not.',
    'It was not I. |They left.',
    '“Why?” he asked. |“Because.” |She left.',
    'It is 5 p.m. now. |Prices rose 2.5 percent.',
    'No. 5 came first.',
    'Without an end',
  ])('%s', (picture) => {
    expect(cut(picture.replaceAll('|', '')).join('|')).toBe(picture);
  });

  it('leaves nothing of the line out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(cut(line).join('')).toBe(line);
      }),
    );
  });
});
