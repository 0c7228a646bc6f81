import { describe, expect, test } from 'vitest';
import { found } from '../events/told-events.test-support';

type Row = readonly [text: string, actors: readonly string[], proposed: readonly string[]];

/** Of the last event told. */
const rows: readonly Row[] = [
  ['President Moll greeted Danko on May 2.', ['ida-moll', 'sergei-danko'], []],
  ['Ida Moll arrived on May 2. She left on May 3.', ['ida-moll'], []],
  ['Arland lost ships. It built new ones on May 2.', ['arland'], []],
  ['Arland and Bervia met on May 2. They signed a treaty on May 3.', ['arland', 'bervia'], []],
  ['Sergey Danko left on May 2.', ['sergei-danko'], []],
  ['Japanese envoys and Tokyo’s banks left on May 2.', ['japan'], []],
  ['Arlandic ships left Port Bervia on May 2.', ['arland', 'bervia'], []],
  ['They told us on May 2 that ships had left.', [], []],
  ['They said on May 2 that US ships had left.', ['league'], []],
  ['Prime Minister Ola Brandt left on May 2. Brandt returned on May 4.', [], ['Ola Brandt']],
  ['In Lisbon, Carthian troops left on May 2; Carthia protested.', [], ['Carthia']],
  ['North Korea attacked South Korea on May 2.', [], ['North Korea', 'South Korea']],
  ['Had Brandt waited, they left on May 2. Brandt left on May 3.', [], ['Brandt']],
  ['The war was long. War came to Bervia on May 2.', ['bervia'], []],
];

describe('who takes part', () => {
  test.each(rows)('%s', (text, actors, proposed) => {
    const last = found(text).at(-1);
    expect([last?.actors, last?.proposed]).toEqual([actors, proposed]);
  });
});
