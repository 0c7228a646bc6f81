import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, justBefore } from './civil';
import { drawnRange } from './drawn-range';
import { boundsOf, edtf } from './edtf';

const table: [edtf: string, drawn: string][] = [
  ['2022-02-16', '[2022-02-16 2022-02-17)'],
  ['2022-02', '[2022-02-01 2022-03-01)'],
  ['2022-02-13~', '(2022-02-10 2022-02-17)'],
  ['2022-02~', '(2022-01-17 2022-03-16)'],
  ['2021-21?', '(2021-01-30 2021-07-01)'],
  ['2022~', '(2021-09-03 2023-05-01)'],
  ['2022-01-10/2022-01-14', '[2022-01-10 2022-01-15)'],
  ['2022-01-10/2022-01-14~', '[2022-01-10 2022-01-18)'],
  ['2022-02-16/..', '[2022-02-16 2022-04-02)'],
  ['[2022..]', '[2022-01-01 2023-01-01)'],
  ['../2021-12-31', '(2021-11-17 2022-01-01)'],
];

/** A round bracket where it fades in. */
function picture(text: string): string {
  const { start, end, fadesIn } = drawnRange(edtf(text));
  const day = (t: number) => new Date(t).toISOString().slice(0, 10);
  return `${fadesIn ? '(' : '['}${day(start)} ${day(end)})`;
}

test.each(table)('%s is drawn %s', (text, drawn) => {
  expect(picture(text)).toBe(drawn);
});

test('deep time is as vague as its last figure; clocks are as vague as theirs', () => {
  const years = (text: string) => {
    const { start, end } = drawnRange(edtf(text));
    return [civilOf(start).year, civilOf(justBefore(end)).year];
  };
  expect(years('Y-2600000')).toEqual([-2_600_000, -2_600_000]);
  const [first = 0, last = 0] = years('Y-13800000000~');
  expect(Math.round(first / 1e6)).toBe(-13_850);
  expect(Math.round(last / 1e6)).toBe(-13_750);
  expect(years('[-0666..-0633]/-0500')).toEqual([-666, -500]);
  const minute = drawnRange(edtf('2022-02-25T16:36~'));
  expect(minute.end - minute.start).toBe(7 * 60_000);
});

test.each([
  ['2022-02-16/..', false, true],
  ['../2021-12-31', true, false],
  ['2022-02-13~', true, true],
  ['2022-01-10~/2022-01-14', true, false],
  ['2022-02-16', false, false],
])('%s fades in: %s, fades out: %s', (text, fadesIn, fadesOut) => {
  expect(drawnRange(edtf(text))).toMatchObject({ fadesIn, fadesOut });
});

test('it contains the date as written, but for the open end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...table.map(([text]) => text)), (text) => {
      const { start, end } = boundsOf(edtf(text));
      const drawn = drawnRange(edtf(text));
      if (start !== null) expect(drawn.start).toBeLessThanOrEqual(start);
      if (end !== null) expect(drawn.end).toBeGreaterThanOrEqual(end);
      expect(drawn.start).toBeLessThan(drawn.end);
    }),
  );
});
