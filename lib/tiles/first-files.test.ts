import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { initialFilter, type Filter } from '../view-state/view-state';
import { buildTiles, manyEvents, someActors } from './built-tiles.test-support';
import { DamagedFile } from './damaged-file';
import type { Question } from './event-store';
import { decodeFirstFiles, encodeFirstFiles, type FilesByName } from './first-files';
import { dictionariesOf, firstFilesName } from './manifest';
import { byFacet } from '../view-state/facets';
import { expectTrue, settle, storeOver, wholeAnswer } from './tile-store.test-support';

const built = buildTiles(manyEvents(3000), someActors);
const { start, end } = built.manifest.extent;
const question: Question = {
  range: { start: (start - 1000) as EpochMs, end: (end + 1000) as EpochMs },
  msPerPx: (end - start) / 1000,
  filter: initialFilter,
  found: null,
  tracks: built.manifest.values.chapters.map((value) => ({ facet: 'chapters', value })),
};

async function firstFiles(): Promise<Map<string, Uint8Array>> {
  const { store, asked } = storeOver(built);
  await wholeAnswer(store, question);
  return new Map(asked.map((name) => [name, built.files.get(name)!]));
}

test('what was gathered comes back', async () => {
  const files = await firstFiles();
  expect(decodeFirstFiles(encodeFirstFiles(files))).toEqual(files);
});

test('cut off, it is refused', async () => {
  const file = encodeFirstFiles(await firstFiles());
  expect(() => decodeFirstFiles(file.subarray(0, file.length - 1))).toThrow(DamagedFile);
});

test('with them at hand, the first answer is whole and true, and nothing of it is fetched', async () => {
  const files = await firstFiles();
  const { store, asked } = storeOver(built, files);
  const answer = store.answer(question, 'axis');
  expect(answer.isWhole).toBe(true);
  expectTrue(answer, question, built);
  expect(asked.filter((name) => files.has(name))).toEqual([]);
});

test('one that is damaged is fetched', async () => {
  const files = await firstFiles();
  const [name = ''] = files.keys();
  const { store, asked } = storeOver(built, new Map([...files, [name, new Uint8Array(9)]]));
  expect(store.answer(question, 'axis').isWhole).toBe(false);
  expect(asked).toContain(name);
  expectTrue(await wholeAnswer(store, question), question, built);
});

describe('of one value', () => {
  const filter: Filter = { ...initialFilter, kinds: ['said'] };
  const filtered: Question = { ...question, filter, tracks: [] };
  const tileset = `kinds/${dictionariesOf(built.manifest).kinds.codeOf('said')}` as const;
  const first = firstFilesName(tileset);
  const isFirst = byFacet(() => 1);

  async function filesOfValue(): Promise<FilesByName> {
    const { store, asked } = storeOver(built);
    await wholeAnswer(store, filtered);
    const own = asked.filter((name) => name.startsWith(tileset));
    return new Map(own.map((name) => [name, built.files.get(name)!]));
  }
  const withFirst = (content: Uint8Array) => ({
    ...built,
    files: new Map([...built.files, [first, content]]),
  });

  test('they are one request, and the answer is whole and true', async () => {
    const files = await filesOfValue();
    expect(files.size).toBeGreaterThan(2);
    const { store, asked } = storeOver(withFirst(encodeFirstFiles(files)), undefined, isFirst);
    store.answer(filtered, 'axis');
    expect(asked).toEqual([first]);
    expectTrue(await wholeAnswer(store, filtered), filtered, built);
    expect(asked.filter((name) => files.has(name))).toEqual([]);
  });

  test('expected, they are here when the filter is chosen', async () => {
    const content = encodeFirstFiles(await filesOfValue());
    const { store, asked } = storeOver(withFirst(content), undefined, isFirst);
    store.expect(filter);
    await settle();
    expect(asked).toEqual([first]);
    expect(store.answer(filtered, 'axis').isWhole).toBe(true);
  });

  test('missing or damaged, they are fetched one by one', async () => {
    const files = await filesOfValue();
    for (const content of [new Uint8Array(9), encodeFirstFiles(new Map())]) {
      const { store, asked } = storeOver(withFirst(content), undefined, isFirst);
      expectTrue(await wholeAnswer(store, filtered), filtered, built);
      expect(asked).toEqual(expect.arrayContaining([first, ...files.keys()]));
      expect(asked.filter((name) => name === first)).toHaveLength(1);
    }
  });
});
