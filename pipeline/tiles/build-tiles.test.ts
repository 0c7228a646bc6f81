import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { EpochMs, EventId } from '../../lib/model/units';
import {
  buildTiles as buildInMemory,
  manyEvents,
  someActors,
} from '../../lib/tiles/built-tiles.test-support';
import { columnName } from '../../lib/tiles/column';
import { blockOf, eventBlockName, findInBlock } from '../../lib/tiles/event-block';
import { findWords, isFoundIn } from '../../lib/tiles/find-words';
import type { NeededFiles } from '../../lib/tiles/needed-files';
import { dictionariesOf, parseManifest } from '../../lib/tiles/manifest';
import { decodeRows, eventsPerRows, rowsName } from '../../lib/tiles/rows';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import { expectTrue, storeOver, wholeAnswer } from '../../lib/tiles/tile-store.test-support';
import { initialFilter } from '../../lib/view-state/view-state';
import { buildTiles } from './build-tiles';
import { incoming, madePart } from './made-part.test-support';
import type { TileProgress } from './progress';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-tiles-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const events = manyEvents(2000);
const build = (all: readonly TimedEvent[], folder = newFolder()) =>
  buildTiles({ events: all.map(incoming), actors: someActors, folder });

describe('building tiles', () => {
  test('gives a store that answers as a look at all events does', async () => {
    const folder = newFolder();
    const { name } = await build(events, folder);
    const manifest = parseManifest(readFileSync(join(folder, name, 'manifest.json'), 'utf8'));
    const files = new Map(
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.bin'))
        .map((file) => [file, gunzipSync(readFileSync(join(folder, name, file)))] as const),
    );
    const expected = buildInMemory(events, someActors);
    const built = { manifest, actors: someActors, events: expected.events, files };
    const { store } = storeOver(built);
    const foundIn = (words: string) =>
      words === ''
        ? null
        : new Set(
            expected.events
              .filter(({ title }) =>
                words === 'number3'
                  ? Number(title.slice(6)) % 7 === 3
                  : title.startsWith('Event 177'),
              )
              .map(({ id }) => id),
          );
    for (const filter of [
      initialFilter,
      { ...initialFilter, kinds: ['said' as const] },
      {
        ...initialFilter,
        kinds: ['said' as const],
        chapters: expected.events.slice(0, 1).map(({ chapter }) => chapter),
      },
      { ...initialFilter, words: 'number3' },
      { ...initialFilter, words: 'event 177', kinds: ['said' as const, 'planned' as const] },
    ])
      for (const length of [1, 0.01, 0.0001]) {
        const { start, end } = manifest.extent;
        const range = { start, end: (start + (end - start) * length) as EpochMs };
        const msPerPx = (range.end - range.start) / 800;
        const tracks = [{ facet: 'origins' as const, value: 'curated' }];
        const question = { range, msPerPx, filter, found: foundIn(filter.words), tracks };
        const answer = await wholeAnswer(store, question);
        expect(answer.isWhole).toBe(true);
        expectTrue(answer, question, built);
      }
    expect(files.has(columnName('times', 0))).toBe(true);

    const rows = decodeRows(files.get(rowsName(1))!, 1, events.length, dictionariesOf(manifest));
    expect(rows).toEqual(expected.events.slice(eventsPerRows, 2 * eventsPerRows));
    for (const { id, number } of expected.events.slice(0, 50)) {
      const block = files.get(eventBlockName(blockOf(id, manifest.eventBlocks)))!;
      const whole = findInBlock(block, id);
      expect(whole).toMatchObject({
        number,
        summary: { id },
        detail: { text: expect.any(String) },
      });
    }
    const none = 'no-such-event' as EventId;
    const block = files.get(eventBlockName(blockOf(none, manifest.eventBlocks)))!;
    expect(findInBlock(block, none)).toBeNull();
  });

  test('finds events by their words, and by how words begin', async () => {
    const folder = newFolder();
    const { name, manifest } = await build(events, folder);
    const read = (file: string) => gunzipSync(readFileSync(join(folder, name, file)));
    const sorted = buildInMemory(events, someActors).events;
    const shelf = new Map<string, unknown>();
    const files = {
      need: ({ name: file, decode }: { name: string; decode: (bytes: Uint8Array) => unknown }) => {
        if (!shelf.has(file)) shelf.set(file, decode(read(file)));
        return shelf.get(file);
      },
    } as unknown as NeededFiles;
    const found = (words: string) => {
      const bits = findWords(words, manifest.total, files)!;
      return sorted.filter(({ number }) => isFoundIn(bits, number)).map(({ title }) => title);
    };
    expect(found('event 77')).toEqual(['Event 77']);
    expect(found('COMMON number3')).toHaveLength(286);
    expect(found('comm')).toHaveLength(2000);
    expect(found('199').sort()).toEqual(
      ['Event 199', ...Array.from({ length: 10 }, (_, i) => `Event 199${i}`)].sort(),
    );
    expect(found('absent')).toEqual([]);
    expect(found('…')).toEqual([]);
  });

  test('gives the same bytes whatever the order of the events', async () => {
    const folder = newFolder();
    const one = await build(events, folder);
    const other = await build(events.toReversed(), folder);
    expect(other.name).toBe(one.name);
    expect(readdirSync(folder)).toEqual([one.name]);
    const changed = await build(events.with(0, { ...events[0]!, title: 'Changed' }), folder);
    expect(changed.name).not.toBe(one.name);
  });

  test('gives the same bytes however many threads read and write', async () => {
    const one = await build(events);
    const [half, rest] = [events.slice(0, 1000), [1000, 1700, 2000]];
    for (const threads of [0, 2]) {
      const other = await buildTiles({
        events: half.map(incoming),
        parts: [0, 1].map((i) => madePart({ count: 2000, from: rest[i]!, to: rest[i + 1]! })),
        actors: someActors,
        folder: newFolder(),
        threads,
      });
      expect(other.name).toBe(one.name);
      expect(other.notes).toEqual([700, 300]);
    }
  });

  test('leaves nothing behind when an event is wrong', async () => {
    const folder = newFolder();
    const wrong = { ...events[0]!, end: events[0]!.start };
    await expect(build([...events, wrong], folder)).rejects.toThrow('ends before it starts');
    expect(readdirSync(folder)).toEqual([]);
    const parts = [madePart({ count: 10, from: 0, to: 5 }), { module: 'data:,', data: null }];
    for (const threads of [0, 2])
      await expect(
        buildTiles({ events: [], parts, actors: [], folder, threads }),
      ).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('tells how far it has come', async () => {
    const told: TileProgress[] = [];
    await buildTiles({
      events: events.map(incoming),
      actors: someActors,
      folder: newFolder(),
      onProgress: (progress) => told.push(progress),
    });
    expect(told.at(-1)).toEqual({ phase: 'events', share: 1, secondsLeft: 0 });
    expect(new Set(told.map(({ phase }) => phase)).size).toBeGreaterThan(1);
  });
});
