import { describe, expect, test } from 'vitest';
import type { EventId } from '../model/units';
import { edtf } from '../time/edtf';
import { timeRange } from '../time/time-range';
import { createTimeScale } from '../time/time-scale';
import { defaultLayoutOptions } from './layout-options';
import {
  placeTracks,
  type LayoutEvent,
  type PlacedTrack,
  type TracksToPlace,
} from './place-tracks';
import { spansTouch } from './span';
import { eventsFromText, trackPicture } from './track-picture.test-support';

function place(
  events: readonly LayoutEvent[],
  range: string,
  rest: Partial<TracksToPlace> & { width?: number } = {},
) {
  const { width = 640, ...input } = rest;
  const { first, last } = edtf(range);
  const scale = createTimeScale(timeRange(first!.start, last!.end), width, []);
  const tracks = [...new Set(events.map(({ track }) => track))];
  const placed = placeTracks({ events, tracks, scale, height: 500, ...input });
  return { placed, picture: `\n${trackPicture(placed, events, width)}\n` };
}

/** Every event of a track once, nothing of a lane on anything else. */
function expectWhole(placed: readonly PlacedTrack[], events: readonly LayoutEvent[]) {
  for (const track of placed) {
    const ids = [
      ...track.marks.map(({ id }) => id),
      ...track.counters.flatMap((counter) => counter.ids),
      ...track.ticks.map(({ id }) => id),
      ...track.earlier,
      ...track.later,
      ...track.leftOut.map(({ id }) => id),
    ];
    const given = events.filter((event) => event.track === track.id);
    expect([...ids].sort()).toEqual(given.map(({ id }) => id).sort());
    const boxes = [
      ...track.marks.map(({ box, lane }) => ({ ...box, lane })),
      ...track.counters.map(({ pill }) => ({ ...pill, lane: track.laneCount - 1 })),
    ];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        if (a.lane === b.lane) expect(spansTouch(a, b, 7.99)).toBe(false);
    });
  }
}

describe('crowded tracks lose nothing', () => {
  test('forty events on one day', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `2022-02-24 0.${99 - i} Event ${i + 1}`);
    const events = eventsFromText(lines.join('\n'));
    const { placed, picture } = place(events, '2022-02', { height: 120 });
    expectWhole(placed, events);
    expect(picture).toMatchInlineSnapshot(`
      "
      a |                                               2022-02-24 Event 1  ●
        |                                               2022-02-24 Event 2  ●
        |                                               2022-02-24 Event 3  ●
        |                                                                 (+37)
      "
    `);
  });

  test('one event of 300 years among days', () => {
    const events = eventsFromText(
      '1700/1999 0.5 Three centuries\n1850-05-03 0.6 A day\n1850-05-04 0.4 The day after\n1990-01-01 0.5 Late',
    );
    const all = place(events, '1690/2010', { height: 80 });
    expectWhole(all.placed, events);
    expect(all.picture).toMatchInlineSnapshot(`
      "
      a |  ████Three centuries████████████████████████████████████████████████████████
        |                                       ●  A day                      Late ●
        |                                       ●  The day after
      "
    `);
    const close = place(events, '1850-05', { height: 80 });
    expectWhole(close.placed, events);
    expect(close.picture).toMatchInlineSnapshot(`
      "
      a |      ● A day 1850-05-03                                                      1›
        |█Three centuries 1700/1999██████████████████████████████████████████████████████
        |         ● The day after 1850-05-04
      "
    `);
  });

  test('a bar never loses its label to a chip', () => {
    const events = eventsFromText('2021 0.5 Before\n2021/2023 0.5 All the time\n2024 0.5 After');
    const { placed, picture } = place(events, '2022-02', { height: 34 });
    expectWhole(placed, events);
    expect(picture).toMatchInlineSnapshot(`
      "
      a |‹1████████████All the time████████████████████████████████████████████████████1›
      "
    `);
  });

  test('400 actors: a lane or more each, and the height that they need', () => {
    const events = Array.from({ length: 400 }, (_, i) =>
      eventsFromText(`2022-02-${String((i % 28) + 1).padStart(2, '0')} 0.5 Deed`, `actor-${i}`),
    ).flat();
    const { placed } = place(events, '2022-02', {
      options: { ...defaultLayoutOptions, mostLanes: 3, overflows: true },
    });
    expectWhole(placed, events);
    expect(placed.every(({ laneCount, marks }) => laneCount === 1 && marks[0]?.label)).toBe(true);
    expect(placed.reduce((sum, { height }) => sum + height, 0)).toBe(400 * (22 + 12));
  });

  test('a label of 200 characters has no room, and its mark stays; open, it stands over it, cut by nothing but the plot', () => {
    const label = 'A title that goes on '.repeat(10).trim();
    const [event] = eventsFromText(`2022-02-10 0.9 ${label}`);
    const bare = place([event!], '2022-02');
    expectWhole(bare.placed, [event!]);
    expect(bare.placed[0]?.marks[0]).toMatchObject({ label: null });
    const pinned = place([{ ...event!, pinned: true }], '2022-02');
    expect(pinned.placed[0]?.marks[0]).toMatchObject({
      lane: 1,
      label: { x: 0, inside: false },
      leader: { lane: 0 },
    });
  });

  test('Arabic and Ukrainian labels take the room that they measure', () => {
    const named = (id: string, label: string, day: string): LayoutEvent => ({
      ...eventsFromText(`${day} 0.5 x`)[0]!,
      id: id as EventId,
      label,
      labelWidth: [...label].length * 8,
    });
    const events = [
      named('arabic', 'اتفاق وقف إطلاق النار', '2022-02-10'),
      named('ukrainian', 'Переговори у Стамбулі', '2022-02-11'),
      named('long', 'Найдовше слово: недоторканність', '2022-02-12'),
    ];
    const { placed } = place(events, '2022-02', { height: 80 });
    expectWhole(placed, events);
    expect(placed[0]?.marks.filter(({ label }) => label)).toHaveLength(3);
  });

  test('collapsed, a track keeps a tick for each event in view', () => {
    const events = [
      ...eventsFromText('2022-02-10 0.5 One\n2022-02-11 0.5 Two\n2023 0.5 After', 'a'),
      ...eventsFromText('2022-02-14 0.5 Three', 'b'),
    ];
    const { placed, picture } = place(events, '2022-02', { collapsed: new Set(['a']), height: 90 });
    expectWhole(placed, events);
    expect(placed.map(({ top, height }) => [top, height])).toEqual([
      [0, 33],
      [33, 57],
    ]);
    expect(picture).toMatchInlineSnapshot(`
      "
      a |                           |  |
      b |                                      ● Three 2022-02-14
      "
    `);
  });

  test('collapsed, what stands under a count at the edge stands above it', () => {
    const lines = ['2021 0.5 Before', '2022-02-02 0.5 Near the edge', '2022-02-14 0.5 Clear of it'];
    const events = eventsFromText(lines.join('\n'));
    const { placed } = place(events, '2022-02', { collapsed: new Set(['a']) });
    expectWhole(placed, events);
    expect(placed[0]?.earlier).toEqual(['before']);
    expect(placed[0]?.ticks.map(({ id, y }) => [id, y])).toEqual([
      ['near-the-edge', 4],
      ['clear-of-it', 16.5],
    ]);
  });

  test('no more lanes than the most, unless pinned events need them', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `2022-02-14 0.5 Event ${i + 1}`);
    const options = { mostLanes: 2, overflows: true };
    const few = place(eventsFromText(lines.join('\n')), '2022-02', { options });
    expect(few.placed[0]?.laneCount).toBe(2);
    const pinned = lines.slice(0, 3).map((line) => line.replace('Event', '!Event'));
    const more = place(eventsFromText([...pinned, ...lines.slice(3)].join('\n')), '2022-02', {
      options,
    });
    expect(more.placed[0]?.laneCount).toBe(4);
  });
});
