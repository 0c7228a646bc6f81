import { describe, expect, test } from 'vitest';
import { wrapWidth } from './wrapped-lines';
import { wrapped } from './wrapped.test-support';

const sentence = 'Ida Moll and Sergei Danko signed the Treaty of Port Bervia on May 3, 2021. ';

describe('a text is wrapped', () => {
  test.each([60, 72, 80, 100])('at %i, if its lines have no room for the next word', (width) => {
    const text = wrapped(sentence.repeat(20), width);
    expect(wrapWidth(`A heading\n\n${text}\n\n${text}`)).toBeGreaterThan(width - 12);
    expect(wrapWidth(text.replaceAll('\n', '\r\n'))).toBeGreaterThan(width - 12);
  });
});

test.each([
  ['', 'nothing'],
  [sentence.repeat(5), 'one line'],
  [`A heading\n${sentence.repeat(5)}\n${sentence.repeat(3)}`, 'a paragraph a line'],
  [`${sentence}\nA tea.\nA bun.\nA cake.\n`, 'lines of many lengths'],
  ['A bread\nButter and\nMilk\nTea for two\n', 'short items'],
])('%j is not', (text) => expect(wrapWidth(text)).toBeNull());
