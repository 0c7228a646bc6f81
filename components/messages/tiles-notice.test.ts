import { expect, test } from 'vitest';
import { epochOf } from '@/lib/time/civil';
import { timeRange } from '@/lib/time/time-range';
import { loadingInWords, missingInWords } from './tiles-notice';

test('names the time in which anything is missing', () => {
  const missing = [
    timeRange(epochOf(2023, 3), epochOf(2023, 4)),
    timeRange(epochOf(2023, 5), epochOf(2023, 6)),
  ];
  expect(missingInWords({ missing, unseen: [], hasFailed: true }).replaceAll('\u00a0', ' ')).toBe(
    'Parts of March to May 2023 could not be loaded; what is shown there is coarser.',
  );
});

test('names when the events start that could not be looked at', () => {
  const unseen = [timeRange(epochOf(2023, 3), epochOf(2023, 4))];
  expect(missingInWords({ missing: [], unseen, hasFailed: true }).replaceAll('\u00a0', ' ')).toBe(
    'Events of March 2023 could not be loaded; what is shown and counted is without them.',
  );
});

test('counts have no time, and what is whole no words', () => {
  expect(missingInWords({ missing: [], unseen: [], hasFailed: true })).toBe(
    'Some counts could not be loaded; what is shown is not all.',
  );
  expect(missingInWords({ missing: [], unseen: [], hasFailed: false })).toBe('');
});

test('what is counted event by event says how far it is', () => {
  expect(loadingInWords({ looked: null }, 1_000_000)).toBe('Loading detail …');
  expect(loadingInWords({ looked: 65_536 }, 1_000_000)).toBe(
    'Counting: 65,536 of 1,000,000 events looked at. What is shown so far is a part.',
  );
});
