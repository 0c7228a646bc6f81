import { expect, test } from 'vitest';
import { overviewScale, placeOverview } from '../layout/place-overview';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import { stripShapes } from './density-shapes';

const character = 6.2;

test.each([200, 288, 328, 780])(
  'in %i px, the words over a stretch without events keep clear of the stacks that lean into it',
  (width) => {
    const extent = { start: epochOf(2021), end: epochOf(2023) };
    const scale = overviewScale(extent, null, width);
    const events = Array.from({ length: 40 }, () => ({
      date: edtf('2021-06-01'),
      hue: 1,
      leftOut: false,
    }));
    const placed = placeOverview(events, scale, 44);
    const range = { start: epochOf(2021, 6, 2), end: epochOf(2021, 12) };
    const [words] = stripShapes({
      placed,
      scale,
      ticks: [],
      silences: [{ range, kind: 'fold', px: 40 }],
      noEvent: 'no event',
      plotHeight: 46,
      yearsY: 58,
    }).flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    if (!words) return expect(width).toBeLessThan(300);
    const reach = ((words.runs[0]?.words.length ?? 0) * character) / 2;
    const covered = placed.bins.filter(
      ({ x }) => x < words.x + reach && x + placed.binWidth > words.x - reach,
    );
    expect(covered).toEqual([]);
  },
);
