import { expect } from 'vitest';
import type { EpochMs, EventId } from '../model/units';
import { partBeyond, partsBeyond, type Beyond } from '../time/counts-beyond';
import { eventTest } from '../view-state/facets';
import { initialFilter } from '../view-state/view-state';
import type { BuiltTiles } from './built-tiles.test-support';
import type { Answer, EventStore, Question } from './event-store';
import type { FilesByName } from './first-files';
import type { SiteTiles } from './site-tiles';
import type { TimedEvent } from './timed-event';
import { createTileStore } from './tile-store';
import { trackFilter } from './track-filter';

/** One that asks for more never stops: what it asks for then fails, so that its law fails and does not hang. */
const mostAsked = 2000;

/** A store over built tiles whose reads resolve at once, and its timer. */
export interface StoreInTest {
  readonly store: EventStore;
  /** The files asked for, in order. */
  readonly asked: string[];
  /** Names whose reads fail. */
  readonly broken: Set<string>;
  /** Lets all waits pass. */
  wait(): void;
}

/**
 * `atHand`: files that it need not ask for. `leastWithFirst`: which values have a first file among the files. `room`: as
 * the shelf has it.
 */
export function storeOver(
  { manifest, actors, files }: BuiltTiles,
  atHand?: FilesByName,
  leastWithFirst?: SiteTiles['leastWithFirst'],
  room?: number,
): StoreInTest {
  const asked: string[] = [];
  const broken = new Set<string>();
  let waiting: (() => void)[] = [];
  const read = async (name: string) => {
    asked.push(name);
    const file = files.get(name);
    if (!file || broken.has(name) || asked.length > mostAsked) throw new Error(`no ${name}`);
    return file;
  };
  const later = (_: number, call: () => void) => void waiting.push(call);
  const store = createTileStore({ manifest, actors, leastWithFirst, read, atHand, later, room });
  return {
    store,
    asked,
    broken,
    wait() {
      const calls = waiting;
      waiting = [];
      for (const call of calls) call();
    },
  };
}

/** Lets everything happen that only waits for reads. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 400; turn++) await Promise.resolve();
}

/** Asks until the answer is whole, or nothing more comes. */
export async function wholeAnswer(store: EventStore, question: Question): Promise<Answer> {
  for (let turn = 0; turn < 40; turn++) {
    const answer = store.answer(question, 'axis');
    if (answer.isWhole) return answer;
    await settle();
  }
  return store.answer(question, 'axis');
}

/** Holds each number of an answer against all events, looked at one by one. */
export function expectTrue(
  answer: Answer,
  question: Question,
  built: Pick<BuiltTiles, 'actors' | 'events'>,
): void {
  const { actors, events } = built;
  const passes = eventTest(question.filter, { actors, found: question.found });
  const passing = events.filter(passes);
  const asTracks = question.tracks.map((track) => trackFilter(track, question.filter));
  [initialFilter, ...asTracks].forEach((asTrack, i) => {
    const isOnTrack = eventTest(asTrack, { actors, found: null });
    const answered = i === 0 ? answer.whole : answer.tracks[i - 1]!;
    const {
      events: drawn,
      rest,
      ongoing,
      earlier,
      later,
      total,
      all,
      leftOut,
      leftOutRest,
    } = answered;
    const expected = passing.filter(isOnTrack);
    const known = new Map<EventId, TimedEvent>(expected.map((event) => [event.id, event]));
    for (const event of drawn) expect(known.get(event.id)).toMatchObject(event);
    const numbers = drawn.map(({ id }) => known.get(id)?.number ?? -1);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
    for (const event of leftOut) expect(isOnTrack(event) && !passes(event)).toBe(true);

    const named = new Set(leftOut.map(({ id }) => id));
    const unnamed = events.filter(
      (event) => isOnTrack(event) && !passes(event) && !named.has(event.id),
    );
    for (const { start, width, counts } of leftOutRest)
      expect([...counts]).toEqual([...startsIn(unnamed, start, width, counts.length)]);

    const ids = new Set(drawn.map(({ id }) => id));
    const others = expected.filter(({ id }) => !ids.has(id));
    expectBounds(answered.beyond, others);
    expect(total).toBe(expected.length);
    expect(all).toBe(events.filter(isOnTrack).length);
    if (rest.length === 0) {
      expect(ongoing).toBe(0);
      expect(earlier).toBe(others.filter(({ end }) => end <= question.range.start).length);
      expect(later).toBe(others.filter(({ start }) => start >= question.range.end).length);
      return;
    }
    const from = rest[0]!.start;
    const last = rest.at(-1)!;
    const to = last.start + last.width * last.counts.length;
    rest.slice(1).forEach(({ start }, k) => {
      const before = rest[k]!;
      expect(start).toBe(before.start + before.width * before.counts.length);
    });
    expect(earlier).toBe(others.filter(({ end }) => end <= from).length);
    expect(later).toBe(others.filter(({ start }) => start >= to).length);
    const runningAt = (t: number) => others.filter(({ start, end }) => start < t && end > t).length;
    expect(ongoing).toBe(runningAt(from));
    for (const { start, width, counts } of rest)
      for (const bin of [0, counts.length >> 1, counts.length - 1]) {
        const edge = (start + bin * width) as EpochMs;
        expect(answered.ongoingAt(edge)).toBe(runningAt(edge));
      }
    for (const { start, width, counts } of rest)
      expect([...counts]).toEqual([...startsIn(others, start, width, counts.length)]);
  });
}

/** What is said to lie outside of what is seen, of events that are not drawn, holds. */
function expectBounds(beyond: Beyond | undefined, others: readonly TimedEvent[]): void {
  for (const part of beyond ? partsBeyond : []) {
    const { least, most } = beyond![part];
    const found = others.filter((event) => partBeyond(event, beyond!.seen) === part).length;
    expect(least).toBeLessThanOrEqual(found);
    expect(most).toBeGreaterThanOrEqual(found);
  }
}

/** How many events start in each of so many bins. */
function startsIn(
  events: readonly TimedEvent[],
  zero: number,
  width: number,
  length: number,
): Uint32Array {
  const found = new Uint32Array(length);
  for (const { start } of events) {
    let bin = Math.floor((start - zero) / width);
    if (start < zero + bin * width) bin--;
    if (bin >= 0 && bin < found.length) found[bin]!++;
  }
  return found;
}
