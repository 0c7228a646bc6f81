import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length))
    .sort();

test('the site is the same, byte for byte, when built in Los Angeles', () => {
  const files = filesOf('out');
  expect(filesOf('out-los-angeles')).toEqual(files);
  const differing = files.filter(
    (file) =>
      !readFileSync(join(root, 'out', file)).equals(
        readFileSync(join(root, 'out-los-angeles', file)),
      ),
  );
  expect(differing).toEqual([]);
});

test('what a page says and what a file holds is the same when built for a folder, in Kolkata', () => {
  const pages = filesOf('out').filter((file) => file.endsWith('.html'));
  expect(filesOf('out-base').filter((file) => file.endsWith('.html'))).toEqual(pages);
  const words = (folder: string, page: string) =>
    readFileSync(join(root, folder, page), 'utf8')
      .replace(/<script\b.*?<\/script>/gs, '')
      .replaceAll('/some/base/path/', '/')
      .replaceAll(/http:\/\/localhost:3000|https:\/\/example\.org/g, '')
      // Files name addresses, and so are of other sizes.
      .replaceAll(/[\d.]+\s(KB|MB|bytes)/g, '')
      .match(/(?<=>)[^<]+/g);
  const differing = pages.filter(
    (page) => words('out', page)?.join() !== words('out-base', page)?.join(),
  );
  expect(differing).toEqual([]);
  const files = ['data/events.json', 'data/search.json'];
  const bytes = (folder: string, file: string) => readFileSync(join(root, folder, file));
  expect(
    files.filter((file) => !bytes('out', file).equals(bytes('out-base', file))),
    'files that differ',
  ).toEqual([]);
});

test('in a folder, no page names an address at the root of the host', () => {
  const named = filesOf('out-base')
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) => {
      const html = readFileSync(join(root, 'out-base', page), 'utf8');
      return html.match(/(?:src|href|content)="\/(?!some\/base\/path\/)[^"]*"/g) ?? [];
    });
  expect(named).toEqual([]);
});

test('the scripts of the first page are at most 60 KB more than a bare Next page has', () => {
  const bare = 111_900;
  const html = readFileSync(join(root, 'out/index.html'), 'utf8');
  const scripts = [
    ...html.matchAll(/<script src="([^"]+)"(?! noModule)|<link [^>]*href="([^"]+)" data-runs/gi),
  ].map(([, own, named]) => own ?? named);
  expect(scripts.length).toBeGreaterThan(2);
  const sizes = scripts.map(
    (path) => brotliCompressSync(readFileSync(join(root, 'out', path ?? ''))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(bare + 60_000);
});

test('a taken port is named, with what to do', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { status, stderr } = spawnSync(process.execPath, ['pipeline/commands/serve.mjs', 'out'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORT: String(port) },
  });
  server.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken by another program.`);
  expect(stderr).not.toContain('at ');
});

test('one changed character in a document or a quote: no site, and the place is named', () => {
  const changes = [
    {
      file: 'seeds/evening-bulletin/text.txt',
      change: (text: string) => text.replace('Moon', 'Noon'),
      says: /seeds\/evening-bulletin\/source\.yaml:\d+ sha256: /,
    },
    {
      file: 'data/events/moon-landing.yaml',
      change: (text: string) => text.replace(/(quote: .*?)e/, '$1i'),
      says: /data\/events\/moon-landing\.yaml:\d+ statements\[0\]\.evidence\[0\]\.quote: not found in /,
    },
  ];
  for (const { file, change, says } of changes) {
    const subject = mkdtempSync(join(tmpdir(), 'sourceline-'));
    cpSync(join(root, 'e2e/subjects/tiny'), subject, { recursive: true });
    const text = readFileSync(join(subject, file), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(join(subject, file), change(text));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'pipeline/commands/build.ts'],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, SOURCELINE_DATA: subject, SOURCELINE_OUT: 'out-damaged' },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).toContain('no site was built');
    expect(existsSync(join(root, 'out-damaged'))).toBe(false);
  }
});
