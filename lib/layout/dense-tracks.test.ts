import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs, EventId } from '../model/units';
import { epochOf, msPerDay } from '../time/civil';
import { boundsOf, edtf } from '../time/edtf';
import { timeRange, type TimeRange } from '../time/time-range';
import { createTimeScale, panRange, type TimeScale } from '../time/time-scale';
import type { Bins } from '../time/bins';
import { anyEvents, anyHeight, anyScale } from './any-tracks.test-support';
import type { Uncharted } from './counted';
import { moveTracks } from './move-tracks';
import { placeTracks, type LayoutEvent, type PlacedTrack } from './place-tracks';
import { ridgeLayout } from './ridge-layout';
import { spansTouch } from './span';
import { eventsFromText, trackPicture } from './track-picture.test-support';

const extent = timeRange(epochOf(1990), epochOf(2060));
const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

/** Bins of `px` pixels over the range and a fifth of it on either side. */
function binsOver({ range, msPerPx }: TimeScale, px: number, countAt: (i: number) => number): Bins {
  const width = px * msPerPx;
  const start = range.start - (range.end - range.start) / 5;
  const counts = Uint32Array.from(
    { length: Math.ceil((1.4 * (range.end - range.start)) / width) },
    (_, i) => countAt(i),
  );
  return { start: start as EpochMs, width, counts };
}

/** Every event of a track is shown or counted, once. */
function expectWhole(
  placed: readonly PlacedTrack[],
  events: readonly LayoutEvent[],
  uncharted: ReadonlyMap<string, Uncharted> = new Map(),
) {
  for (const track of placed) {
    const { marks, ridge, counters, ticks, unnamed, earlier, later, leftOut } = track;
    const own = events.filter((event) => event.track === track.id);
    const more = uncharted.get(track.id);
    const total =
      own.length +
      (more
        ? more.earlier + more.later + sumOf(more.rest.flatMap(({ counts: each }) => [...each]))
        : 0);
    const shown = [...marks, ...ticks, ...leftOut].map(({ id }) => id).concat(earlier, later);
    const counts = [...counters, ...unnamed, ...(ridge?.bins ?? [])].map(({ count }) => count);
    expect(shown.length + sumOf(counts) + track.moreEarlier + track.moreLater).toBe(total);
    const ids = [...counters, ...(ridge?.bins ?? [])].flatMap((counted) => counted.ids ?? []);
    expect(new Set([...shown, ...ids]).size).toBe(shown.length + ids.length);
    for (const { ids: known, count } of [...counters, ...(ridge?.bins ?? [])])
      if (known) expect(known).toHaveLength(count);
  }
}

/** In a lane, no mark, label, count or stem touches one of another event; a stem may cross what is pinned. */
function expectClear(
  placed: readonly PlacedTrack[],
  scale: TimeScale,
  events: readonly LayoutEvent[] = [],
) {
  const pinned = new Set<string>(events.filter((event) => event.pinned).map(({ id }) => id));
  for (const { marks, ridge, laneHeight, moreEarlier, moreLater, earlier, later } of placed) {
    if (!ridge) continue;
    const chips = [
      ...(earlier.length + moreEarlier > 0 ? [{ x0: 0, x1: 98 }] : []),
      ...(later.length + moreLater > 0 ? [{ x0: scale.width - 98, x1: scale.width }] : []),
    ];
    const things = marks.flatMap(({ id, box, lane, form, x0, x1, y, leader }) => {
      const pill = ridge.bins.find((bin) => bin.pill?.mark === id)?.pill;
      const drawn = { x0: Math.min(box.x0, x0), x1: Math.max(box.x1, x1) };
      const over = leader ? [{ ...drawn, lane: lane - 1 }] : [];
      const own = [{ ...drawn, lane }, ...over, ...(pill ? [{ ...pill, lane }] : [])];
      if (pill) expect(pill.y).toBe(y);
      if (pill) expect(spansTouch(pill, drawn, 0)).toBe(false);
      const below = Array.from({ length: form === 'day' ? 9 : 0 }, (_, i) => i + lane + 1);
      return [own, below.map((other) => ({ x0, x1: x0, lane: other }))]
        .flat()
        .map((thing) => ({ ...thing, id }));
    });
    const mayCross = (a: string, b: string) => pinned.has(a) || pinned.has(b);
    const isStem = ({ x0, x1 }: { x0: number; x1: number }) => x0 === x1;
    things.forEach((a, i) => {
      for (const b of things.slice(i + 1))
        if (
          a.lane === b.lane &&
          a.id !== b.id &&
          !(isStem(a) && isStem(b)) &&
          !((isStem(a) || isStem(b)) && mayCross(a.id, b.id))
        )
          expect(spansTouch(a, b, 7.99)).toBe(false);
      if (a.lane === 0 && chips.some((chip) => spansTouch(chip, a, 0))) {
        const { label } = marks.find(({ id }) => id === a.id)!;
        expect(label?.inside).toBe(true);
      }
    });
    for (const { height } of ridge.bins) expect(ridge.base - height).toBeGreaterThan(0);
    const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1));
    for (const { height } of ridge.bins)
      expect(ridge.base - height).toBeGreaterThanOrEqual(
        Math.min(lanes * laneHeight, ridge.base - 2),
      );
  }
}

const anyRest = (scale: TimeScale) =>
  fc
    .record({
      px: fc.constantFrom(0.3, 0.7, 1),
      seed: fc.array(fc.constantFrom(0, 0, 1, 2, 900), { minLength: 1, maxLength: 40 }),
      earlier: fc.nat(3),
      later: fc.nat(100_000),
    })
    .map(({ px, seed, earlier, later }): Uncharted => ({
      rest: [binsOver(scale, px, (i) => seed[i % seed.length] ?? 0)],
      earlier,
      later,
      ongoingAt: () => Math.min(earlier, 1),
    }));
const anyDense = anyScale.chain((scale) =>
  fc.record({ scale: fc.constant(scale), events: anyEvents(60, 3), uncharted: anyRest(scale) }),
);

describe('laws of dense tracks', () => {
  test('every event is counted once, whether it is given or not', () => {
    fc.assert(
      fc.property(
        anyDense,
        anyHeight,
        fc.boolean(),
        ({ scale, events, uncharted: more }, height, isLine) => {
          const uncharted = new Map([['b', more]]);
          const collapsed = new Set(isLine ? ['b'] : []);
          const placed = placeTracks({
            ridges: ridgeLayout,
            events,
            tracks: ['a', 'b'],
            uncharted,
            collapsed,
            scale,
            height,
          });
          expectWhole(placed, events, uncharted);
        },
      ),
    );
  });

  test('in a lane, no label, count or stem touches another', () => {
    fc.assert(
      fc.property(anyDense, anyHeight, ({ scale, events, uncharted }, height) => {
        const placed = placeTracks({
          ridges: ridgeLayout,
          events,
          tracks: ['a', 'b'],
          uncharted: new Map([['a', uncharted]]),
          scale,
          height,
        });
        expectClear(placed, scale, events);
      }),
    );
  });

  test('pinned events in view are labelled', () => {
    fc.assert(
      fc.property(anyDense, anyHeight, ({ scale, events, uncharted }, height) => {
        const placed = placeTracks({
          ridges: ridgeLayout,
          events,
          tracks: ['a', 'b'],
          uncharted: new Map([['a', uncharted]]),
          scale,
          height,
        });
        for (const { id, pinned, leftOut, date, track } of events) {
          if (!pinned || leftOut) continue;
          const { start } = boundsOf(date);
          if (start === null || start <= scale.range.start || start >= scale.range.end - msPerDay)
            continue;
          const { marks } = placed.find((each) => each.id === track)!;
          expect(marks.find((mark) => mark.id === id)?.label).toBeTruthy();
        }
      }),
    );
  });

  test('panned by k px, the bins between the edges move by k and count the same', () => {
    const steps = fc.integer({ min: -150, max: 150 });
    fc.assert(
      fc.property(anyDense, steps, ({ scale, uncharted: { rest } }, k) => {
        const panned = createTimeScale(panRange(scale, k, extent), scale.width, []);
        const uncharted = new Map([['a', { rest, earlier: 0, later: 0, ongoingAt: () => 0 }]]);
        const place = (at: TimeScale) =>
          placeTracks({
            ridges: ridgeLayout,
            events: [],
            tracks: ['a'],
            uncharted,
            scale: at,
            height: 200,
          })[0]!;
        const [before, after] = [place(scale), place(panned)];
        if (!before.ridge || !after.ridge) return;
        const moved = new Map(after.ridge.bins.map((bin) => [bin.range.start, bin]));
        const isInside = ({ x0, x1 }: { x0: number; x1: number }, by: number) =>
          x0 + by > 1 && x1 + by < scale.width - 1;
        for (const bin of before.ridge.bins) {
          if (!isInside(bin, 0) || !isInside(bin, k)) continue;
          const same = moved.get(bin.range.start);
          expect([same?.count, same?.range]).toEqual([bin.count, bin.range]);
          expect(same!.x0 - bin.x0).toBeCloseTo(k, 2);
        }
      }),
    );
  });

  test('while a gesture lasts, with the scale for which they were placed, every x stays', () => {
    fc.assert(
      fc.property(anyDense, anyHeight, ({ scale, events, uncharted }, height) => {
        const placed = placeTracks({
          ridges: ridgeLayout,
          events,
          tracks: ['a', 'b'],
          uncharted: new Map([['a', uncharted]]),
          scale,
          height,
        });
        const moved = moveTracks(placed, events, scale);
        placed.forEach(({ ridge, counters, marks }, i) => {
          const after = moved[i]!;
          expect(after.ridge).toEqual(ridge);
          marks.forEach(({ x0, label }, j) =>
            expect([after.marks[j]?.x0, after.marks[j]?.label?.x]).toEqual([x0, label?.x]),
          );
          counters.forEach(({ x0, x1 }, j) => {
            expect(after.counters[j]!.x0).toBeCloseTo(x0, 1);
            expect(after.counters[j]!.x1).toBeCloseTo(x1, 1);
          });
        });
      }),
    );
  });

  test('no bin crosses the edge of a fold, and one scale of heights holds for all tracks', () => {
    const fold: TimeRange = timeRange(epochOf(2022, 4), epochOf(2025, 1));
    const range = timeRange(epochOf(2021, 10), epochOf(2025, 6));
    const scale = createTimeScale(range, 900, [{ kind: 'fold', range: fold, px: 40 }]);
    const rest = binsOver(scale, 1, (i) => i % 7);
    const few = { ...rest, counts: rest.counts.map((count) => (count === 6 ? 1 : 0)) };
    const uncharted = new Map([
      ['a', { rest: [rest], earlier: 0, later: 0, ongoingAt: () => 0 }],
      [
        'b',
        {
          rest: [{ ...few, counts: few.counts.map((n) => n * 3) }],
          earlier: 0,
          later: 0,
          ongoingAt: () => 0,
        },
      ],
    ]);
    const placed = placeTracks({
      ridges: ridgeLayout,
      events: [],
      tracks: ['a', 'b'],
      uncharted,
      scale,
      height: 400,
    });
    const heights = new Map<number, number>();
    for (const { ridge } of placed)
      for (const { range: own, count, height } of ridge!.bins) {
        for (const edge of [fold.start, fold.end])
          expect(Math.min(edge - own.start, own.end - edge)).toBeLessThan(rest.width);
        expect(height).toBeCloseTo(heights.get(count) ?? height, 6);
        heights.set(count, height);
      }
    expect(placed.every(({ ridge }) => ridge)).toBe(true);
  });
});

describe('dense tracks', () => {
  const february = timeRange(epochOf(2022, 2), epochOf(2022, 3));

  /** `count` events spread over February 2022, most of them about the 24th. */
  const crowd = (count: number, track = 'a') =>
    Array.from({ length: count }, (_, i): LayoutEvent => {
      const day = i % 3 === 0 ? 24 : ((i * 11) % 28) + 1;
      return {
        ...eventsFromText(`2022-02-${String(day).padStart(2, '0')} 0.3 x`, track)[0]!,
        id: `${track}-${i}` as EventId,
      };
    });

  test('5,000 events in a month', () => {
    const named = eventsFromText(
      '2022-02-24 1.0 Russia invades\n2022-02-10/2022-02-15 0.9 Talks\n2021 0.9 Before',
    );
    const events = [...named, ...crowd(5000)];
    const scale = createTimeScale(february, 640, []);
    const placed = placeTracks({ ridges: ridgeLayout, events, tracks: ['a'], scale, height: 160 });
    expectWhole(placed, events);
    expectClear(placed, scale);
    expect(`\n${trackPicture(placed, events, 640)}\n`).toMatchInlineSnapshot(`
      "
      a |‹1                              (+1786) 2022-02-24 Russia invades  ●
        |                          █████████████████ Talks (+119)
        |                                                                  ███
        |                                                                  ███
        |▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅███▅▅▅▅▅▅▅▅▅▅▅
      "
    `);
  });

  test('a few that are not known one by one are counted as others are', () => {
    const events = eventsFromText('2022-02-24 1.0 Russia invades\n2022-02-10/2022-02-15 0.9 Talks');
    const scale = createTimeScale(february, 640, []);
    const rest = { start: february.start, width: msPerDay, counts: new Uint32Array(28) };
    rest.counts.set([1, 0, 0, 0, 0, 0, 0, 0, 2, 5]);
    const uncharted = new Map([
      ['a', { rest: [rest], earlier: 1200, later: 3, ongoingAt: () => 7 }],
    ]);
    const placed = placeTracks({
      ridges: ridgeLayout,
      events,
      tracks: ['a'],
      uncharted,
      scale,
      height: 80,
    });
    expectWhole(placed, events, uncharted);
    expect(`\n${trackPicture(placed, events, 640)}\n`).toMatchInlineSnapshot(`
      "
      a |‹1200                                                                         3›
        |                          █████████████████ Talks 2022-02-10/2022-02-15
        |(+1)                    (+7)            2022-02-24 Russia invades  ●
      "
    `);
    const [first] = placed[0]!.counters;
    expect(first).toMatchObject({ count: 1, ids: null, range: edtfRange('2022-02-01') });
  });

  test('known by one number alone, they stand over all of the view', () => {
    const scale = createTimeScale(february, 640, []);
    const all = { start: epochOf(2014), width: 20 * 366 * msPerDay, counts: Uint32Array.of(1e6) };
    const uncharted = new Map([['a', { rest: [all], earlier: 0, later: 0, ongoingAt: () => 0 }]]);
    const [placed] = placeTracks({
      ridges: ridgeLayout,
      events: [],
      tracks: ['a'],
      uncharted,
      scale,
      height: 160,
    });
    const [only, ...others] = placed!.ridge!.bins;
    expect(only).toMatchObject({ count: 1e6, range: { start: all.start } });
    expect(only!.x0).toBeLessThanOrEqual(0);
    expect(only!.x1).toBeGreaterThanOrEqual(640);
    expect(others).toEqual([]);
    expect([placed!.moreEarlier, placed!.moreLater]).toEqual([0, 0]);
  });

  test('twelve tracks of 200 events each, with a million more', () => {
    const tracks = Array.from({ length: 12 }, (_, i) => `t${i}`);
    const events = tracks.flatMap((track) => crowd(200, track));
    const scale = createTimeScale(february, 1200, []);
    const uncharted = new Map(
      tracks.map((track, i) => [
        track,
        {
          rest: [binsOver(scale, 1, (at) => ((at * 31 + i) % 100) + 1)],
          earlier: 10 ** i % 99_991,
          later: i,
          ongoingAt: () => 0,
        },
      ]),
    );
    const placed = placeTracks({
      ridges: ridgeLayout,
      events,
      tracks,
      uncharted,
      scale,
      height: 900,
    });
    expectWhole(placed, events, uncharted);
    expectClear(placed, scale);
    for (const { ridge } of placed) expect(ridge!.bins.length).toBeLessThan(200);
  });
});

const edtfRange = (text: string): TimeRange => {
  const { start, end } = boundsOf(edtf(text));
  return { start: start!, end: end! };
};
