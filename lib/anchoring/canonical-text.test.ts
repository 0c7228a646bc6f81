import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CodePointOffset, Utf16Offset } from '../model/units';
import { canonicalFault, canonicalText } from './canonical-text';

describe('canonicalText', () => {
  test.each([
    ['\uFEFFa', 'a', 'begins with a byte order mark'],
    ['a\r\nb\rc', 'a\nb\nc', 'has carriage returns at its line ends'],
    ['Cafe\u0301', 'Café', 'is not in Unicode normal form C'],
    ['a\u200Bb \uFEFF \u202E', 'a\u200Bb \uFEFF \u202E', null],
  ])('%j becomes %j', (raw, canonical, fault) => {
    expect(canonicalText(raw).value).toBe(canonical);
    expect(canonicalFault(raw)).toBe(fault);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { value } = canonicalText(raw);
        expect(canonicalText(value).value).toBe(value);
        expect(canonicalFault(value)).toBeNull();
      }),
    );
  });
});

describe('SourceText', () => {
  it('counts code points', () => {
    const text = canonicalText('a😀b𝄞c');
    expect(text.length).toBe(5);
    expect([0, 1, 2, 3, 4, 5].map((n) => text.toUtf16(n as CodePointOffset))).toEqual([
      0, 1, 3, 4, 6, 7,
    ]);
    expect(text.slice({ start: 1 as CodePointOffset, end: 4 as CodePointOffset })).toBe('😀b𝄞');
  });

  it('agrees with an array of code points, and converts there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (raw, a, b) => {
        const text = canonicalText(raw);
        const points = [...text.value];
        expect(text.length).toBe(points.length);
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort(
          (x, y) => x - y,
        ) as [CodePointOffset, CodePointOffset];
        expect(text.slice({ start, end })).toBe(points.slice(start, end).join(''));
        expect(text.toCodePoint(text.toUtf16(start))).toBe(start);
      }),
    );
  });

  it('takes an offset between two halves for that of the next character', () => {
    expect(canonicalText('a😀b').toCodePoint(2 as Utf16Offset)).toBe(2);
  });
});
