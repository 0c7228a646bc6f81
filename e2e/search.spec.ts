import { sitePath } from './in-folder';
import { expect, test, type TimelinePage } from './timeline-page';

/** Types into the field and waits for the first hits. */
async function look(timeline: TimelinePage, words: string) {
  await timeline.search.click();
  await timeline.search.pressSequentially(words);
}

test(
  'nothing is fetched before search is used',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(sitePath(page, request.url())));
    await timeline.open('/');
    expect(fetched).not.toContain('/data/search.json');
    await timeline.search.focus();
    await expect.poll(() => fetched).toContain('/data/search.json');
  },
);

test('finds a title, a typo and the beginning of a word, and marks it; names the part where it is a quote', async ({
  timeline,
}) => {
  await timeline.open('/');
  for (const [words, hit, marked] of [
    ['real risk', 'Stoltenberg warns', 'real'],
    ['stoltenbreg', 'Stoltenberg warns', 'Stoltenberg'],
    ['Kazahkstan', 'Kazakhstan', 'Kazakhstan'],
    ['paratroop', 'paratroopers', 'paratroopers'],
  ] as const) {
    await timeline.search.fill('');
    await expect(timeline.hits).toHaveCount(0);
    await look(timeline, words);
    await expect(timeline.hits.filter({ hasText: hit }).first(), words).toBeVisible();
    await expect(timeline.hits.locator('mark', { hasText: marked }).first(), words).toBeVisible();
  }
  await timeline.search.fill('');
  await expect(timeline.hits).toHaveCount(0);
  await look(timeline, 'they didn’t');
  await expect(timeline.hits.first()).toContainText('Quote: ');
  await timeline.search.fill('');
  await expect(timeline.hits).toHaveCount(0);
  await timeline.search.fill("they didn't");
  await expect(timeline.hits.first()).toContainText('Quote: ');
});

test(
  'arrows choose, Enter jumps, the link keeps the filter',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/?actors=russia');
    await page.keyboard.press('/');
    await expect(timeline.search).toBeFocused();
    await page.keyboard.type('attack');
    await expect(timeline.hits.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(timeline.hits.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(timeline.search).toHaveAttribute('aria-activedescendant', 'search-result-1');
    const id = await timeline.hits.nth(1).getAttribute('data-hit');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/events/${id}/?actors=russia`);
    await expect(timeline.hits).toHaveCount(0);
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeFocused();
  },
);

test('a jump to what the axis does not show shows the whole story', async ({ page, timeline }) => {
  await timeline.open('/?t=1949-01-01..1951-01-01');
  await look(timeline, 'istanbul');
  await timeline.hits.first().click();
  await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/$/);
});

test('Escape closes, then clears', async ({ page, timeline }) => {
  await timeline.open('/');
  await look(timeline, 'putin');
  await expect(timeline.hits.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(timeline.hits).toHaveCount(0);
  await expect(timeline.search).toHaveValue('putin');
  await page.keyboard.press('Escape');
  await expect(timeline.search).toHaveValue('');
});

test('Escape leaves an empty field, and the focus goes back to where it was', async ({
  page,
  timeline,
}) => {
  await timeline.open('/events/russia-invades-ukraine/');
  const mark = timeline.mark('russia-invades-ukraine');
  await mark.focus();
  await page.keyboard.press('/');
  await expect(timeline.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(/\/events\/russia-invades-ukraine\/$/);
});

test('“Show all” puts the words into the filter, the link and the counts', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await look(timeline, 'ceasefire');
  const all = page.getByRole('option', { name: /^Show all \d+ events on the timeline$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect(page).toHaveURL(/\?q=ceasefire$/);
  await expect(timeline.tag('“ceasefire”')).toBeVisible();
  expect(await timeline.eventsInList()).toBe(count);
  expect(await timeline.eventsOnAxis()).toBe(count);
  await timeline.menu('Kind').click();
  const counts = await page.locator('.choice .count').allTextContents();
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(count);

  await page.reload();
  await expect(timeline.tag('“ceasefire”')).toBeVisible();
  expect(await timeline.eventsInList()).toBe(count);
  await expect(timeline.search).toHaveValue('ceasefire');
  await timeline.tag('“ceasefire”').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(timeline.search).toHaveValue('');
});

test('nothing found says where it was looked, and clears', async ({ timeline }) => {
  await timeline.open('/?q=missile+silo');
  await expect(timeline.filterResult).toContainText(
    'No title, statement, actor or quote contains “missile silo”.',
  );
  await timeline.filterResult.getByRole('button', { name: 'Clear search' }).click();
  await expect(timeline.filterResult).toBeHidden();
  await look(timeline, 'missile silo');
  const popover = timeline.page.locator('.search-popover');
  await expect(popover).toContainText(
    'No title, statement, actor or quote contains “missile silo”.',
  );
  await popover.getByRole('button', { name: 'Clear search' }).click();
  await expect(timeline.search).toHaveValue('');
  await expect(timeline.search).toBeFocused();
});

test('markup in the words is text', async ({ page, timeline }) => {
  await timeline.open('/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');
  await expect(timeline.filterResult).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(page.locator('img')).toHaveCount(0);
});

test('the key of the search field, wherever a layout has it', async ({ page, timeline }) => {
  await timeline.open('/');
  for (const [layout, key, code] of [
    ['Ukrainian', '.', 'Slash'],
    ['AZERTY', '/', 'Period'],
  ] as const) {
    await page.evaluate(
      (init) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      { key, code },
    );
    await expect(timeline.search, layout).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(timeline.search, layout).not.toBeFocused();
  }
});

test('from a page without a timeline', { tag: '@in-a-folder' }, async ({ page, timeline }) => {
  await page.goto('/method/');
  await look(timeline, 'paratroop');
  await expect(timeline.hits.first()).toBeVisible();
  await page.getByRole('option').last().click();
  await expect(page).toHaveURL(/\/\?q=paratroop$/);
  await expect(timeline.tag('“paratroop”')).toBeVisible();
});

test.describe('offline', () => {
  test.use({ expectsOffline: true });

  test('says that search did not load, and tries again', async ({ page, timeline }) => {
    await page.route('**/data/search.json', (route) => route.abort());
    await timeline.open('/?q=ceasefire');
    const all = await timeline.eventsInList();
    await expect(timeline.filterResult).toContainText('Search could not be loaded.');
    await look(timeline, 's');
    await expect(page.locator('.search-popover')).toContainText('search needs a second try');
    await page.keyboard.press('Escape');
    await page.unroute('**/data/search.json');
    await timeline.filterResult.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.tag('“ceasefire”')).toBeVisible();
    expect(await timeline.eventsInList()).toBeLessThan(all);
  });
});

test.describe('without a network', () => {
  test.use({ expectsOffline: true });

  test('search says so, and finds when there is one again', async ({ page, timeline, context }) => {
    await timeline.open('/');
    // The code of the field's list comes with the sheet of keys; only the words of the documents are missing then.
    await page.getByRole('button', { name: 'Keys' }).click();
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet.getByRole('heading', { name: 'Anywhere' })).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await look(timeline, 'istanbul');
    const popover = page.locator('.search-popover');
    await expect(popover).toContainText('Search could not be loaded.');
    await context.setOffline(false);
    await popover.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.hits.first()).toBeVisible();
    await context.setOffline(true);
    const before = page.url();
    await page.keyboard.press('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'You are offline' });
    await expect(notice).toBeVisible();
    expect(page.url()).toBe(before);
    await context.setOffline(false);
    await expect(notice).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the field opens over the head, and a hit opens its sheet', async ({ page, timeline }) => {
    await timeline.open('/');
    await page.getByRole('button', { name: 'Search' }).tap();
    await expect(timeline.search).toBeFocused();
    await page.keyboard.type('istanbul');
    const hit = timeline.hits.first();
    expect((await hit.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await hit.tap();
    await expect(page).toHaveURL(/\/events\//);
    await expect(timeline.search).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#search-field')).toBeHidden();
    await expect(page.getByRole('search')).toHaveCount(0);
  });
});
