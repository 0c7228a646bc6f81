import { expect, test } from 'vitest';
import { keepDatesTogether } from './dates-in-text';

test.each([
  ['for Wednesday 16 February does not', 'for Wednesday 16\u00a0February does not'],
  ['from 1 May to 10 June', 'from 1\u00a0May to 10\u00a0June'],
  ['In 2022 Mayors met', 'In 2022 Mayors met'],
  ['16–20 Jan 2022, Russia–Ukraine', '16–\u206020 Jan 2022, Russia–Ukraine'],
  ['February 2022', 'February 2022'],
])('%s', (text, expected) => {
  expect(keepDatesTogether(text)).toBe(expected);
});
