import { expect, test, vi } from 'vitest';
import { later } from './later';

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('is loaded once, however often it is asked for', async () => {
  const fetchModule = vi.fn(() => Promise.resolve('module'));
  const what = later(fetchModule);
  const heard = vi.fn();
  what.subscribe(heard);
  expect(what.read()).toBeUndefined();
  void what.load();
  void what.load();
  await settle();
  void what.load();
  expect([what.read(), fetchModule.mock.calls.length, heard.mock.calls.length]).toEqual([
    'module',
    1,
    1,
  ]);
});

test('after a failure, which it tells, the next to ask tries again', async () => {
  const fetchModule = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValueOnce('module');
  const what = later(fetchModule);
  void what.load();
  await settle();
  expect(what.read()).toBeNull();
  void what.load();
  await settle();
  expect(what.read()).toBe('module');
});
