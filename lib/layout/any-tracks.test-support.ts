/** Events, scales and heights of every kind that the laws of a layout are tried on: for tests alone. */
import * as fc from 'fast-check';
import type { EpochMs, EventId } from '../model/units';
import { epochOf, msPerDay } from '../time/civil';
import { edtf } from '../time/edtf';
import { timeRange } from '../time/time-range';
import { createTimeScale } from '../time/time-scale';
import type { LayoutEvent } from './place-tracks';

const day = (t: number) => new Date(t).toISOString().slice(0, 10);
const anyDate = fc
  .tuple(
    fc.integer({ min: epochOf(2021, 10) / msPerDay, max: epochOf(2022, 9) / msPerDay }),
    fc.nat(120),
    fc.constantFrom('day', 'about', 'month', 'lasted', 'one-of', 'open', 'year'),
  )
  .map(([at, days, shape]) => {
    const first = day(at * msPerDay);
    const last = day((at + days) * msPerDay);
    const texts: Record<string, string> = {
      day: first,
      about: `${first}~`,
      month: first.slice(0, 7),
      year: first.slice(0, 4),
      lasted: `${first}/${last}`,
      'one-of': `[${first}..${last}]`,
      open: `${first}/..`,
    };
    return edtf(texts[shape] ?? first);
  });
/** On the tracks a and b. */
export const anyEvents = (maxLength: number, mostPinned = 2) =>
  fc
    .array(
      fc.record({
        date: anyDate,
        rank: fc.constantFrom(0.1, 0.3, 0.5, 0.9, 1),
        track: fc.constantFrom('a', 'a', 'b'),
        labelWidth: fc.integer({ min: 20, max: 260 }),
        leftOut: fc.constantFrom(false, false, false, true),
        pin: fc.boolean(),
        extraWidth: fc.constantFrom(0, 0, 9),
        signWidth: fc.constantFrom(0, 0, 16),
        side: fc.constantFrom('left' as const, 'right' as const),
      }),
      { maxLength },
    )
    .map((records) =>
      records.map(({ pin, ...record }, i): LayoutEvent => ({
        ...record,
        id: `e${i}` as EventId,
        label: `e${i}`,
        detail: 'date',
        detailWidth: 40,
        pinned: pin && i < mostPinned,
      })),
    );
/** Without folds. */
const scaleAsWide = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: 3, max: 500 }), fc.nat(300), fc.integer({ min, max }))
    .map(([days, offset, width]) => {
      const start = epochOf(2021, 10) + offset * msPerDay;
      return createTimeScale(
        timeRange(start as EpochMs, (start + days * msPerDay) as EpochMs),
        width,
        [],
      );
    });
export const anyScale = scaleAsWide(300, 1200);
/** Some labels have no room on either side of their marks. */
export const narrowScale = scaleAsWide(150, 400);
export const anyHeight = fc.integer({ min: 0, max: 700 });
