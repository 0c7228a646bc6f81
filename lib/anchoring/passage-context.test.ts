import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../model/passage';
import { canonicalText } from './canonical-text';
import { findQuote } from './find-quote';
import { passageContext } from './passage-context';

/** The context of the part in brackets, as `before[quote]after`; … for a cut. */
function show(picture: string): string {
  const text = canonicalText(picture.replace(/[[\]]/g, ''));
  const quote = /\[([^]*)\]/.exec(picture)?.[1] ?? '';
  const prefix = picture.slice(0, picture.indexOf('['));
  const [range] = findQuote(text, quote, { prefix });
  if (!range) throw new Error(`no quote in ${picture}`);
  const { before, after, cutBefore, cutAfter } = passageContext(text, range);
  return `${cutBefore ? '…' : ''}${before}[${quote}]${after}${cutAfter ? '…' : ''}`;
}

const long = 'and so the story went on and on '.repeat(10);

describe('passageContext', () => {
  it.each([
    ['alone', '[They met.]', '[They met.]'],
    ['one sentence a side', 'A. One. Two. [Three.] Four. Five.', 'Two. [Three.] Four.'],
    [
      'the rest of its own, and one',
      'Zero. One. Two [is] two. Three. Four.',
      'One. Two [is] two. Three.',
    ],
    ['within the paragraph', 'Before.\nOne [two] three.\nAfter.', 'One [two] three.'],
    [
      'from end to end of two',
      'One. Two [is. Three] is. Four. Five.',
      'One. Two [is. Three] is. Four.',
    ],
  ])('%s', (_name, picture, shown) => {
    expect(show(picture)).toBe(shown);
  });

  it('leaves a further sentence out if it is too long', () => {
    expect(show(`The ${long}. Two [is] two. The ${long}.`)).toBe('Two [is] two.');
  });

  it('cuts a long sentence at a word', () => {
    const shown = show(`Here ${long}[they met] ${long}.`);
    expect(shown).toMatch(/^…[\w ]+ \[they met\] [\w ]+…$/);
    expect(shown).not.toMatch(/…(o|n|nd|tory|ent)\b/);
    expect(shown.length).toBeGreaterThan(400);
    expect(shown.length).toBeLessThan(460);
  });

  it('shows nothing of a word without end', () => {
    expect(show(`${'x'.repeat(300)}[yes]${'x'.repeat(300)}`)).toBe('…[yes]…');
  });

  it('stands in the text just so', () => {
    fc.assert(
      fc.property(
        fc.lorem({ mode: 'sentences', maxCount: 12 }),
        fc.nat(),
        fc.nat(),
        (raw, a, b) => {
          const text = canonicalText(raw.replace(/ (?=\w{9})/g, ' 😀\n'));
          const start = a % text.length;
          const range = { start, end: Math.min(text.length, start + 1 + (b % 80)) } as TextRange;
          const { before, after } = passageContext(text, range);
          expect(before.length).toBeLessThanOrEqual(220);
          expect(after.length).toBeLessThanOrEqual(220);
          expect(before + after).not.toContain('\n');
          const at = text.toUtf16(range.start);
          const to = text.toUtf16(range.end);
          expect(text.value.slice(at - before.length, to + after.length)).toBe(
            before + text.slice(range) + after,
          );
        },
      ),
    );
  });
});
