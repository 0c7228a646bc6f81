import { expect, test } from 'vitest';
import { epochOf } from '../time/civil';
import { overviewTicks } from './overview-ticks';
import { overviewScale } from './place-overview';

const labels = (from: number, to: number, width: number, story: number | null = null) => {
  const extent = { start: epochOf(from), end: epochOf(to, 4) };
  const earlier = story === null ? null : { start: epochOf(from), end: epochOf(story, 3) };
  return overviewTicks(overviewScale(extent, earlier, width)).map(({ label }) => label);
};

test('a label a year, the first where the story begins', () => {
  expect(labels(1940, 2025, 800, 2021)).toEqual(['2021', '2022', '2023', '2024', '2025']);
});

test('on a phone the last year is short', () => {
  expect(labels(1940, 2025, 460, 2021).at(-1)).toBe('’25');
});

test('a long story has a label every ten or hundred years', () => {
  expect(labels(1900, 2020, 600).slice(0, -1)).toEqual([
    '1900',
    '1910',
    '1920',
    '1930',
    '1940',
    '1950',
    '1960',
    '1970',
    '1980',
    '1990',
    '2000',
    '2010',
  ]);
});

test('thirteen billion years have as few, all in words, and so have those BCE', () => {
  expect(labels(-138e8, 2022, 800)).toEqual(
    [
      '13.8 billion BCE',
      '12 billion BCE',
      '10 billion BCE',
      '8 billion BCE',
      '6 billion BCE',
      '4 billion BCE',
      '2 billion BCE',
      '',
    ].map((label) => label.replaceAll(' ', '\u00a0')),
  );
  expect(labels(-1200, 600, 500).filter(Boolean)).toEqual(
    ['1200 BCE', '1000 BCE', '800 BCE', '600 BCE', '400 BCE', '200 BCE', '1 CE', '200', '400'].map(
      (label) => label.replaceAll(' ', '\u00a0'),
    ),
  );
});

test('a story of months has what the axis has', () => {
  expect(labels(2022, 2022, 600).length).toBeGreaterThan(0);
});
