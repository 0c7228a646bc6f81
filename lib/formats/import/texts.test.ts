import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedRank } from './rank';
import { plainText } from './plain-text';
import { shortTitle } from './short-title';
import { readAddress } from './web-address';

describe('plainText', () => {
  it.each([
    ['<p>A <b>bold</b> claim&hellip;</p><p>And more</p>', 'A bold claim… And more'],
    ['Whitney Houston<br/> 1963', 'Whitney Houston 1963'],
    ['a<script>alert(1)</script>b', 'a b'],
    ['before <iframe src="//x.org/', 'before'],
    ['<a href="x" onclick="y">link</a>', 'link'],
    ['3 < 4 & 5 > 2', '3 < 4 & 5 > 2'],
    ['two\nlines\u2028and\u00a0more', 'two lines and more'],
    ['tricky \u202Eright-to-left\u202C', 'tricky right-to-left'],
    ['خطاب عام', 'خطاب عام'],
    ['&#8220;Today&#x201D;', '“Today”'],
    ['\uD800 alone', 'alone'],
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('shortTitle', () => {
  it.each([
    ['A short one', 'A short one'],
    ['Alarm: St. Michael and the villages about it', 'Alarm: St. Michael and the villages'],
    [
      'The Analytical Engine is described (in French, by Menabrea)',
      'The Analytical Engine is described',
    ],
    [
      'Long conflict leaves both empires exhausted and unable to cope',
      'Long conflict leaves both empires',
    ],
    ['Air raid alert: m. Chervonohradskyinovohradvolynskyi hromada', 'Air raid alert'],
    ['Air raid alert: m. Boryspil ta Boryspilska hromada', 'Air raid alert: m. Boryspil'],
    ['Iron Age Italy (Latial Culture I, 1000-900 BC)', 'Iron Age Italy'],
    ['Hellenistic-Roman Early Empire (330 BC - AD 300)', 'Hellenistic-Roman Early Empire'],
    ['Air raid alert: Autonomous Republic of Crimea', 'Air raid alert: Autonomous Republic'],
  ])('of “%s” is “%s”', (title, label) => {
    expect(shortTitle(title)).toBe(label);
  });

  it('has at most 40 characters, all of them the first of the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
        const title = plainText(text);
        fc.pre(title !== '');
        const label = shortTitle(title);
        expect(label.length).toBeLessThanOrEqual(40);
        expect(label).not.toBe('');
        expect(title.startsWith(label)).toBe(true);
      }),
    );
  });
});

describe('readAddress', () => {
  it.each([
    ['https://a.org/x', 'https://a.org/x', false],
    ['https://a.org\u00a0', 'https://a.org', false],
    ['//a.org/x', 'https://a.org/x', false],
    ['https://a.org ;;;; https://a.org', 'https://a.org', false],
    ['https://a.org ;;;; https://b.org ;;;; https://c.org', 'https://a.org', true],
    ['see https://a.org for more', 'https://a.org', true],
    ['HIDDEN', undefined, true],
    ['https://HIDDEN', undefined, true],
    ['No address is known for this.', undefined, true],
    ['javascript:alert(1)', undefined, true],
    ['data:text/html,x', undefined, true],
    ['/static/img/family.jpg', undefined, true],
    ['', undefined, false],
  ])('finds in “%s” %s', (cell, url, isFaulty) => {
    const reading = readAddress(cell);
    expect(reading.url).toBe(url);
    expect(reading.fault !== undefined).toBe(isFaulty);
  });
});

describe('importedRank', () => {
  const day = 86_400_000;

  it('puts the longer and the rarer first, and none above the middle', () => {
    expect(importedRank(10 * day, 1)).toBeGreaterThan(importedRank(day, 1));
    expect(importedRank(day, 1)).toBeGreaterThan(importedRank(day, 1000));
    expect(importedRank(1e30, 1)).toBeLessThanOrEqual(0.5);
    expect(importedRank(1, 1e9)).toBeGreaterThanOrEqual(0);
  });
});
