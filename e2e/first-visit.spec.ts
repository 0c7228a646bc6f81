import { expect, test } from './timeline-page';

/** What a new reader wants to know within a minute, from the home page and by what stands on the screen. */

test('what was foretold for 16 February 2022, and what came of it: by a date', async ({
  page,
  timeline,
}) => {
  // What reads a date, and the page of the event, come after they were asked for.
  await page.route('**/*.js', (route) => setTimeout(() => void route.continue(), 400));
  await timeline.open('/');
  await page.getByRole('button', { name: 'Go to date' }).click();
  await page.keyboard.type('16 February 2022');
  await page.keyboard.press('Enter');
  await expect.poll(() => timeline.range()).toBe('2022-02-13..2022-02-20');
  await timeline.axis.getByText('A forecast attack does not come').click();
  // While the event may be on its way: neither is lost.
  await page.getByRole('button', { name: /^Unrest in Kazakhstan/ }).click();
  await expect.poll(() => timeline.range()).toBe('2021-12-31..2022-01-22');
  await expect(timeline.panel).toContainText('Predicted');
  await expect(timeline.panel).toContainText('Did not happen.');
});

test('the same by search, however the date is written', async ({ timeline }) => {
  await timeline.open('/');
  for (const words of ['16 February 2022', '16 Feb', 'February 16']) {
    await timeline.search.fill('');
    await expect(timeline.hits).toHaveCount(0);
    await timeline.search.click();
    await timeline.search.pressSequentially(words);
    await expect(timeline.hits.first(), words).toContainText('does not come');
  }
});

test('a date that no text writes so is offered as a time', async ({ page, timeline }) => {
  await timeline.open('/');
  await timeline.search.click();
  await timeline.search.pressSequentially('2022-02-16');
  await page.getByRole('button', { name: /^Show 13–19\s+February\s+2022$/ }).click();
  await expect.poll(() => timeline.range()).toBe('2022-02-13..2022-02-20');
  await expect(timeline.axis.getByText('A forecast attack does not come')).toBeVisible();
  await timeline.search.click();
  await timeline.search.pressSequentially('16.2.1066');
  await expect(page.locator('.search-popover')).toContainText('contains “16.2.1066”');
  await expect(page.locator('.search-popover').getByRole('button')).toHaveText(['Clear search']);
});

test('all events with both Kazakhstan and Russia, and a link that shows just those', async ({
  page,
  timeline,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open('/');
  await page.getByRole('button', { name: /^\d+ more$/ }).click();
  await page
    .locator('.popover')
    .getByRole('button', { name: /^Kazakhstan/ })
    .click();
  await page.keyboard.press('Escape');
  await timeline.actor('Russia').first().click();
  const either = await timeline.eventsInList();
  await timeline.filterResult.getByRole('button', { name: 'Need both' }).click();
  await expect(timeline.filterResult).toContainText('Kazakhstan');
  await expect.poll(() => timeline.eventsInList()).toBeLessThan(either);
  const both = await timeline.eventsInList();
  await timeline.filterResult.getByRole('button', { name: 'Copy link' }).click();
  await expect(timeline.filterResult.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await timeline.open('/');
  await timeline.open(link);
  expect(await timeline.eventsInList()).toBe(both);
  await expect(timeline.tag('Kazakhstan')).toBeVisible();
  await expect(timeline.tag('Russia')).toBeVisible();
});

test('the passage about the thirty-day ceasefire, and a link to it', async ({
  page,
  timeline,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open('/');
  await timeline.search.click();
  await timeline.search.pressSequentially('thirty-day ceasefire');
  await timeline.hits.first().click();
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('30-day ceasefire');
  await expect(timeline.panel.locator('mark').first()).toContainText(/30-day cease-?fire/);
  const sheet = await timeline.share();
  await sheet.getByRole('button', { name: 'Copy link' }).click();
  await expect(sheet.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await timeline.panel.getByRole('link', { name: 'Read in the document' }).first().click();
  await expect(page.locator('mark[data-target]').first()).toBeInViewport();
  await timeline.open(link);
  await expect(timeline.panel.locator('mark').first()).toContainText(/30-day cease-?fire/);
});

test('the axis comes alive before what stands beside it, and that at the first press', async ({
  page,
  timeline,
}) => {
  // React keeps what an element was rendered with in a property of it: one that is not alive yet has none.
  await page.addInitScript(() => {
    const isAlive = (selector: string) => {
      const element = document.querySelector(selector);
      return (
        element !== null && Object.keys(element).some((name) => name.startsWith('__reactProps'))
      );
    };
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'timeline-ready' && !('seen' in window)) {
        const alive = ['[data-timeline]', '.screen-list li', '.overview', '.site-header'].map(
          isAlive,
        );
        Object.assign(window, { seen: alive });
        setTimeout(() => document.querySelector<HTMLElement>('.chip[aria-pressed]')?.click());
      }
      return mark(name, options);
    };
  });
  await timeline.open('/');
  expect(await page.evaluate(() => 'seen' in window && window.seen)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  await expect(page.locator('.chip[aria-pressed="true"]')).toHaveCount(1);
  await expect(timeline.filterResult).toBeVisible();
});
