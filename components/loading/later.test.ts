import { expect, test, vi } from 'vitest';
import { later, whenLoaded } from './later';

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

test('what needs it is done in order when it is there, at once later, and never where it fails', async () => {
  const done: string[] = [];
  const what = later(() => Promise.resolve('module'));
  whenLoaded(what, (module) => done.push(`${module} 1`));
  whenLoaded(what, (module) => done.push(`${module} 2`));
  expect(done).toEqual([]);
  await settle();
  expect(done).toEqual(['module 1', 'module 2']);
  whenLoaded(what, (module) => done.push(`${module} 3`));
  expect(done).toHaveLength(3);
  whenLoaded(
    later<string>(() => Promise.reject(new Error('offline'))),
    (module) => done.push(module),
  );
  await settle();
  expect(done).toHaveLength(3);
});
