import { addressOf } from './playwright.config';
import { expect, test } from './timeline-page';

test.use({ baseURL: addressOf('large') });

const damaged = { status: 200, body: 'no tile' };

test('the list goes to its end and back, with all places and few rows', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?view=list');
  const rows = timeline.list.locator('li[aria-posinset]');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '2600');
  await rows.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(timeline.list.locator('[aria-posinset="2600"] a')).toBeFocused();
  await expect(timeline.list.locator('.list-date')).toContainText('2,600 of 2,600');
  await expect(timeline.list.getByRole('heading').first()).toHaveText(/December\s2020/);
  expect(await rows.count()).toBeLessThan(40);
  await page.keyboard.press('Home');
  await expect(timeline.list.locator('[aria-posinset="1"] a')).toBeFocused();
  for (let row = 2; row <= 20; row++) await page.keyboard.press('Tab');
  await expect(timeline.list.locator('[aria-posinset="20"] a')).toBeFocused();
});

test('on a phone the page scrolls through all of it', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline.open('/');
  await expect(timeline.list.locator('.list-date')).toContainText('of 2,600');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect(timeline.list.locator('.list-date')).toContainText(/1,\d{3} – 1,\d{3} of 2,600/);
  await expect(timeline.list.locator('[data-event]').first()).toBeAttached();
});

test('the list begins where the range does, and follows the filter', async ({ timeline }) => {
  await timeline.open('/?view=list&t=2020-03-01..2020-04-01');
  await expect(timeline.list.getByRole('heading').first()).toHaveText(/March\s2020/);
  const first = timeline.list.locator('[data-in-range]').first();
  await expect(first).toContainText(/March\s2020/);
  await timeline.actor('Albatross').first().click();
  await expect(timeline.filterResult).toContainText(/^[\d,]+ of 2,600 events/);
  const [left] = /[\d,]+/.exec((await timeline.filterResult.textContent()) ?? '') ?? [];
  await expect(timeline.list.locator('.list-date')).toContainText(`of ${left}`);
  await expect(timeline.list.getByRole('heading').first()).toHaveText(/(March|April)\s2020/);
  for (const title of await timeline.list.locator('.event-row-title').allTextContents())
    expect(title).toContain('Albatross');
});

test('search finds imported events as one types, and filters by words', async ({ timeline }) => {
  await timeline.open('/');
  await timeline.search.fill('ivory gu');
  await expect(timeline.search).toHaveAttribute('aria-expanded', 'false');
  await timeline.search.fill('ivory gull');
  await expect(timeline.hits).toHaveCount(5);
  await expect(timeline.hits.first().locator('mark')).toHaveText(['Ivory', 'Gull']);
  await timeline.search.press('ArrowUp');
  await timeline.search.press('Enter');
  await expect(timeline.filterResult).toContainText('5 of 2,600 events');
  await timeline.search.press('ArrowDown');
  await expect(timeline.hits).toHaveCount(5);
  await timeline.search.press('Enter');
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('Ivory Gull');
  await expect(timeline.page).toHaveURL(/\/events\/.*\?q=ivory\+gull$/);
  await timeline.search.fill('walrus');
  await expect(timeline.page.locator('.search-message')).toContainText('No event has “walrus”');
});

test('a damaged tile is named, and mended by another try', async ({ page }) => {
  let isDamaged = true;
  await page.route(/\/data\/tiles\/[^/]+\/all\/[1-9]\//, (route) =>
    isDamaged ? route.fulfill(damaged) : route.continue(),
  );
  await page.goto('/?t=2019-06-10..2019-06-20');
  const notice = page.locator('[data-missing]');
  await expect(notice).toContainText(/^Parts of .*2019 could not be loaded/);
  isDamaged = false;
  const said = page.locator('[data-announcements]');
  await expect(said).toHaveText('Parts of the timeline could not be loaded.');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(said).toHaveText('All parts of what is shown are here.');
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
});

test('rows that are damaged leave the others, and come with another try', async ({
  page,
  timeline,
}) => {
  let isDamaged = true;
  await page.route('**/rows/10.bin', (route) =>
    isDamaged ? route.fulfill(damaged) : route.continue(),
  );
  await timeline.open('/?view=list');
  await timeline.list.locator('li a').first().focus();
  await page.keyboard.press('End');
  await expect(timeline.list.getByRole('alert')).toContainText('could not be loaded');
  isDamaged = false;
  await timeline.list.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.list.locator('[aria-posinset="2600"] a')).toBeFocused();
});

test.describe('offline', () => {
  test.use({ expectsOffline: true });
  test('in mid-gesture the timeline goes on, says what is missing, and mends itself', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    await timeline.restOfTimeline();
    await timeline.takeHold();
    await page.context().setOffline(true);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -300);
    await timeline.actor('Curlew').first().click();
    await expect(page.locator('[data-missing]')).toContainText('could not be loaded');
    await timeline.settled();
    await page.context().setOffline(false);
    await expect(page.locator('[data-missing]')).toHaveCount(0);
    await expect(timeline.filterResult).toContainText(/^[\d,]+ of 2,600 events/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expects404: true });
  test('the most important events are listed, and counted as what they are', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.list-note')).toContainText(
      /The [\d,]+ most important of 2,600 events/,
    );
    await expect(page.locator('.screen-list [data-event]').first()).toBeVisible();
  });

  test('a link to an event that has no page says where its data are', async ({ page }) => {
    await page.goto('/events/call-1234/');
    const told = page.locator('.unscripted', { hasText: 'shown by scripts' });
    await expect(told).toBeVisible();
    await expect(told.getByRole('link', { name: 'events.csv' })).toHaveAttribute(
      'href',
      /\/data\/events\.csv$/,
    );
  });
});

test('paper has the most important events, or all that a filter leaves', async ({ page }) => {
  await page.goto('/print/');
  await expect(page.getByText(/most important of 2,600 events/)).toBeVisible();
  await page.goto('/print/?actors=ivory-gull');
  await expect(page.locator('.printed-event')).toHaveCount(5);
  await expect(page.getByText('5 events.', { exact: true })).toBeVisible();
});
