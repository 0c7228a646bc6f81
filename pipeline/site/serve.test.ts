import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveSite } from './serve.mjs';

const folders: string[] = [];
const servers: (() => void)[] = [];

/** Serves a site of two pages that was built for `base`; returns what answers a path. */
async function serve(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  folders.push(folder);
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, '.sourceline-base'), base);
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'sources/index.html'), 'sources');
  writeFileSync(join(folder, '404.html'), 'missing');
  const { address, close } = await serveSite(folder, 0);
  servers.push(close);
  const { origin, pathname } = new URL(address);
  const answer = async (path: string) => {
    const response = await fetch(origin + path, { redirect: 'manual' });
    const location = response.headers.get('location');
    return location ?? `${response.status} ${await response.text()}`;
  };
  return { answer, pathname };
}

afterAll(() => {
  for (const close of servers) close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('at the root of a host', async () => {
  const { answer, pathname } = await serve('');
  expect(pathname).toBe('/');
  expect(await answer('/')).toBe('200 home');
  expect(await answer('/sources/')).toBe('200 sources');
  expect(await answer('/sources?a=b')).toBe('/sources/?a=b');
  expect(await answer('//sources')).toBe('/sources/');
  expect(await answer('/nowhere/')).toBe('404 missing');
});

test('in the folder for which it was built', async () => {
  const { answer, pathname } = await serve('/some/path');
  expect(pathname).toBe('/some/path');
  expect(await answer('/some/path/')).toBe('200 home');
  expect(await answer('/some/path/sources/')).toBe('200 sources');
  expect(await answer('/some/path/nowhere/')).toBe('404 missing');
  expect(await answer('/')).toBe('/some/path/');
  expect(await answer('/some/path')).toBe('/some/path/');
  expect(await answer('/some/path?a=b')).toBe('/some/path/?a=b');
  expect(await answer('/some/path/sources?a=b')).toBe('/some/path/sources/?a=b');
  expect(await answer('/sources/')).toBe('404 The site is at /some/path/');
  expect(await answer('/some/pathology/')).toBe('404 The site is at /some/path/');
});
