import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { initialFilter } from '../view-state/view-state';
import { axisQuestion, storyRange } from './axis-question';
import { buildTiles, manyEvents, someActors } from './built-tiles.test-support';
import { firstAnswerOf, readFirstAnswer, withinRange } from './first-answer';
import { storeOver, wholeAnswer } from './tile-store.test-support';

/** Of so many events in a chapter, and of 30 in another. */
async function toldOf(count: number) {
  const [talks, attack] = manyEvents(2).map(({ chapter }) => chapter);
  const events = manyEvents(count + 30).map((event, i) => ({
    ...event,
    chapter: (i < count ? talks : attack) ?? event.chapter,
  }));
  const built = buildTiles(events, someActors);
  const { store } = storeOver(built);
  const question = {
    ...axisQuestion(storyRange(built.manifest.extent), []),
    filter: initialFilter,
    found: null,
    tracks: built.manifest.values.chapters.map((value) => ({ facet: 'chapters' as const, value })),
  };
  const answer = await wholeAnswer(store, question);
  expect(answer.isWhole).toBe(true);
  return { ...built, chapters: built.manifest.values.chapters, told: firstAnswerOf(answer) };
}

const inAll = () => true;

test('what is told counts each event once, where it starts, and names the most important of each chapter', async () => {
  const { events, chapters, told } = await toldOf(1100);
  if (!told) throw new Error('nothing is told of 1,130 events');
  const { firstAnswer, known } = JSON.parse(JSON.stringify(told)) as typeof told;
  expect(known).not.toHaveProperty('0.number');
  const read = readFirstAnswer(firstAnswer, known);
  const asked = [
    { track: read.whole, isOn: inAll },
    ...chapters.map((id, i) => ({
      track: read.chapters[i],
      isOn: ({ chapter }: { chapter: string }) => chapter === id,
    })),
  ];
  for (const { track, isOn } of asked) {
    const own = events.filter(isOn);
    const named = new Set(track?.events.map(({ id }) => id));
    expect([track?.total, named.size > 0]).toEqual([own.length, true]);
    const others = own.filter(({ id }) => !named.has(id)).map((event) => event.start);
    for (const { start, width, counts } of track?.rest ?? []) {
      const scanned = counts.map(() => 0);
      for (const other of others) {
        const bin = Math.floor((other - start) / width);
        if (bin in scanned) scanned[bin] = (scanned[bin] ?? 0) + 1;
      }
      expect(counts).toEqual(scanned);
    }
    const [bins] = track?.rest ?? [];
    if (track && bins) {
      const at = (bin: number) => (bins.start + bin * bins.width) as EpochMs;
      const middle = Math.floor(bins.counts.length / 2);
      const part = withinRange(track, { start: at(middle - 9.5), end: at(middle + 5.5) });
      const countIn = (from: number, to: number) =>
        others.filter((start) => start >= from && start < to).length;
      expect(part.earlier).toBe(countIn(-Infinity, at(middle - 10)));
      expect(part.rest[0]?.start).toBe(at(middle - 10));
      expect(part.ongoingAt(at(middle - 10))).toBeNull();
      const inRest = part.rest.flatMap(({ counts }) => [...counts]).reduce((a, b) => a + b, 0);
      expect(inRest).toBe(countIn(at(middle - 10), at(middle + 6)));
      expect(part.earlier + inRest + part.later + part.events.length).toBe(track.total);
    }
    if (isOn === inAll) continue;
    const least = Math.min(...(track?.events ?? []).map(({ rank }) => rank));
    const higher = own.filter(({ rank }) => rank > least);
    expect(higher.every(({ id }) => named.has(id))).toBe(true);
  }
});

test('nothing is told where a chapter may be dense on one axis and not on another', async () => {
  const { told } = await toldOf(900);
  expect(told).toBeNull();
});
