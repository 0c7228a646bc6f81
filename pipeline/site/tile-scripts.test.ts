import { expect, test } from 'vitest';
import { withTileScripts } from './tile-scripts';

const loads = 'e.v(t=>Promise.all(["static/chunks/a.js","static/chunks/b-.js"].map(t=>e.l(t))))';
const scripts = new Map([
  ['static/chunks/main.js', `x;${loads};["static/chunks/c.js"]`],
  ['static/chunks/a.js', 'a'],
  ['static/chunks/b-.js', 'performance.mark("tiles-open")'],
  ['static/chunks/c.js', 'c'],
]);
const first = '<link rel="preload" href="/site/data/tiles/1f/first-0a.bin" as="fetch"/>';
const main = '<script src="/site/_next/static/chunks/main.js" async=""></script>';

test('a page that asks for tiles asks for what reads them', () => {
  expect(withTileScripts(`<head>${first}${main}</head>`, scripts)).toBe(
    `<head>${first}${main}<script src="/site/_next/static/chunks/a.js" async=""></script>` +
      `<script src="/site/_next/static/chunks/b-.js" async=""></script></head>`,
  );
});

test('the page for what is missing asks for all that shows an event that has no page', () => {
  const far = new Map([
    ['static/chunks/missing.js', '["static/chunks/screen.js","static/chunks/c.js"]'],
    ['static/chunks/screen.js', `${loads};["static/chunks/event.js"]`],
    ['static/chunks/event.js', 'performance.mark("event-asked")'],
    ...scripts,
  ]);
  const missing = main.replace('main', 'missing');
  const tag = (name: string) => main.replace('main', name);
  const html = (asks: string) => `<head>${first}${missing}${asks}`;
  const openEvent = '<script src="/site/open-event.js"></script>';
  const reader = ['screen', 'c', 'a', 'b-'].map(tag).join('');
  expect(withTileScripts(`${html('')}</head>`, far)).toBe(`${html(reader)}</head>`);
  expect(withTileScripts(`${html(openEvent)}</head>`, far)).toBe(
    `${html(openEvent + reader + tag('event'))}</head>`,
  );
});

test.each([
  ['asks for no tiles', `<head>${main}</head>`],
  ['does not read them', `<head>${first}${main.replace('main', 'c')}</head>`],
])('a page that %s stays as it is', (_, html) => {
  expect(withTileScripts(html, scripts)).toBe(html);
});
