import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementHeight, mostHeight, placeAt, scrollTo, type ScrolledList } from './scaled-scroll';

const anyList: fc.Arbitrary<ScrolledList> = fc.record({
  height: fc.integer({ min: 0, max: 80 * 10 ** 7 }),
  seen: fc.integer({ min: 1, max: 2000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a list that is higher than an element can be', () => {
  test('a place is scrolled to and read back', () => {
    fc.assert(
      fc.property(anyList, share, share, (list, from, to) => {
        const before = placeAt(list, from * list.height);
        const place = placeAt(list, to * list.height);
        const room = Math.max(0, elementHeight(list) - list.seen);
        expect(place.scrolled).toBeGreaterThanOrEqual(0);
        expect(place.scrolled).toBeLessThanOrEqual(room + 1e-6);
        const { top } = scrollTo(list, before, place.scrolled);
        if (Math.abs(place.scrolled - before.scrolled) > 3 * list.seen)
          expect(Math.abs(top - place.top)).toBeLessThan(1);
      }),
    );
  });

  test('steps move it as far as they go, from end to end', () => {
    fc.assert(
      fc.property(anyList, share, fc.array(share, { maxLength: 400 }), (list, from, steps) => {
        const most = Math.max(0, list.height - list.seen);
        const room = Math.max(0, elementHeight(list) - list.seen);
        let place = placeAt(list, from * list.height);
        for (const each of steps) {
          const step = Math.round((each - 0.5) * 4 * list.seen);
          const scrolled = Math.max(0, Math.min(room, place.scrolled + step));
          const wanted = Math.max(0, Math.min(most, place.top + step));
          place = scrollTo(list, place, scrolled);
          expect(Math.abs(place.top - wanted)).toBeLessThan(1e-3);
        }
      }),
    );
  });

  test('its ends are the ends of the element', () => {
    fc.assert(
      fc.property(anyList, share, (list, from) => {
        const before = placeAt(list, from * list.height);
        const room = Math.max(0, elementHeight(list) - list.seen);
        const most = Math.max(0, list.height - list.seen);
        expect(scrollTo(list, before, 0).top).toBe(0);
        expect(Math.abs(scrollTo(list, before, room).top - most)).toBeLessThan(1e-3);
      }),
    );
  });

  test('is scaled only if it has to be', () => {
    const list = { height: mostHeight, seen: 700 };
    expect(scrollTo(list, { scrolled: 0, top: 0 }, 123_456)).toEqual({
      scrolled: 123_456,
      top: 123_456,
    });
  });
});
