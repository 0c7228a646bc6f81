import { describe, expect, test } from 'vitest';
import { found } from './told-events.test-support';

const rows: readonly (readonly [text: string, title: string])[] = [
  ['On May 9, Ida Moll opened the bridge.', 'Ida Moll opened the bridge'],
  ['But Danko left the port on May 2 (Gazette, May 3).', 'Danko left the port on May 2'],
  ['After weeks of talks, the two signed a treaty on May 3.', 'The two signed a treaty on May 3'],
  ['It is telling that Danko left on May 2.', 'Danko left on May 2'],
  ['Bervia shrugged at the raid of May 12.', 'Raid of May 12'],
  ['They fear Danko, who burnt a bridge in March 2021.', 'Danko burnt a bridge in March 2021'],
  ['Moll left on May 2 and promised a loan.', 'Moll promised a loan'],
];

describe('titles are made from the clause', () => {
  test.each(rows)('%s', (text, title) => {
    expect(found(text).map((event) => event.title)).toContain(title);
  });

  test('are at most 120 and 40 characters, and end with a word that can', () => {
    const text = `Danko said on May 2 that ${'the ships of the League and the boats of the port '.repeat(5)} had left.`;
    const [event] = found(text);
    expect(event?.title.length).toBeLessThanOrEqual(120);
    expect(event?.title).toMatch(/port$|boats$|League$|ships$/);
    expect(event?.shortTitle.length).toBeLessThanOrEqual(40);
  });
});
