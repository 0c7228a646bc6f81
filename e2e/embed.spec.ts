import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { hrefOf } from './in-folder';
import { expect, test } from './timeline-page';

const event = 'forecast-attack-16-february';

/** A page of somebody else, on a port of its own, with one of ours in it. */
let foreign: Server;
let host = '';
/** The origin of ours. */
let site = '';

const pageOf = (address: string, size: string) => `<!doctype html>
<html lang="en"><title>A page of somebody else</title>
<script>
  const heights = [];
  let follows = false;
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (data.type !== 'sourceline:height' || source !== frame.contentWindow) return;
    heights.push(data.height);
    if (follows) frame.height = data.height;
  });
</script>
<a href="#before" id="before">Before</a>
<p><iframe src="${address}" title="A timeline" ${size} style="border:0"></iframe></p>
<a href="#after" id="after">After</a>
<p style="height:3000px">A long text.</p></html>`;

test.beforeAll(async () => {
  foreign = createServer(({ url = '/' }, response) => {
    const params = new URL(url, 'http://host').searchParams;
    response.setHeader('Content-Type', 'text/html');
    response.end(pageOf(params.get('address') ?? '', params.get('size') ?? ''));
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const address = foreign.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  host = `http://127.0.0.1:${address.port}`;
});
test.afterAll(() => foreign.close());
test.beforeEach(({ baseURL }) => {
  site = new URL(baseURL ?? '').origin;
});

async function embed(page: Page, path: string, width = 800, height = 480) {
  const size = `width="${width}" height="${height}"`;
  const address = site + hrefOf(page, path);
  await page.goto(`${host}/?${new URLSearchParams({ address, size }).toString()}`);
  return page.frameLocator('iframe');
}

test('the timeline has the filter and the theme of its address, and leads out', async ({
  page,
  context,
}) => {
  const frame = await embed(page, '/embed/?actors=nato&theme=dark');
  await expect(frame.locator('.embed-count')).toHaveText(/^\d+ of \d+ events: NATO$/);
  await expect(frame.locator('header.site-header')).toHaveCount(0);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.locator('html').evaluate(() => localStorage.length)).toBe(0);

  // Another view adds nothing to the history of the page around it.
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'List' }).click();
  await expect(frame.locator('.embed-list')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await frame.getByRole('button', { name: 'Axis' }).click();

  const mark = frame.locator('a[data-event]').first();
  await mark.focus();
  const [opened] = await Promise.all([context.waitForEvent('page'), mark.press('Enter')]);
  await expect(opened).toHaveURL(/\/events\/[a-z0-9-]+\/\?actors=nato$/);
  await expect(opened.locator('.tag').filter({ hasText: 'NATO' })).toBeVisible();
  expect(await opened.evaluate(() => opener)).toBeNull();
});

test('Tab passes through, and the wheel scrolls the page around it', async ({ page }) => {
  const frame = await embed(page, `/embed/?event=${event}`, 800, 560);
  await expect(frame.locator('.embed-event')).toContainText('16 February 2022');
  await expect(frame.locator(`a[data-event="${event}"][aria-current]`)).toBeVisible();
  await page.locator('#before').focus();
  const isAfter = () => page.evaluate(() => document.activeElement?.id === 'after');
  let presses = 0;
  for (; presses < 40 && !(await isAfter()); presses += 1) await page.keyboard.press('Tab');
  expect(await isAfter()).toBe(true);
  // It was inside on the way, and lets go backwards, too.
  expect(presses).toBeGreaterThan(4);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');

  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + 400, box.y + 250);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('in 240 × 200 px it is a list that fits, and it tells how high it would be', async ({
  page,
}) => {
  const frame = await embed(page, '/embed/?chapters=invasion', 240, 200);
  const list = frame.locator('.embed-list');
  await expect(list.locator('[data-event]').first()).toBeVisible();
  const html = frame.locator('html');
  expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  expect(await html.evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  expect((await list.boundingBox())!.height).toBeGreaterThan(90);

  const told = () => page.evaluate<number | undefined>('heights.at(-1)');
  await expect.poll(told).toBeGreaterThan(1000);
  // The page around it does as it is told, from a frame that is nearly high enough.
  await page.evaluate(
    `follows = true; document.querySelector('iframe').height = heights.at(-1) - 1`,
  );
  await expect
    .poll(() => list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBe(0);
});

test('a card has no script, and the theme of its address', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  const frame = await embed(page, `/embed/cards/${event}/dark/`, 560, 320);
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('does not come');
  await expect(frame.locator('mark')).toContainText('The Russians were supposed to');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('script')).toHaveCount(0);
  expect(asked).not.toContain('script');
  expect(await frame.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth)).toBe(
    false,
  );
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('heading', { level: 1 }).getByRole('link').click(),
  ]);
  await expect(opened).toHaveURL(/\/events\/forecast-attack-16-february\/$/);
});

test('a page names the answer that embeds it', async ({ page }) => {
  for (const path of ['/', `/events/${event}/`, '/actors/nato/']) {
    const html = await (await page.request.get(path)).text();
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const answer = await (await page.request.get(new URL(href).pathname)).json();
    expect(answer, path).toMatchObject({ type: 'rich', version: '1.0' });
    const [, frame = ''] = /src="([^"]+)"/.exec(answer.html) ?? [];
    const { pathname } = new URL(frame);
    expect((await page.request.get(pathname)).status(), frame).toBe(200);
  }
});
