import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventId } from '../model/units';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange } from '../time/time-scale';
import { anyEvents, anyHeight, anyScale } from './any-tracks.test-support';
import { defaultLayoutOptions } from './layout-options';
import { moveTracks } from './move-tracks';
import { placeTracks, type LayoutEvent, type PlacedTrack } from './place-tracks';
import { eventsFromText } from './track-picture.test-support';

const tracks = ['a', 'b'];
const extent = timeRange(epochOf(2000), epochOf(2050));
const { margin, signInset } = defaultLayoutOptions;

/** All that has an x of one event, a list for each mark and tick. */
const xsOf = (all: readonly PlacedTrack[]) =>
  all.flatMap(({ marks, leftOut, ticks }) => [
    ...marks.map(({ x0, x1, sign, box, label, leader }) => {
      const along = leader?.points.map(({ x }) => x) ?? [];
      return [x0, x1, sign, box.x0, box.x1, label?.x ?? x0, ...along];
    }),
    ...[...leftOut, ...ticks].map(({ x0, x1 }) => [x0, x1]),
  ]);
/** A count stands at the middle of what is in view of its events. */
const countsOf = (all: readonly PlacedTrack[]) =>
  all.flatMap(({ counters }) => counters.map(({ x0, x1, pill }) => [x0, x1, pill.x0, pill.x1]));

const placedFor = (range: string, events: readonly LayoutEvent[]) => {
  const { first, last } = edtf(range);
  const scale = createTimeScale(timeRange(first!.start, last!.end), 800, []);
  return { scale, placed: placeTracks({ events, tracks: ['a'], scale, height: 300 }) };
};

describe('laws of moveTracks', () => {
  test('with the scale for which the tracks were placed, every x stays', () => {
    fc.assert(
      fc.property(anyEvents(30), anyScale, anyHeight, (events, scale, height) => {
        const placed = placeTracks({ events, tracks, scale, height, collapsed: new Set(['b']) });
        const moved = moveTracks(placed, events, scale);
        const all = [...xsOf(moved), ...countsOf(moved)].flat();
        [...xsOf(placed), ...countsOf(placed)]
          .flat()
          .forEach((x, i) => expect(all[i]).toBeCloseTo(x, 3));
      }),
    );
  });

  test('panned by k within open time, every mark that is not held at an edge moves by k', () => {
    const steps = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(anyEvents(30), anyScale, anyHeight, steps, (events, scale, height, k) => {
        const panned = createTimeScale(panRange(scale, k, extent), scale.width, []);
        const placed = placeTracks({ events, tracks, scale, height });
        const moved = xsOf(moveTracks(placed, events, panned));
        const isFree = (x: number) => x > signInset && x < scale.width - signInset;
        xsOf(placed).forEach((xs, i) => {
          if ([...xs, ...moved[i]!].every(isFree))
            xs.forEach((x, j) => expect(moved[i]![j]! - x).toBeCloseTo(k, 3));
        });
      }),
    );
  });

  test('what is not an x stays as it was placed', () => {
    fc.assert(
      fc.property(anyEvents(20), anyScale, anyScale, anyHeight, (events, scale, after, height) => {
        const placed = placeTracks({ events, tracks, scale, height });
        const rest = (all: readonly PlacedTrack[]) =>
          all.map(({ id, top, marks, counters, earlier, later }) => ({
            id,
            top,
            earlier,
            later,
            marks: marks.map(({ id: event, form, lane, y, label }) => [
              event,
              form,
              lane,
              y,
              label?.anchor,
            ]),
            counters: counters.map(({ ids, y }) => [ids, y]),
          }));
        expect(rest(moveTracks(placed, events, after))).toEqual(rest(placed));
      }),
    );
  });
});

describe('moveTracks', () => {
  test('keeps a label where it is on a bar that covers the left edge', () => {
    const events = eventsFromText('2021/2023 0.5 A long one');
    const { scale, placed } = placedFor('2022-02', events);
    const panned = createTimeScale(panRange(scale, 90, extent), scale.width, []);
    const [mark] = moveTracks(placed, events, panned)[0]!.marks;
    expect(mark).toMatchObject({ x0: -margin, label: { x: 6, inside: true } });
  });

  test.each([
    ['earlier', -2000],
    ['later', 2000],
  ])('takes the label of what has become %s out of sight', (_, dx) => {
    const text = '2022-02-13 0.5 A day\n2022-02-11/2022-02-15 0.5 A few days';
    const { scale, placed } = placedFor('2022-02', eventsFromText(text));
    const panned = createTimeScale(panRange(scale, dx, extent), scale.width, []);
    const { marks } = moveTracks(placed, eventsFromText(text), panned)[0]!;
    expect(marks).toHaveLength(2);
    for (const { x0, x1, label } of marks) {
      expect(Math.max(x0, x1, label!.x) < -900 || Math.min(x0, x1, label!.x) > 1700).toBe(true);
    }
  });

  test('looks at each event once, however many tracks there are', () => {
    let looks = 0;
    const events = eventsFromText('2022-02-03 0.5 One\n2022-02-13 0.5 Two').map((event) => ({
      ...event,
      get track() {
        looks += 1;
        return 'a';
      },
    }));
    const { scale, placed } = placedFor('2022-02', events);
    const others = ['b', 'c'].map((id) => ({ ...placed[0]!, id, marks: [] }));
    looks = 0;
    moveTracks([...placed, ...others], events, scale);
    expect(looks).toBe(events.length);
  });

  test('throws for a mark whose event is not there', () => {
    const events = eventsFromText('2022-02-03 0.5 One');
    const { scale, placed } = placedFor('2022-02', events);
    const others = events.map((event) => ({ ...event, id: 'other' as EventId }));
    expect(() => moveTracks(placed, others, scale)).toThrow('no event one on track a');
  });
});
