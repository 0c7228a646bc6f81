import type { APIRequestContext, Page, Route } from '@playwright/test';
import { phone } from './fingers';
import { expect, test } from './timeline-page';

/** Gives what the page fetches of its code later to `handle`: the scripts that its HTML does not name. */
async function intercept(
  page: Page,
  request: APIRequestContext,
  handle: (route: Route) => unknown,
): Promise<void> {
  const html = await (await request.get('/')).text();
  await page.route('**/_next/static/chunks/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return html.includes(name) ? route.continue() : handle(route);
  });
}

test('what was asked for and is turned from does not open when it comes', async ({
  page,
  request,
  timeline,
}) => {
  const waiting: Route[] = [];
  let isHeld = true;
  await intercept(page, request, (route) => (isHeld ? waiting.push(route) : route.continue()));
  await timeline.open('/');
  const menu = page.getByRole('button', { name: /^Tracks by/ });
  const date = page.getByRole('button', { name: 'Go to date' });
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await date.click();
  await menu.click();
  await expect(date).toHaveAttribute('aria-expanded', 'false');
  await timeline.search.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.setViewportSize(phone.viewport);
  const filter = page.getByRole('button', { name: 'Filter' });
  await filter.click();
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  isHeld = false;
  expect(waiting.length).toBeGreaterThan(0);
  await Promise.all(waiting.map((route) => route.continue()));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('dialog[open], [role="menu"], .date-sheet')).toHaveCount(0);
  await filter.click();
  await expect(page.getByRole('button', { name: /^Show \d+ events/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(filter).toBeFocused();
});

test('what is pressed or typed before the page is alive is followed when it is; what is hidden is out of reach', async ({
  page,
  timeline,
}) => {
  const reach = async () => {
    await page.mouse.click(600, 500);
    const stops = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.closest('.screen') === null));
    }
    expect(stops).not.toContain(false);
  };
  for (const [path, act, isFollowed] of [
    ['/', () => timeline.actor('Russia').first().click(), () => timeline.tag('Russia')],
    ['/?actors=nato', reach, () => timeline.tag('NATO')],
    [
      '/',
      async () => {
        await timeline.search.click();
        await page.keyboard.type('istanbul');
      },
      () => timeline.hits.first(),
    ],
  ] as const) {
    let letGo: () => void = () => undefined;
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/_next/**/*.js', async (route) => {
      await isLetGo;
      await route.fallback();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await act();
    letGo();
    await expect(isFollowed()).toBeVisible();
  }
});

test('keys that were pressed before what follows them has come are followed then, in order', async ({
  page,
  request,
  timeline,
}) => {
  const waiting: Route[] = [];
  let isHeld = true;
  await intercept(page, request, (route) => (isHeld ? waiting.push(route) : route.continue()));
  await timeline.open('/');
  const mark = timeline.mark('russia-invades-ukraine');
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(mark).toBeFocused();
  isHeld = false;
  await Promise.all(waiting.map((route) => route.continue()));
  await expect(mark).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(mark).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
});

test.describe('without the code that is loaded later', () => {
  test.use({ expectsOffline: true });

  test('what moves is painted by the page where the worker that paints does not load', async ({
    page,
    timeline,
  }) => {
    await page.route('**/turbopack-worker-*.js', (route) => route.abort());
    await timeline.open('/?t=2021-01-15..2025-03-20');
    const { x, y } = await timeline.takeHold(620, 20);
    await page.mouse.down();
    await page.mouse.move(x - 40, y, { steps: 4 });
    await expect(timeline.axis).toHaveAttribute('data-moving');
    await page.mouse.move(x - 80, y, { steps: 12 });
    const painted = timeline.axis.locator('[data-own]');
    await expect(painted).toBeVisible();
    const bare = await painted.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
      return data ? data.every((part) => part === 0) : true;
    });
    expect(bare).toBe(false);
    await page.mouse.up();
    await timeline.settled();
  });

  test('each place says so and tries again; a link is not answered with the whole story in silence', async ({
    page,
    request,
    timeline,
  }) => {
    await intercept(page, request, (route) => route.abort());
    await timeline.open('/?actors=russia');
    await expect(page.locator('html[data-asks]')).toHaveCount(0);
    await expect(
      page.getByText('The result of this filter, search or link did not load.'),
    ).toBeVisible();
    for (const [button, words] of [
      [timeline.menu('Kind'), 'Kind did not load.'],
      [page.getByRole('button', { name: /^Tracks by/ }), 'This menu did not load.'],
      [page.getByRole('button', { name: 'Keys' }), 'The list of keys did not load.'],
    ] as const) {
      await button.click();
      await expect(page.getByText(words)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByText(words)).toBeHidden();
    }
    await page.getByRole('button', { name: 'Go to date' }).click();
    await page.getByRole('textbox', { name: 'A date or a range' }).fill('Feb 2022');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This part of the site did not load.')).toBeVisible();
    await page.keyboard.press('Escape');
    await timeline.search.fill('Minsk');
    await expect(page.getByText('Search did not load.')).toBeVisible();
    await timeline.search.fill('');
    const pill = timeline.axis.locator('[data-track="talks"] .pill:not([data-key$="er"])').first();
    const list = page.getByText('The list of these events did not load.');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (let press = 0; press < 12 && !(await list.isVisible()); press += 1) {
      await timeline.settled();
      const before = page.url();
      await pill.click();
      await expect.poll(async () => (await list.isVisible()) || page.url() !== before).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await timeline.search.fill('Minsk');
    await page.unroute('**/_next/static/chunks/*.js');
    await expect(page.getByText('Search did not load.')).toBeHidden();
    await expect(timeline.filterResult).toBeVisible();
  });
});
