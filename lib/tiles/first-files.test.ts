import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { initialFilter } from '../view-state/view-state';
import { buildTiles, manyEvents, someActors } from './built-tiles.test-support';
import { DamagedFile } from './damaged-file';
import type { Question } from './event-store';
import { decodeFirstFiles, encodeFirstFiles } from './first-files';
import { expectTrue, storeOver, wholeAnswer } from './tile-store.test-support';

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
