import { expect, test } from 'vitest';
import type { Subject, TimelineEvent } from '../../model/subject';
import { cardHeight } from './card-height';

const subject = { sources: [] } as unknown as Subject;
const heightOf = (title: string, quotes: readonly (readonly [string, string])[]) =>
  cardHeight(subject, {
    title,
    origin: 'curated',
    statements: [
      {
        text: '',
        evidence: quotes.map(([relation, exact]) => ({
          relation,
          passage: { source: 'a', selector: [{}, { exact }] },
        })),
      },
    ],
  } as unknown as TimelineEvent);

test('a card is as high as its words need: more of them, a second side', () => {
  const short = [['supports', 'A word.']] as const;
  const long = [['supports', 'A word. '.repeat(40)]] as const;
  expect(heightOf('A title', short)).toBe(240);
  expect(heightOf('A title', long)).toBeGreaterThan(heightOf('A title', short));
  expect(heightOf('A title '.repeat(12), long)).toBeGreaterThan(heightOf('A title', long));
  expect(heightOf('A title', [...long, ['disputes', 'No.']])).toBeGreaterThan(
    heightOf('A title', long),
  );
});
