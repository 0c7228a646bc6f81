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

const long =
  'Arland attacked the port with forty ships, some hundred boats and all the horse of the north';
const careful: readonly (readonly [text: string, title: string, shortTitle: string])[] = [
  [
    'They wrote a note on May 2 but have yet to send it.',
    'They wrote a note on May 2 but have yet to send it',
    'They wrote a note on May 2…',
  ],
  [
    'For a while on May 2, Danko was lost.',
    'For a while on May 2, Danko was lost',
    'For a while on May 2, Danko was lost',
  ],
  [
    'Despite no order, Danko left on May 2.',
    'Despite no order, Danko left on May 2',
    'Despite no order, Danko left on May 2',
  ],
  [
    `${long} on May 2, the Gazette reported.`,
    'The Gazette reported: Arland attacked the port with forty ships, some hundred boats…',
    'The Gazette reported: Arland attacked…',
  ],
  [
    `The ships of ${long} on May 2, according to Moll.`,
    'According to Moll, the ships of Arland attacked the port with forty ships, some hundred boats…',
    'According to Moll, the ships of Arland…',
  ],
  [
    'It ended, which Moll had feared.',
    'It ended, which Moll had feared',
    'It ended, which Moll had feared',
  ],
  ['On May 2, exports fell by 8.7%.', 'Exports fell by 8.7%', 'Exports fell by 8.7%'],
  [
    `“${long},” said the Gazette on May 2, “and left at night by ship.”`,
    '“Arland attacked the port with forty ships, some hundred boats and all the horse of the north,” said the Gazette on May…',
    'The Gazette said: Arland attacked…',
  ],
  [
    'It is alleged that Arland attacked the port on May 2.',
    'It is alleged that Arland attacked the port on May 2',
    'It is alleged that Arland attacked…',
  ],
];

describe('titles state no more than the passage', () => {
  test.each(careful)('%s', (text, title, shortTitle) => {
    const titles = found(text).map((event) => [event.title, event.shortTitle]);
    expect(titles).toContainEqual([title, shortTitle]);
  });

  test('and are no fragments', () => {
    const text = 'Arland breaks its word, as illustrated lately by its raid of May 2.';
    for (const { title } of found(text)) expect(title).not.toMatch(/^Illustrated/);
    expect(found('Left on May 2.')).toEqual([]);
  });
});

describe('titles are made from the clause', () => {
  test.each(rows)('%s', (text, title) => {
    expect(found(text).map((event) => event.title)).toContain(title);
  });

  test('are at most 120 and 40 characters, and end with a word that can', () => {
    const text = `Danko said on May 2 that ${'the ships of the League and the boats of the port '.repeat(5)} had left.`;
    const [event] = found(text);
    expect(event?.title.length).toBeLessThanOrEqual(120);
    expect(event?.title).toMatch(/(?:port|boats|League|ships)…$/);
    expect(event?.shortTitle.length).toBeLessThanOrEqual(40);
  });
});
