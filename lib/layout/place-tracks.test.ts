import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import { findFolds } from '../time/folds';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange } from '../time/time-scale';
import { anyEvents, anyHeight, anyScale, narrowScale } from './any-tracks.test-support';
import { placeTracks, type LayoutEvent, type PlacedTrack } from './place-tracks';
import { spansTouch } from './span';
import { eventsFromText, trackPicture } from './track-picture.test-support';

function picture(
  events: readonly LayoutEvent[],
  range: string,
  { width = 640, height = 500, folded = false } = {},
) {
  const { first, last } = edtf(range);
  const folds = folded
    ? findFolds(
        events.map(({ date }) => date),
        epochOf(2021, 3),
      )
    : [];
  const scale = createTimeScale(timeRange(first!.start, last!.end), width, folds);
  const tracks = [...new Set(events.map(({ track }) => track))];
  return '\n' + trackPicture(placeTracks({ events, tracks, scale, height }), events, width) + '\n';
}

const february = `
  [2022-02-01..2022-02-15] 0.6 Putin and Xi
  2022-02-13~ 0.4 Sullivan warns
  2022-02-15  0.5 Putin, beside Scholz
  2022-02-15  0.3 Biden speaks
  2022-02-16  0.9 A forecast attack
  2022-02-24  1.0 Russia invades
  2022-03     0.6 Istanbul negotiations`;
const crisis = [
  ...eventsFromText('1949 0.5 Stalin\n1975-08 0.4 Helsinki\n2008-04 0.5 NATO declines', 'before'),
  ...eventsFromText(
    '2021-21 0.9 Forces mass\n2021-09/2021-11 0.4 A build-up\n2021-12-07 0.5 A call\n2021-12-17 0.5 Proposals',
    'build-up',
  ),
  ...eventsFromText(february, 'invasion'),
  ...eventsFromText(
    '2025-02 0.5 Zhoga\n2025-03-11 0.9 Agreement\n2025-03-18 0.4 A second call',
    'ceasefire',
  ),
];

describe('placeTracks', () => {
  test('the whole story', () => {
    expect(picture(crisis, '194X/2025-03', { width: 850, height: 430, folded: true }))
      .toMatchInlineSnapshot(`
      "
      before | ├┤Stalin    ├┤NATO declines
        |      ├┤Helsinki
      build-up |                ├──────────────────┤ Forces mass              ●  A call
        |                                          ████████████████████A build-up
        |                                                                 ● Proposals
      invasion |                                                                           ├─┤ Putin and Xi
        |                                                                            ░█░ Sullivan warns
        |                                                                              ● Biden speaks
        |                                                                              ● Putin, beside Scholz
        |                                                                              ● A forecast attack
        |                                                                                ● Russia invades
        |                                                           Istanbul negotiations ├─────┤
      ceasefire |                                                                                             ├────┤ Zhoga
        |                                                                                           Agreement ●
        |                                                                                         A second call ●
      "
    `);
  });
  test('a quarter: the dates follow their labels', () => {
    expect(picture(crisis, '2022-01/2022-03', { width: 850, height: 430, folded: true }))
      .toMatchInlineSnapshot(`
      "
      before |‹3
      build-up |‹4
      invasion |                                     ├────────────────┤Putin and Xi [2022-02-01..2022-02-15]
        |                                               ░██████░ Sullivan warns 2022-02-13~
        |                                                     ● Biden speaks 2022-02-15
        |                                                     ● Putin, beside Scholz 2022-02-15
        |                                                      ●  A forecast attack 2022-02-16
        |                                                                ● Russia invades 2022-02-24
        |                                        2022-03 Istanbul negotiations ├───────────────────────────────────┤
      ceasefire |                                                                                                        3›
      "
    `);
  });
  test('lanes for all', () => {
    expect(picture(eventsFromText(february), '2022-01/2022-06')).toMatchInlineSnapshot(`
      "
      a |              ├─────┤Putin and Xi
        |                  ░█░ Sullivan warns
        |                    ● Biden speaks
        |                    ● Putin, beside Scholz
        |                    ● A forecast attack
        |                        ● Russia invades
        |                          ├────────────┤ Istanbul negotiations
      "
    `);
  });
  test('four lanes', () => {
    expect(picture(eventsFromText(february), '2022-01/2022-06', { height: 100 }))
      .toMatchInlineSnapshot(`
      "
      a |              ├─────┤Putin and Xi
        |                    ● A forecast attack
        |                        ● Russia invades
        |                  (+3)    ├────────────┤ Istanbul negotiations
      "
    `);
  });
  test('one lane', () => {
    expect(picture(eventsFromText(february), '2022-01/2022-06', { height: 34 }))
      .toMatchInlineSnapshot(`
      "
      a |                  (+6)    ├────────────┤ Istanbul negotiations
      "
    `);
  });
  test('a pinned event in a scarce track gets the lanes that it needs', () => {
    const events = eventsFromText(february.replace('Biden', '!Biden'));
    expect(picture(events, '2022-01/2022-06', { height: 34 })).toMatchInlineSnapshot(`
      "
      a |                    ● Biden speaks
        |                  (+5)    ├────────────┤ Istanbul negotiations
      "
    `);
  });
  test('a bar over the edge keeps its label inside', () => {
    const events = eventsFromText(
      '2021/2023 0.5 Over both edges\n2022-02-20/2023 0.5 Over the right one\n2021/2022-02-10 0.5 Over the left edge',
    );
    expect(picture(events, '2022-02', { width: 320 })).toMatchInlineSnapshot(`
      "
      a |██████████████ Over the left edge
        |█Over both edges 2021/2023██████████████
        |        Over the right one █████████████
      "
    `);
  });
  test('what is left out by a filter keeps a tick', () => {
    const events = eventsFromText(february.replace('Biden', '-Biden').replace('Russia', '-Russia'));
    expect(picture(events, '2022-01/2022-06')).toMatchInlineSnapshot(`
      "
      a |              ├─────┤Putin and Xi
        |                  ░█░ Sullivan warns
        |                    ● Putin, beside Scholz
        |                    ● A forecast attack
        |                          ├────────────┤ Istanbul negotiations
        |                    '   '
      "
    `);
  });
  test('a pinned event whose label is longer than the room beside it has it over its mark', () => {
    const events = eventsFromText(
      '2021 0.5 Before\n2022-02-15 0.9 !As long as half of the plot, and longer\n2022-02-15 0.5 Too close\n2022-02-24 0.5 Far',
    );
    expect(picture(events, '2022-02', { width: 480, height: 80 })).toMatchInlineSnapshot(`
      "
      a |‹1                             ● Too close 2022-02-15
        |            As long as half of the plot, and longer
        |                               ●
        |                                   2022-02-24 Far ●
      "
    `);
  });
  test('no count stands under a bar that goes on under a chip', () => {
    const crowd = '2022-02-01 0.2 One\n2022-02-01 0.1 Two\n2022-02-02 0.1 Three';
    const events = eventsFromText(
      `2021 0.5 Before\n2021/2022-02-20 0.9 A bar over the edge\n2021/2022-02-19 0.8 Another one\n${crowd}`,
    );
    expect(picture(events, '2022-02', { height: 56 })).toMatchInlineSnapshot(`
      "
      a |‹1████████████A bar over the edge████████████████████████
        |             (+4)
      "
    `);
  });
  test('chips at the edges keep their room', () => {
    const events = eventsFromText(
      '2021 0.5 Before\n2022-02-01 0.5 On the first\n2022-02-27 0.5 Near the end\n2023 0.5 After',
    );
    expect(picture(events, '2022-02')).toMatchInlineSnapshot(`
      "
      a |‹1                                                                            1›
        | ● On the first 2022-02-01                         2022-02-27 Near the end ●
      "
    `);
  });
  test('the lowest rank gives way, but not for the sake of events far away', () => {
    const crowd =
      '2022-02-14 0.9 One of the crowd\n2022-02-14 0.8 Another of the crowd\n2022-02-14 0.7 A third of the crowd';
    const events = eventsFromText(`${crowd}\n2022-05-01 0.1 Far away`);
    expect(picture(events, '2022-01/2022-06', { height: 56 })).toMatchInlineSnapshot(`
      "
      a |                   ● One of the crowd                ● Far away
        |                  (+2)
      "
    `);
  });
  test('a long bar without a label does not join all that happens meanwhile', () => {
    const days =
      '2022-01-10 0.5 One\n2022-01-11 0.4 Two\n2022-06-10 0.3 Three\n2022-06-11 0.2 Four';
    const events = eventsFromText(`2022-01/2022-06 0.1 Half a year\n${days}`);
    expect(picture(events, '2022-01/2022-06', { height: 34 })).toMatchInlineSnapshot(`
      "
      a |                     (+3)                                            (+2)
      "
    `);
  });
  test('heights fill what there is', () => {
    const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 7)), 640, []);
    const events = eventsFromText(february);
    const tracks = placeTracks({ events, tracks: ['a', 'b'], scale, height: 301 });
    expect(tracks.map(({ top, height }) => [top, height])).toEqual([
      [0, 222],
      [222, 79],
    ]);
  });
  test('an event on no track is a bug', () => {
    const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2023)), 640, []);
    const events = eventsFromText('2022 0.5 Lost');
    expect(() => placeTracks({ events, tracks: ['b'], scale, height: 100 })).toThrow(
      'event lost is on no track: a',
    );
  });
});

describe('laws of placeTracks', () => {
  const tracks = ['a', 'b'];

  const check = (
    law: (placed: readonly PlacedTrack[], events: LayoutEvent[], width: number) => void,
    most = 40,
    scales = anyScale,
  ) =>
    fc.assert(
      fc.property(anyEvents(most), scales, anyHeight, (events, scale, height) => {
        law(placeTracks({ events, tracks, scale, height }), events, scale.width);
      }),
      { numRuns: 300 },
    );

  test('in a lane, no two marks, labels or counters overlap', () => {
    check((placed) => {
      for (const { marks, counters, laneCount, laneHeight } of placed) {
        const boxes = [
          ...marks.flatMap(({ box, lane, x0, x1, leader }) => {
            const drawn = { x0: Math.min(box.x0, x0), x1: Math.max(box.x1, x1) };
            const isOver = leader?.points[0].x === leader?.points[2].x && leader !== null;
            return [lane, ...(isOver ? [lane - 1] : [])].map((at) => ({ ...drawn, lane: at }));
          }),
          ...counters.map(({ x0, x1, pill }) => ({
            x0: Math.min(x0, pill.x0),
            x1: Math.max(x1, pill.x1),
            lane: laneCount - 1,
          })),
        ];
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            if (a.lane === b.lane) expect(spansTouch(a, b, 7.99)).toBe(false);
        });
        for (const { y } of [...marks, ...counters])
          expect(y).toBeLessThanOrEqual(6 + (laneCount - 0.5) * laneHeight);
      }
    });
  });

  test('every event is exactly one of mark, in a counter, earlier, later, left out', () => {
    check((placed, events) => {
      for (const track of placed) {
        const ids = [
          ...track.marks.map(({ id }) => id),
          ...track.counters.flatMap((counter) => counter.ids),
          ...track.earlier,
          ...track.later,
          ...track.leftOut.map(({ id }) => id),
        ];
        const given = events.filter((event) => event.track === track.id).map(({ id }) => id);
        expect(ids.sort()).toEqual(given.sort());
      }
    });
  });

  test('pinned events in view are labelled', () => {
    check((placed, events) => {
      const pinned = new Set(events.filter((event) => event.pinned).map(({ id }) => id));
      for (const { marks, counters } of placed) {
        for (const { id, label } of marks) if (pinned.has(id)) expect(label).not.toBeNull();
        for (const { ids } of counters) expect(ids?.some((id) => pinned.has(id))).toBe(false);
      }
    });
  });

  test('no label covers its own mark; of a bar under one, the ends in view are seen', () => {
    let [over, onBars] = [0, 0];
    check(
      (placed, events, width) => {
        const widths = new Map(events.map((event) => [event.id, event.labelWidth]));
        for (const { id, form, x0, x1, label, leader } of placed.flatMap(({ marks }) => marks)) {
          if (!label) continue;
          const long = widths.get(id)! + (label.withDetail ? 47 : 0);
          const from = label.anchor === 'start' ? label.x : label.x - long;
          const words = { x0: from, x1: from + long };
          if (leader) {
            over += 1;
            expect(leader.y).toBeLessThan(leader.points[0].y);
            const isOver = leader.points[0].x === leader.points[2].x;
            if (isOver && long <= width - 10) {
              expect(words.x0).toBeGreaterThanOrEqual(4.99);
              expect(words.x1).toBeLessThanOrEqual(width - 4.99);
            }
          } else if (label.inside) {
            onBars += 1;
            expect(form).not.toBe('day');
            if (x0 >= 0) expect(words.x0 - x0).toBeGreaterThanOrEqual(25.99);
            if (x1 <= width) expect(x1 - words.x1).toBeGreaterThanOrEqual(25.99);
          } else expect(spansTouch(words, { x0, x1 }, 0)).toBe(false);
        }
      },
      20,
      narrowScale,
    );
    expect(Math.min(over, onBars)).toBeGreaterThan(20);
  });

  test('no label leaves the plot', () => {
    check((placed, events, width) => {
      const widths = new Map(events.map((event) => [event.id, event.labelWidth]));
      for (const { id, label } of placed.flatMap(({ marks }) => marks)) {
        if (!label) continue;
        const long = widths.get(id)! + (label.withDetail ? 47 : 0);
        const x0 = label.anchor === 'start' ? label.x : label.x - long;
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x0 + long).toBeLessThanOrEqual(width);
      }
    });
  });

  test('the order of events does not matter', () => {
    const shuffledToo = anyEvents(30).chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledToo, anyScale, anyHeight, ([events, shuffled], scale, height) => {
        expect(placeTracks({ events: shuffled, tracks, scale, height })).toEqual(
          placeTracks({ events, tracks, scale, height }),
        );
      }),
    );
  });

  test('panning within open time by k px moves what stays, and keeps its side, by k', () => {
    const extent = timeRange(epochOf(2000), epochOf(2050));
    fc.assert(
      fc.property(
        anyEvents(15),
        anyScale,
        fc.integer({ min: -200, max: 200 }),
        (events, scale, k) => {
          const place = (at: typeof scale) =>
            placeTracks({ events, tracks, scale: at, height: 2000 });
          const after = createTimeScale(panRange(scale, k, extent), scale.width, []);
          const later = new Map(
            place(after)
              .flatMap(({ marks }) => marks)
              .map((mark) => [mark.id, mark]),
          );
          for (const mark of place(scale).flatMap(({ marks }) => marks)) {
            const moved = later.get(mark.id);
            if (
              !moved ||
              mark.x0 < 0 ||
              mark.x1 > scale.width ||
              moved.x0 < 0 ||
              moved.x1 > scale.width
            )
              continue;
            expect(moved.x0 - mark.x0).toBeCloseTo(k, 3);
            expect(moved.x1 - mark.x1).toBeCloseTo(k, 3);
            if (
              mark.label &&
              moved.label &&
              !mark.label.inside &&
              !mark.leader &&
              !moved.leader &&
              mark.label.anchor === moved.label.anchor &&
              !moved.label.inside
            )
              expect(moved.label.x - mark.label.x).toBeCloseTo(k, 3);
          }
        },
      ),
    );
  });

  test('the heights sum to the height, or to the least that fits', () => {
    fc.assert(
      fc.property(anyEvents(20), anyScale, anyHeight, (events, scale, height) => {
        const placed = placeTracks({ events, tracks, scale, height });
        const sum = placed.reduce((total, track) => total + track.height, 0);
        const pinned = events.some((event) => event.pinned);
        if (height >= 2 * 12 + 22 * (pinned ? 8 : 2)) expect(sum).toBe(height);
        placed.forEach(({ top }, i) => {
          expect(top).toBe(placed.slice(0, i).reduce((total, track) => total + track.height, 0));
        });
      }),
    );
  });
});
