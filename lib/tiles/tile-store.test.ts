import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { partsBeyond } from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import { eventTest, facetCounts, facetNames, valueCounts } from '../view-state/facets';
import { initialFilter, type Filter } from '../view-state/view-state';
import {
  anyCrowdedEvents,
  anyFilter,
  anySingleFilter,
  anyTimedEvents,
  buildTiles,
  manyEvents,
  someActors,
  tightRooms,
  wordsOver,
  type BuiltTiles,
} from './built-tiles.test-support';
import type { Answer, Question, TrackAnswer } from './event-store';
import { isSure } from './count-at';
import { mostAtOnce } from './file-shelf';
import {
  expectTrue,
  settle,
  storeOver,
  wholeAnswer,
  type StoreInTest,
} from './tile-store.test-support';
import { beginningOf, type EventTime } from './timed-event';
import { trackFilter } from './track-filter';

interface View {
  readonly at: number;
  readonly length: number;
  readonly power: number;
  readonly px: number;
}

/** A stretch in or a little outside of a subject's time, wide or narrow. */
const anyView: fc.Arbitrary<View> = fc.record({
  at: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  power: fc.constantFrom(1, 3, 8),
  px: fc.constantFrom(1, 50, 1000),
});

function questionOf(
  { manifest: { extent, values } }: BuiltTiles,
  { at, length, power, px }: View,
  filter: Filter = initialFilter,
): Question {
  const whole = extent.end - extent.start;
  const start = extent.start + at * whole;
  // Near the big bang, doubles are 65,536 ms apart.
  const end = start + Math.max(whole * length ** power, 1, Math.abs(start) * 1e-15);
  const range: TimeRange = { start: start as EpochMs, end: end as EpochMs };
  const tracks = facetNames.flatMap((facet) => values[facet].map((value) => ({ facet, value })));
  const margin = (end - start) / 8;
  const seen = { start: start + margin, end: end - margin } as TimeRange;
  return { range, msPerPx: (end - start) / px, seen, filter, found: null, tracks };
}

const wholeView: View = { at: 0, length: 1, power: 1, px: 1000 };

const crowded = buildTiles(manyEvents(300), someActors);

function sumOf({ events, rest, ongoing, earlier, later }: TrackAnswer): number {
  const binned = rest.flatMap(({ counts }) => [...counts]);
  return binned.reduce((sum, count) => sum + count, events.length + ongoing + earlier + later);
}

/** Counts without those that are 0, which may be missing. */
function present(counts: Answer['counts']): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      Object.fromEntries([...counts[facet]].filter(([, count]) => count > 0).sort()),
    ]),
  );
}

describe('laws of answers from tiles', () => {
  test('at every step, an answer is what a look at all events finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimedEvents(60), anyView, async (events, view) => {
        const built = buildTiles(events, someActors);
        const { leastWithTiles } = built.manifest;
        const asked = questionOf(built, view);
        // Numbers from columns are missing until these are here.
        const tracks = asked.tracks.filter(({ facet }) => leastWithTiles[facet] === 1);
        const question = { ...asked, tracks };
        const { store } = storeOver(built);
        for (let step = 0; step < 30; step++) {
          const answer = store.answer(question, 'axis');
          expectTrue(answer, question, built);
          if (answer.isWhole) return;
          for (let turn = 0; turn < 7; turn++) await Promise.resolve();
        }
        expect((await wholeAnswer(store, question)).isWhole).toBe(true);
      }),
    );
  });

  test('the same under a filter of one value, and its counts of facets', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTimedEvents(30),
        anyView,
        anySingleFilter,
        async (events, view, filter) => {
          const built = buildTiles(events, someActors);
          const track = filter.chapters.map((value) => ({ facet: 'chapters' as const, value }));
          const tracks = [...track, { facet: 'origins' as const, value: 'none' }];
          const question = { ...questionOf(built, view, filter), tracks };
          const { store } = storeOver(built);
          const answer = await wholeAnswer(store, question);
          expect(answer.isWhole).toBe(true);
          expectTrue(answer, question, built);
          const faceted = { events: built.events, actors: built.actors, found: null };
          expect(present(answer.counts)).toEqual(present(facetCounts(filter, faceted)));
          expect(present(answer.passing)).toEqual(
            present(valueCounts(built.events.filter(eventTest(filter, faceted)))),
          );
          expect(store.totalOf(filter, null)).toBe(answer.whole.total);
        },
      ),
    );
  });

  test('the same under any filter, from columns', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimedEvents(30), anyView, anyFilter, async (events, view, filter) => {
        const built = buildTiles(events, someActors);
        const question = questionOf(built, view, filter);
        const { store } = storeOver(built);
        const answer = await wholeAnswer(store, question);
        expect(answer.isWhole).toBe(true);
        expectTrue(answer, question, built);
        const faceted = { events: built.events, actors: built.actors, found: null };
        expect(present(answer.counts)).toEqual(present(facetCounts(filter, faceted)));
        expect(present(answer.passing)).toEqual(
          present(valueCounts(built.events.filter(eventTest(filter, faceted)))),
        );
        expect(store.totalOf(filter, null)).toBe(answer.whole.total);
      }),
    );
  });

  test('at every step under any filter, what is said to be counted is what a look at all events finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimedEvents(30), anyView, anyFilter, async (events, view, filter) => {
        const built = buildTiles(events, someActors);
        const question = questionOf(built, view, filter);
        const { store } = storeOver(built);
        const faceted = { events: built.events, actors: built.actors, found: null };
        const passing = built.events.filter(eventTest(filter, faceted));
        const all = present(facetCounts(filter, faceted));
        for (let step = 0; step < 30; step++) {
          const answer = store.answer(question, 'axis');
          const shown = [initialFilter, ...question.tracks.map((of) => trackFilter(of, filter))];
          [answer.whole, ...answer.tracks].forEach(({ total, isCounted }, i) => {
            const found = passing.filter(eventTest(shown[i]!, faceted)).length;
            if (isCounted) expect(total).toBe(found);
            else expect(total).toBeLessThanOrEqual(found);
          });
          for (const facet of facetNames)
            if (!answer.openCounts.has(facet))
              expect(present(answer.counts)[facet]).toEqual(all[facet]);
          if (!answer.isPassingOpen)
            expect(present(answer.passing)).toEqual(present(valueCounts(passing)));
          if (answer.isWhole) return;
          for (let turn = 0; turn < 7; turn++) await Promise.resolve();
        }
      }),
    );
  });

  test('what a filter leaves out is counted as finely as the track itself, and adds up to the rest', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimedEvents(60), anyFilter, async (events, filter) => {
        const built = buildTiles(events, someActors);
        const asked = questionOf(built, wholeView, filter);
        const tracks = asked.tracks.filter(
          ({ facet }) => built.manifest.leastWithTiles[facet] === 1 && facet !== 'actors',
        );
        const question = { ...asked, tracks };
        const { store } = storeOver(built);
        expect((await wholeAnswer(store, question)).isWhole).toBe(true);
        for (let turn = 0; turn < 9; turn++) {
          await settle();
          store.answer(question, 'axis');
        }
        const answer = store.answer(question, 'axis');
        expectTrue(answer, question, built);
        for (const { leftOut, leftOutRest, all, total } of answer.tracks) {
          const binned = leftOutRest.flatMap(({ counts }) => [...counts]);
          expect(binned.reduce((sum, count) => sum + count, leftOut.length)).toBe(all - total);
        }
      }),
    );
  });

  test('at every zoom, everything counted adds up to the total', async () => {
    const { store } = storeOver(crowded);
    for (let power = 1; power < 40; power += 2) {
      const view = { at: 0.4, length: 0.5, power, px: 600 };
      const answer = await wholeAnswer(store, questionOf(crowded, view));
      expect(answer.isWhole).toBe(true);
      for (const track of answer.tracks) expect(sumOf(track)).toBe(track.total);
    }
  });
});

describe('what lies outside of what is seen', () => {
  /** Asks until nothing more comes. */
  const atRest = async ({ store, wait }: StoreInTest, question: Question): Promise<Answer> => {
    await wholeAnswer(store, question);
    for (let turn = 0; turn < 3; turn++) {
      wait();
      await settle();
    }
    return store.answer(question, 'axis');
  };
  const roomy = { ...tightRooms, most: 1000 };
  const someTimedEvents = fc.oneof(anyTimedEvents(60), anyCrowdedEvents);
  /** Two of the instants at which events start or end, or near them, on a track of so many px. */
  const anyEdges = fc.record({
    places: fc.tuple(fc.nat(), fc.nat()),
    shares: fc.tuple(...[0, 1].map(() => fc.constantFrom(0, 1, 0.5, 1e-3, -1e-3))),
    px: fc.constantFrom(1, 50, 1000),
  });
  type Edges = typeof anyEdges extends fc.Arbitrary<infer E> ? E : never;
  const questionAt = (built: BuiltTiles, { places, shares, px }: Edges, filter: Filter) => {
    const asked = questionOf(built, { ...wholeView, px }, filter);
    const [one = 0, other = 0] = places.map((place, i) => {
      const { start, end } = built.events[place % built.events.length] ?? asked.range;
      return start + (end - start) * (shares[i] ?? 0);
    });
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    const seen = { start, end: Math.max(end, start + 1 + Math.abs(start) * 1e-15) } as TimeRange;
    const margin = (seen.end - seen.start) * 0.03;
    const range = { start: seen.start - margin, end: seen.end + margin } as TimeRange;
    return { ...asked, range, msPerPx: (seen.end - seen.start) / px, seen };
  };

  test('is counted as a look at all events counts it, at rest, on each track under any filter', async () => {
    await fc.assert(
      fc.asyncProperty(someTimedEvents, anyEdges, anyFilter, async (events, edges, filter) => {
        const built = buildTiles(events, someActors, roomy);
        const question = questionAt(built, edges, filter);
        const answer = await atRest(storeOver(built), question);
        expect(answer.isWhole).toBe(true);
        expectTrue(answer, question, built);
        for (const { beyond, total } of answer.tracks)
          if (total > 0) for (const part of partsBeyond) expect(beyond?.[part]).toSatisfy(isSure);
      }),
      { numRuns: 40 },
    );
  });

  test('is true where more events share an instant than a tile holds, and where files are missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        someTimedEvents,
        anyEdges,
        anyFilter,
        fc.func(fc.boolean()),
        async (events, edges, filter, isBroken) => {
          const built = buildTiles(events, someActors);
          const question = questionAt(built, edges, filter);
          const inTest = storeOver(built);
          for (const name of built.files.keys())
            if (/\/[1-9]\d*\/\d+\.bin$/.test(name) && isBroken(name)) inTest.broken.add(name);
          expectTrue(await atRest(inTest, question), question, built);
          inTest.broken.clear();
          inTest.store.retry();
          await settle();
          expectTrue(await atRest(inTest, question), question, built);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('takes finer tiles, asked for once the answer has been drawn, and told of together', async () => {
    const { store, asked, wait } = storeOver(crowded);
    const all = questionAt(
      crowded,
      { places: [70, 220], shares: [0.5, 0.5], px: 1 },
      initialFilter,
    );
    const question = { ...all, tracks: all.tracks.slice(0, 1) };
    await wholeAnswer(store, question);
    await settle();
    const isExact = () => {
      const { beyond } = store.answer(question, 'axis').tracks[0]!;
      return partsBeyond.every((part) => isSure(beyond![part]));
    };
    expect(isExact()).toBe(false);
    const drawnFrom = asked.length;
    let news = 0;
    store.watch(() => news++);
    wait();
    await settle();
    expect(asked.length).toBeGreaterThan(drawnFrom);
    expect(news).toBe(1);
    expect(isExact()).toBe(true);
  });

  test('asks for nothing where the edges lie outside of all events', async () => {
    const [inTest, without] = [storeOver(crowded), storeOver(crowded)];
    const { seen: _, ...question } = questionOf(crowded, wholeView);
    const answer = await atRest(inTest, { ...question, seen: crowded.manifest.extent });
    await atRest(without, question);
    expect(inTest.asked).toEqual(without.asked);
    for (const { beyond } of answer.tracks)
      for (const part of partsBeyond) expect(beyond![part].most).toBe(0);
  });
});

describe('a tile store', () => {
  test('of two kinds knows all counts before any column comes', async () => {
    const { store, broken } = storeOver(crowded);
    for (const name of crowded.files.keys()) if (name.startsWith('columns/')) broken.add(name);
    const kinds = crowded.manifest.values.kinds.slice(0, 2) as Filter['kinds'];
    const filter: Filter = { ...initialFilter, kinds };
    const answer = await wholeAnswer(store, questionOf(crowded, wholeView, filter));
    const faceted = { events: crowded.events, actors: crowded.actors, found: null };
    expect(answer).toMatchObject({ isWhole: false, looked: 0 });
    expect(present(answer.counts)).toEqual(present(facetCounts(filter, faceted)));
    const passing = crowded.events.filter(eventTest(filter, faceted));
    expect(present(answer.passing)).toEqual(present(valueCounts(passing)));
    expect(store.totalOf(filter, null)).toBe(passing.length);
  });

  test('says when the events start that it could not look at, and mends itself', async () => {
    const { store, broken, wait } = storeOver(crowded);
    const name = 'columns/actors/0.bin';
    broken.add(name);
    const actors = ['ann', 'cid', 'dora'] as unknown as Filter['actors'];
    const question = questionOf(crowded, wholeView, { ...initialFilter, actors });
    const answer = await wholeAnswer(store, question);
    expect(answer).toMatchObject({ isWhole: false, hasFailed: true, missing: [] });
    expect(answer.whole.isCounted).toBe(false);
    const [{ start, end } = { start: NaN, end: NaN }] = answer.unseen;
    for (const event of crowded.events)
      expect(event.start >= start && event.start < end).toBe(true);
    broken.clear();
    wait();
    await settle();
    const mended = await wholeAnswer(store, question);
    expect(mended).toMatchObject({ isWhole: true, unseen: [], hasFailed: false });
  });

  test('draws what reaches into a range, in whichever tile it started', async () => {
    const { store } = storeOver(crowded);
    for (const { end } of crowded.events) {
      const range = { start: (end - 900) as EpochMs, end: (end - 400) as EpochMs };
      const question = { range, msPerPx: 1, filter: initialFilter, found: null, tracks: [] };
      const { whole, isWhole } = await wholeAnswer(store, question);
      expect(isWhole).toBe(true);
      expect(whole.ongoing).toBe(0);
      expect(
        whole.events.some((event) => crowded.events.find(({ id }) => id === event.id)?.end === end),
      ).toBe(true);
    }
  });

  test('answers with one bin of all events before any tile has come', () => {
    const { store } = storeOver(crowded);
    const { tracks, isWhole, whole } = store.answer(questionOf(crowded, wholeView), 'axis');
    expect(isWhole).toBe(false);
    expect(whole.total).toBe(crowded.events.length);
    expect(tracks[0]!.rest).toHaveLength(1);
    expect(tracks[0]!.rest[0]!.counts).toEqual(Uint32Array.of(tracks[0]!.total));
  });

  test('says what could not be read, counts it coarser, and mends itself', async () => {
    const { store, broken, wait } = storeOver(crowded);
    const question = {
      ...questionOf(crowded, wholeView),
      tracks: [{ facet: 'kinds' as const, value: 'said' }],
    };
    const code = crowded.manifest.values.kinds.indexOf('said');
    const name = [...crowded.files.keys()].find((file) => file.startsWith(`kinds/${code}/1/`))!;
    broken.add(name);
    const answer = await wholeAnswer(store, question);
    expect(answer.isWhole).toBe(false);
    expect(answer.missing).toHaveLength(1);
    expectTrue(answer, question, crowded);

    broken.clear();
    wait();
    await settle();
    const mended = await wholeAnswer(store, question);
    expect(mended).toMatchObject({ isWhole: true, missing: [] });
  });

  test('believes nothing of a damaged tile', async () => {
    const files = new Map(crowded.files);
    for (const [name, file] of files)
      if (name.includes('/1/')) files.set(name, file.with(file.length - 1, file.at(-1)! ^ 1));
    const built = { ...crowded, files };
    const question = questionOf(built, wholeView);
    const answer = await wholeAnswer(storeOver(built).store, question);
    expect(answer.missing.length).toBeGreaterThan(0);
    expectTrue(answer, question, built);
  });

  test('tries again at once when it is told to', async () => {
    const { store, broken } = storeOver(crowded);
    const question = questionOf(crowded, wholeView);
    for (const name of crowded.files.keys()) broken.add(name);
    expect((await wholeAnswer(store, question)).isWhole).toBe(false);
    broken.clear();
    store.retry();
    await settle();
    expect((await wholeAnswer(store, question)).isWhole).toBe(true);
  });

  test('begins nothing that the last question does not need', async () => {
    const { store, asked } = storeOver(crowded);
    const tracks = questionOf(crowded, wholeView).tracks.slice(0, 1);
    const all = questionOf(crowded, wholeView);
    store.answer(all, 'axis');
    expect(asked).toHaveLength(mostAtOnce);
    store.answer({ ...all, tracks }, 'axis');
    await wholeAnswer(store, { ...all, tracks });
    const folders = new Set(asked.map((name) => name.replace(/\/\d+\/\d+\.bin$/, '')));
    expect(folders.size).toBeLessThanOrEqual(mostAtOnce + 1);
  });

  test('however little room there is, asks for no file twice while the question is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyView, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 5_000, 50_000, 500_000),
        async (views, room) => {
          const { store, asked } = storeOver(crowded, undefined, undefined, room);
          for (const view of views) {
            asked.length = 0;
            const question = questionOf(crowded, view);
            expect((await wholeAnswer(store, question)).isWhole).toBe(true);
            for (let turn = 0; turn < 3; turn++) {
              await settle();
              expect(store.answer(question, 'axis').isWhole).toBe(true);
            }
            expect(asked).toHaveLength(new Set(asked).size);
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('fetches nothing ahead while what is shown fills the room', async () => {
    const fetchedWith = async (room: number) => {
      const { store, asked, wait } = storeOver(crowded, undefined, undefined, room);
      await wholeAnswer(store, questionOf(crowded, wholeView));
      wait();
      await settle();
      return asked.length;
    };
    expect(await fetchedWith(1)).toBeLessThan(await fetchedWith(1e9));
  });

  test.each([initialFilter, { ...initialFilter, kinds: ['said' as const] }])(
    'lists what passes, from any place',
    async (filter) => {
      const { store } = storeOver(crowded);
      const passes = eventTest(filter, { actors: someActors, found: null });
      const passing = crowded.events.filter(passes);
      const rows = () => store.rows({ filter, found: null }, 40, 30, 'list');
      for (let turn = 0; turn < 9 && !rows().isWhole; turn++) await settle();
      expect(rows()).toEqual({
        total: passing.length,
        events: passing.slice(40, 70),
        isWhole: true,
        hasFailed: false,
      });
    },
  );

  const anyTime = fc.integer({ min: -20, max: 320 });
  test('says where in the list a time and an event are, under any filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.boolean(), anyTime, async (filter, isAll, share) => {
        const { store } = storeOver(crowded);
        const asked = { filter: isAll ? initialFilter : filter, found: null };
        const passes = eventTest(asked.filter, { actors: someActors, found: null });
        const passing = crowded.events.filter(passes);
        const { extent } = crowded.manifest;
        const time = (extent.start + ((extent.end - extent.start) * share) / 300) as EpochMs;
        const placeOf = async (at: EventTime) => {
          for (let turn = 0; turn < 30; turn++) {
            const place = store.placeOf(asked, at, 'place');
            if (place !== null) return place;
            await settle();
          }
          return null;
        };
        expect(await placeOf(beginningOf(time))).toBe(
          passing.filter(({ start }) => start < time).length,
        );
        const event = passing[Math.max(0, share) % (passing.length || 1)];
        if (event) expect(await placeOf(event)).toBe(passing.indexOf(event));
      }),
      { numRuns: 60 },
    );
  });

  test('headings stand over what passes as if it were read one by one', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimedEvents(60), anyFilter, async (unsorted, filter) => {
        const built = buildTiles(unsorted, someActors);
        const { store } = storeOver(built);
        const asked = { filter, found: null };
        for (let turn = 0; turn < 9 && !store.groups(asked, 'groups'); turn++) await settle();
        const passing = built.events.filter(eventTest(filter, { actors: someActors, found: null }));
        const expected: { words: string; first: number; count: number }[] = [];
        passing.forEach(({ date }, place) => {
          const words = wordsOver(date);
          const last = expected.at(-1);
          if (last?.words === words) last.count++;
          else expected.push({ words, first: place, count: 1 });
        });
        const groups = store.groups(asked, 'groups') ?? [];
        expect(groups).toMatchObject(expected);
        expect(groups).toHaveLength(expected.length);
        expect(store.groups(asked, 'groups')).toBe(groups);
        for (const { first, start } of groups) {
          expect(passing[first]!.start).toBeGreaterThanOrEqual(start);
          for (const before of passing.slice(0, first))
            expect(before.start).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('finds a place though tiles cannot be read', async () => {
    const { store, broken } = storeOver(crowded);
    for (const name of crowded.files.keys()) if (name.startsWith('all/')) broken.add(name);
    const event = crowded.events[200]!;
    const place = () => store.placeOf({ filter: initialFilter, found: null }, event, 'place');
    for (let turn = 0; turn < 30 && place() === null; turn++) await settle();
    expect(place()).toBe(200);
  });

  test('looks at no event for words that are found nowhere', async () => {
    const { store, asked } = storeOver(crowded);
    const filter = { ...initialFilter, words: 'zzzzqqq', kinds: ['said' as const] };
    const question = questionOf(crowded, wholeView, filter);
    const answer = await wholeAnswer(store, question);
    expect(answer).toMatchObject({ isWhole: true, looked: null });
    expectTrue(answer, { ...question, found: new Set() }, crowded);
    expect(store.rows({ filter, found: null }, 0, 7, 'search')).toMatchObject({
      total: 0,
      isWhole: true,
    });
    expect(store.totalOf(filter, null)).toBe(0);
    expect(asked.filter((name) => name.startsWith('columns/'))).toEqual([]);
  });

  test('lists what has words without a column', async () => {
    const { store, asked } = storeOver(crowded);
    const filter = { ...initialFilter, words: crowded.events[7]!.title };
    const rows = () => store.rows({ filter, found: null }, 0, 7, 'search');
    for (let turn = 0; turn < 9 && !rows().isWhole; turn++) await settle();
    expect(rows().events).toContainEqual(crowded.events[7]);
    expect(asked.filter((name) => name.startsWith('columns/'))).toEqual([]);
  });

  test('lists what a filter leaves without the columns of anything else', async () => {
    const { store, asked } = storeOver(crowded);
    const filter = { ...initialFilter, actors: ['ann'], chapters: ['two'] } as unknown as Filter;
    const rows = () => store.rows({ filter, found: null }, 0, 7, 'list');
    for (let turn = 0; turn < 9 && !rows().isWhole; turn++) await settle();
    expect(rows().events[0]).toMatchObject({ chapter: 'two' });
    expect(asked.filter((name) => name.startsWith('columns/')).sort()).toEqual([
      'columns/actors/0.bin',
      'columns/chapters/0.bin',
    ]);
  });

  test('tells who watches when something has come, and no more when they have stopped', async () => {
    const { store } = storeOver(crowded);
    let news = 0;
    const stop = store.watch(() => news++);
    store.answer(questionOf(crowded, wholeView), 'axis');
    await settle();
    expect(news).toBeGreaterThan(0);
    const before = news;
    stop();
    store.answer(questionOf(crowded, { ...wholeView, length: 0.01 }), 'axis');
    await settle();
    expect(news).toBe(before);
  });
});

describe('a glance', () => {
  test('fetches what it lacks, and tells nobody', async () => {
    const { store, asked } = storeOver(crowded);
    let news = 0;
    store.watch(() => news++);
    expect(store.glance(questionOf(crowded, wholeView)).isWhole).toBe(false);
    await settle();
    expect(asked.length).toBeGreaterThan(0);
    expect(news).toBe(0);
  });

  test('leaves who waits for the same to be told', async () => {
    const { store } = storeOver(crowded);
    let news = 0;
    store.watch(() => news++);
    const question = questionOf(crowded, wholeView);
    store.glance(question);
    store.answer(question, 'axis');
    await settle();
    expect(news).toBeGreaterThan(0);
  });
});
