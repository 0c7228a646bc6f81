import { expect, test } from './timeline-page';

test(
  'from a statement to its passage, marked and in view, and back',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/events/istanbul-negotiations/');
    const quote = (await timeline.panel.locator('mark').first().textContent()) ?? '';
    await timeline.panel.getByRole('link', { name: 'Read in the document' }).first().click();
    await expect(page).toHaveURL(
      /\/sources\/nyt-putin-peace\/\?event=istanbul-negotiations#q-[0-9a-f]{10}$/,
    );
    const target = page.locator('mark[data-target]').first();
    await expect(target).toBeInViewport();
    expect(quote.startsWith((await target.textContent()) ?? '-')).toBe(true);
    await expect(page.getByRole('status').filter({ hasText: 'passage' })).toContainText(
      'You came for this passage.',
    );
    await page.getByRole('link', { name: 'Back to the event' }).click();
    await expect(page).toHaveURL(/\/events\/istanbul-negotiations\/#q-[0-9a-f]{10}$/);
  },
);

test('every passage names its events, and each note leads to one', async ({ page }) => {
  await page.goto('/sources/edm-tough-talks/');
  const notes = page.locator('[data-note]');
  expect(await notes.count()).toBeGreaterThan(10);
  const link = notes.first().getByRole('link');
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('an excerpt says how much it leaves out, and the counts add up', async ({ page }) => {
  for (const source of ['edm-tough-talks', 'quint-putin-backed-down', 'nyt-putin-peace']) {
    await page.goto(`/sources/${source}/`);
    await expect(page.getByText(/words not shown/).first()).toBeVisible();
    await expect(page.getByText(/of [\d,]+ words \(\d+.%\), in \d+ passages?/)).toBeVisible();
  }
});

test('a passage that no event cites is said to be lost, and the rest is shown', async ({
  page,
}) => {
  await page.goto('/sources/nyt-putin-peace/#q-0000000000');
  await expect(page.getByRole('status').filter({ hasText: 'passage' })).toContainText(
    'No event cites the passage that this link names.',
  );
  expect(await page.locator('.reader mark').count()).toBeGreaterThan(10);
});

test('the list of documents says how each date is known', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(page.getByText(/^Date inferred:/)).toHaveCount(5);
});

test(
  'a passage of several events leads back to the one it was followed from',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    for (const event of ['nato-newly-founded', 'stalin-presses-nato', 'mao-communists-triumph']) {
      await timeline.open(`/events/${event}/`);
      await timeline.panel.getByRole('link', { name: 'Read in the document' }).first().click();
      await page.getByRole('link', { name: 'Back to the event' }).click();
      await expect(page).toHaveURL(new RegExp(`/events/${event}/#q-[0-9a-f]{10}$`));
    }
  },
);
