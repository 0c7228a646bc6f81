import { expect, test } from 'vitest';
import { passingInWords } from './passing-in-words';

const dated = (...dates: string[]) => dates.map((date) => ({ date }));

test.each([
  [dated('2021-12', '2022-02-16'), 85, '2 of 85 events, December 2021 to February 2022'],
  [dated('2022-02-11', '2022-02-15'), 3, '2 of 3 events, 11–15 February 2022'],
  [dated('2021'), 1, '1 event, 2021'],
  [dated(), 85, '0 of 85 events'],
])('%j of %d', (passing, all, words) =>
  expect(passingInWords(passing, passing.length, all).replaceAll('\u00a0', ' ')).toBe(words),
);

test('of many, of which some are known one by one', () => {
  expect(passingInWords(dated('2021-12'), 4031, 97545)).toBe('4,031 of 97,545 events');
});
