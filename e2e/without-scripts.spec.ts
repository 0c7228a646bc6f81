import { expect, test } from './timeline-page';

test.use({ javaScriptEnabled: false });

test('the home page is the list of all events, with the introduction', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const rows = page.locator('.screen-list [data-event]');
  expect(await rows.count()).toBeGreaterThan(60);
  await expect(rows.last()).toBeVisible();
  await expect(page.locator('[data-timeline]')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test(
  'a deep link shows the event, and its passage can be followed and is marked',
  { tag: '@in-a-folder' },
  async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-event="istanbul-negotiations"]').getByRole('link').click();
    await expect(page).toHaveURL(/\/events\/istanbul-negotiations\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
    await page.getByRole('link', { name: 'Read in the document' }).first().click();
    const target = page.locator('mark:target, mark:has(:target)').first();
    await expect(target).toBeInViewport();
    const [targeted, others] = await page.evaluate(() => {
      const colour = (element: Element | null) =>
        element && getComputedStyle(element).backgroundColor;
      return [
        colour(document.querySelector('mark:target, mark:has(:target)')),
        colour(document.querySelector('mark:not(:target)')),
      ];
    });
    expect(targeted).not.toBe(others);
  },
);

test('an actor’s page lists its events', async ({ page }) => {
  await page.goto('/actors/nato/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO');
  expect(await page.locator('[data-panel="actor"] [data-event]').count()).toBeGreaterThan(5);
});
