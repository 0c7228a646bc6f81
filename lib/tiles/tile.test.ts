import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTimedEvents, buildTiles, someActors } from './built-tiles.test-support';
import { DamagedFile } from './damaged-file';
import { dictionariesOf, tileName } from './manifest';
import { decodeTile, encodeTile } from './tile';

const anyBuilt = anyTimedEvents(40)
  .filter((events) => events.length > 0)
  .map((events) => {
    const { manifest, files } = buildTiles(events, someActors);
    const read = (file: Uint8Array, level: number, index: number) =>
      decodeTile(file, { level, index }, manifest.grid, dictionariesOf(manifest));
    return { manifest, files, read, toString: () => `${events.length} events` };
  });

describe('laws of tile files', () => {
  test('what is read is what was written, and writes the same bytes', () => {
    fc.assert(
      fc.property(anyBuilt, ({ manifest, files, read }) => {
        for (const [name, file] of files) {
          const address = /^all\/(\d+)\/(\d+)\.bin$/.exec(name);
          if (!address) continue;
          const tile = read(file, Number(address[1]), Number(address[2]));
          expect(encodeTile(tile, dictionariesOf(manifest))).toEqual(file);
        }
      }),
    );
  });

  test('events come back as they were', () => {
    fc.assert(
      fc.property(anyTimedEvents(40), (events) => {
        const { manifest, files, events: sorted } = buildTiles(events, someActors);
        const found = [...files].flatMap(([name, file]) => {
          const address = /^all\/(\d+)\/(\d+)\.bin$/.exec(name);
          if (!address) return [];
          const [level, index] = [Number(address[1]), Number(address[2])];
          return decodeTile(file, { level, index }, manifest.grid, dictionariesOf(manifest)).events;
        });
        for (const event of found) expect(event).toEqual(sorted[event.number]);
      }),
    );
  });

  test('cut off or altered, a file is refused', () => {
    fc.assert(
      fc.property(anyBuilt, fc.nat(), fc.integer({ min: 1, max: 255 }), (built, place, change) => {
        const file = built.files.get(tileName('all', { level: 0, index: 0 }))!;
        const at = place % file.length;
        expect(() => built.read(file.slice(0, at), 0, 0)).toThrow(DamagedFile);
        expect(() => built.read(file.with(at, file[at]! ^ change), 0, 0)).toThrow(DamagedFile);
        expect(() => built.read(Uint8Array.of(...file, change), 0, 0)).toThrow(DamagedFile);
      }),
    );
  });

  test('another tile than the one that was asked for is refused', () => {
    fc.assert(
      fc.property(anyBuilt, ({ files, read }) => {
        expect(() => read(files.get('all/0/0.bin')!, 1, 0)).toThrow('this is tile 0/0, not 1/0');
      }),
    );
  });

  test('the order of the input makes no difference to a byte', () => {
    fc.assert(
      fc.property(anyTimedEvents(40), fc.nat(), (events, seed) => {
        const shuffled = events.toSorted(
          (a, b) => ((a.start + seed) % 7) - ((b.start + seed) % 7) || (a.id < b.id ? 1 : -1),
        );
        expect([...buildTiles(shuffled, someActors).files]).toEqual([
          ...buildTiles(events, someActors).files,
        ]);
      }),
    );
  });
});
