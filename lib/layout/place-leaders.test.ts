import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange, type Fold } from '../time/time-scale';
import { anyEvents, anyHeight, anyScale } from './any-tracks.test-support';
import { moveTracks } from './move-tracks';
import { placeTracks, type LayoutEvent, type PlacedTrack } from './place-tracks';
import { spansTouch, type Span } from './span';
import { eventsFromText, trackPicture } from './track-picture.test-support';

function picture(
  text: string,
  { range = '2022-01/2022-06', width = 640, lanes = 2, folds = [] as Fold[] } = {},
) {
  const events = eventsFromText(text);
  const { first, last } = edtf(range);
  const scale = createTimeScale(timeRange(first!.start, last!.end), width, folds);
  const placed = placeTracks({ events, tracks: ['a'], scale, height: 12 + 22 * lanes });
  return `\n${trackPicture(placed, events, width)}\n`;
}

const above = `
  2022-02-02/2022-03-20 0.3 Led from above
  2022-02-20 0.9 A title to the right
  2022-03-30 0.8 What stands to the right of it`;

const tooLong = 'Of more characters than any line of a plot of this width could hold at this size';
const beside = `
  2021 0.5 Before
  2022-01-23 0.3 Led across and up
  2022-02-25/2022-03-25 0.2 ${tooLong}`;

describe('leaders', () => {
  test('up and across', () => {
    expect(picture(above)).toMatchInlineSnapshot(`
      "
      a |Led from above─┐      ● A title to the right
        |              █████████████████████    ● What stands to the right of it
      "
    `);
  });

  test('across and up, where the lane above is free a little further on', () => {
    expect(picture(beside)).toMatchInlineSnapshot(`
      "
      a |‹1           Led across and up
        |         ● ──┘          █████████████
      "
    `);
  });

  test('not beside a counter, which is what two marks without labels become', () => {
    expect(picture(`${beside}\n2022-01-21 0.3 Another`)).toMatchInlineSnapshot(`
      "
      a |‹1
        |        (+2)            █████████████
      "
    `);
  });

  test('none in one lane, in a fold or in compressed time', () => {
    expect(picture(above, { lanes: 1 })).not.toMatch(/[┌┐└┘]/);
    for (const kind of ['fold', 'compressed'] as const) {
      const range = timeRange(epochOf(2022, 1), epochOf(2022, 3));
      const folds: Fold[] = [{ kind, px: 208, range }];
      expect(picture(above, { folds })).not.toMatch(/[┌┐└┘]/);
    }
  });

  test('none in a dense view', () => {
    const days = Array.from({ length: 215 }, () => '2022-06-01 0.1 Of many').join('\n');
    expect(picture(above)).toMatch('┐');
    expect(picture(`${above}\n${days}`)).not.toMatch(/[┌┐└┘]/);
  });
});

interface Piece {
  readonly lane: number;
  readonly span: Span;
  readonly of: string;
}

/** What stands in the lanes of a track: boxes of marks and counters, and led labels with their lines. */
function piecesOf(track: PlacedTrack, events: readonly LayoutEvent[]): Piece[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const last = track.laneCount - 1;
  return [
    ...track.marks.flatMap(({ id, box, lane, label, leader }): Piece[] => {
      const own = { lane, span: box, of: id };
      if (!label || !leader) return [own];
      const { labelWidth, detailWidth } = byId.get(id)!;
      const width = labelWidth + (label.withDetail ? 7 + detailWidth : 0);
      const x0 = label.anchor === 'start' ? label.x : label.x - width;
      const xs = leader.points.map(({ x }) => x);
      const [, elbow] = leader.points;
      const line = { x0: Math.min(...xs), x1: Math.max(...xs) };
      const isAbove = elbow.y === leader.y;
      return [
        own,
        { lane: leader.lane, span: { x0, x1: x0 + width }, of: id },
        { lane: isAbove ? leader.lane : lane, span: line, of: id },
        ...(isAbove ? [] : [{ lane: leader.lane, span: { x0: elbow.x, x1: elbow.x }, of: id }]),
      ];
    }),
    ...track.counters.map(({ x0, x1, pill, ids }) => ({
      lane: last,
      span: { x0: Math.min(x0, pill.x0), x1: Math.max(x1, pill.x1) },
      of: (ids ?? []).join('.'),
    })),
  ];
}

describe('laws of leaders', () => {
  const tracks = ['a', 'b'];
  /** Others about a mark that has a leader without them. */
  const crowded = fc
    .tuple(
      fc.constantFrom(above, beside),
      fc.array(fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 1, max: 30 })), {
        maxLength: 3,
      }),
    )
    .map(([base, others]) => {
      const lines = others.map(
        ([day, length], i) => `2022-01-${day} 0.2 ${i}${'x'.repeat(length)}`,
      );
      return eventsFromText([base, ...lines].join('\n'));
    });

  test('neither line nor label touches a mark, a label, a counter or a chip, or leaves the plot', () => {
    let led = 0;
    fc.assert(
      fc.property(crowded, fc.integer({ min: 600, max: 680 }), (events, width) => {
        const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 7)), width, []);
        for (const track of placeTracks({ events, tracks: ['a'], scale, height: 56 })) {
          const pieces = piecesOf(track, events);
          pieces.forEach((a, i) => {
            for (const b of pieces.slice(i + 1))
              if (a.lane === b.lane && a.of !== b.of)
                expect(spansTouch(a.span, b.span, 7.99)).toBe(false);
          });
          for (const { leader, id } of track.marks) {
            if (!leader) continue;
            led += 1;
            for (const { lane, span } of pieces.filter(({ of }) => of === id).slice(1)) {
              expect(span.x0).toBeGreaterThanOrEqual(0);
              expect(span.x1).toBeLessThanOrEqual(scale.width);
              if (lane > 0) continue;
              if (track.earlier.length > 0) expect(span.x0).toBeGreaterThanOrEqual(98);
              if (track.later.length > 0) expect(span.x1).toBeLessThanOrEqual(scale.width - 98);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(led).toBeGreaterThan(50);
  });

  test('no run is longer than 40 px, and each rises to the next lane', () => {
    fc.assert(
      fc.property(crowded, fc.integer({ min: 600, max: 680 }), (events, width) => {
        const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 7)), width, []);
        for (const { marks, laneHeight } of placeTracks({
          events,
          tracks: ['a'],
          scale,
          height: 56,
        }))
          for (const { leader, lane, y } of marks) {
            if (!leader) continue;
            const [from, elbow, to] = leader.points;
            expect(leader.lane).toBe(lane - 1);
            expect(y - leader.y).toBeCloseTo(laneHeight);
            expect(Math.abs(to.x - from.x)).toBeLessThanOrEqual(40);
            expect([from.x, to.x]).toContain(elbow.x);
            expect([from.y, to.y]).toContain(elbow.y);
          }
      }),
    );
  });

  test('moved by k px, everything in the plot moves by k', () => {
    const extent = timeRange(epochOf(2000), epochOf(2050));
    const xsOf = (all: readonly PlacedTrack[]) =>
      all.flatMap(({ marks, ticks }) => [
        // A label on a bar that covers the edge stays there.
        ...marks.map(({ x0, x1, box, label, leader }) =>
          label?.inside
            ? []
            : [x0, x1, box.x0, box.x1, label?.x ?? x0, ...(leader?.points ?? []).map(({ x }) => x)],
        ),
        ...ticks.map(({ x0, x1 }) => [x0, x1]),
      ]);
    const eventsToMove = fc.oneof(anyEvents(30), crowded);
    const steps = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(eventsToMove, anyScale, anyHeight, steps, (events, scale, height, k) => {
        const after = createTimeScale(panRange(scale, k, extent), scale.width, []);
        const collapsed = new Set(['b']);
        const placed = placeTracks({ events, tracks, scale, height, collapsed });
        const moved = xsOf(moveTracks(placed, events, after));
        const inPlot = (x: number) => x > -40 && x < scale.width + 40;
        xsOf(placed).forEach((xs, i) => {
          if ([...xs, ...moved[i]!].every(inPlot))
            xs.forEach((x, j) => expect(moved[i]![j]! - x).toBeCloseTo(k, 3));
        });
      }),
    );
  });
});
