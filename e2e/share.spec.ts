import type { Page } from '@playwright/test';
import { phone } from './fingers';
import { hrefOf } from './in-folder';
import { expect, test } from './timeline-page';

const event = 'forecast-attack-16-february';
const view = '?t=2022-02-01..2022-03-01&actors=nato.russia&tracks=source';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a link carries the event alone, or exactly the view, which comes back elsewhere', async ({
  page,
  timeline,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open(`/events/${event}/${view}`);
  const marks = await timeline.axis.locator('a[data-event]').count();
  const sheet = await timeline.share();
  const copied = async () => {
    await sheet.getByRole('button', { name: /^(Copy link|Link copied)$/ }).click();
    await expect(sheet.getByRole('button', { name: 'Link copied' })).toBeVisible();
    return new URL(await clipboard(page));
  };
  expect((await copied()).search).toBe('');
  await expect(page.locator('[data-announcements]')).toContainText('Link copied');
  await sheet
    .getByRole('radio', {
      name: 'Exactly this view: February 2022, the filter (2 actors) and tracks by document',
    })
    .check();
  const exact = await copied();
  expect(exact.search).toBe(view);
  expect(exact.pathname).toBe(hrefOf(page, `/events/${event}/`));

  const other = await browser.newPage({ baseURL, viewport: { width: 1280, height: 800 } });
  await other.goto(exact.href);
  await expect(other.locator('[data-timeline] a[data-event]')).toHaveCount(marks);
  await expect(other.locator('.tag').filter({ hasText: 'NATO' })).toBeVisible();
  await other.close();

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(timeline.panel.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('an event is cited, quoted and embedded', async ({ page, timeline, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open(`/events/${event}/`);
  const sheet = await timeline.share();
  const reference = sheet.getByRole('textbox', { name: /^Reference/ });
  await expect(reference).toHaveValue(
    /^Sourceline\. \(2026, .+ Retrieved \w+ \d+, \d{4}, from http/,
  );
  await sheet.getByRole('radio', { name: 'BibTeX' }).check();
  await sheet.getByRole('button', { name: 'Copy reference' }).click();
  await expect(page.locator('[data-announcements]')).toContainText('Reference copied');
  expect(await clipboard(page)).toContain(`@misc{event-${event},`);
  await sheet.getByRole('button', { name: 'Copy quote' }).click();
  expect(await clipboard(page)).toMatch(/^“The Russians were supposed .+”\n— .+The Quint.+\nhttp/);
  await sheet.getByLabel('What').selectOption({ label: 'This event on the timeline' });
  await sheet.getByLabel('Theme').selectOption('dark');
  await sheet.getByRole('button', { name: 'Copy code' }).click();
  expect(await clipboard(page)).toMatch(/^<iframe src="http.+\/embed\/\?.+event=.+theme=dark"/);
});

test('what the browser does not copy stands there selected', async ({ page, timeline }) => {
  await timeline.open('/actors/nato/');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  const sheet = await timeline.share();
  await sheet.getByRole('button', { name: 'Copy link' }).click();
  const field = sheet.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveAccessibleDescription(/The text is selected/);
  await expect(page.locator('[data-announcements]')).toContainText('The text is selected');
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test.describe('without the code that shares', () => {
  test.use({ expectsOffline: true });

  test('it says so, and tries again', async ({ page, timeline }) => {
    await timeline.open('/');
    await page.route('**/_next/static/**', (route) => route.abort());
    const share = timeline.panel.getByRole('button', { name: 'Share' });
    await share.click();
    await expect(timeline.panel.getByText('Sharing did not load.')).toBeVisible();
    await page.unroute('**/_next/static/**');
    await timeline.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  });
});

test.describe('where the system shares, on a phone', () => {
  test.use(phone);

  test('it is asked for what is seen; the rest is one button further, and closes by Back', async ({
    page,
    timeline,
  }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, {
        share: async (data: ShareData) => {
          shared.push(data);
          throw new DOMException('closed', shared.length === 1 ? 'AbortError' : 'NotAllowedError');
        },
      });
    });
    await timeline.open(`/events/${event}/?actors=nato`);
    const share = timeline.panel.getByRole('button', { name: 'Share' });
    const sheet = page.getByRole('dialog', { name: 'Share' });
    await share.tap();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared.map(({ url }) => new URL(url ?? '').search)).toEqual(['?actors=nato']);
    const words = await timeline.panel.getByText('How this is checked').boundingBox();
    expect(words!.x + words!.width).toBeLessThanOrEqual(phone.viewport.width);
    await expect(sheet).toBeHidden();

    await timeline.panel.getByRole('button', { name: 'Cite or embed' }).tap();
    await expect(sheet).toBeVisible();
    const targets = sheet.locator('button, select, label:has(input)');
    for (const target of await targets.all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeVisible();

    // The system refuses: ours opens in its place.
    await share.tap();
    await expect(sheet).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link and a reference stand there to be copied by hand', async ({ page }) => {
    await page.goto(`/events/${event}/`);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByText('Link and reference').click();
    await expect(
      page.getByText(/^Sourceline\. \(\d{4}, .+ http\S+\/forecast-attack/),
    ).toBeVisible();
  });
});
