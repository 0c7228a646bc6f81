import { hrefOf } from './in-folder';
import { expect, test } from './timeline-page';

test.describe('a link that leads nowhere', () => {
  test.use({ expects404: true });

  test(
    'an unknown event is named, near ones are offered, the timeline is there',
    { tag: '@in-a-folder' },
    async ({ page, timeline }) => {
      const response = await page.goto('/events/attack-16-february-2023/?actors=nato');
      expect(response?.status()).toBe(404);
      await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(
        'This link names an event we do not have',
      );
      await expect(timeline.panel).toContainText('“attack-16-february-2023”');
      await expect(timeline.actor('NATO').first()).toHaveAttribute('aria-pressed', 'true');
      await expect(timeline.axis).toBeVisible();
      await expect(timeline.panel.getByRole('link', { name: 'Search for it' })).toHaveAttribute(
        'href',
        hrefOf(page, '/?actors=nato&q=attack+16+february+2023'),
      );
      await timeline.panel
        .getByRole('link', { name: /attack/i })
        .first()
        .click();
      await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/\?actors=nato$/);
    },
  );

  test(
    'any other address says so and leads back',
    { tag: '@in-a-folder' },
    async ({ page, timeline }) => {
      await page.goto('/nowhere/%E0%A4%A/');
      await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(
        'There is no page at this address',
      );
      await timeline.panel.getByRole('link', { name: 'Go to the timeline' }).click();
      await expect(page).toHaveURL(/\/$/);
    },
  );
});

test('unreadable dates: the whole story, and a word about it', async ({ page, timeline }) => {
  await timeline.open('/?t=last-tuesday..tomorrow&actors=nato');
  await expect(page.getByRole('alert').first()).toContainText(
    'The dates in this link could not be read. You see the whole story.',
  );
  await expect(timeline.actor('NATO').first()).toHaveAttribute('aria-pressed', 'true');
});

test(
  'an unknown actor is named and can be dropped',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/?actors=atlantis.nato');
    const notice = page.getByRole('alert').filter({ hasText: 'atlantis' });
    await expect(notice).toContainText('This link filters by “atlantis”, an actor we do not have.');
    await notice.getByRole('button', { name: 'Drop it' }).click();
    await expect(page).toHaveURL(/\?actors=nato$/);
    await expect(notice).toBeHidden();
  },
);

test('an unknown track is named and can be dropped', async ({ page, timeline }) => {
  for (const part of ['pinned', 'collapsed']) {
    await timeline.open(`/?${part}=talks.nope`);
    const notice = page.getByRole('alert').filter({ hasText: 'nope' });
    await expect(notice).toContainText('This link arranges a track we do not have: “nope”.');
    await notice.getByRole('button', { name: 'Drop it' }).click();
    await expect(page).toHaveURL(new RegExp(`\\?${part}=talks$`));
    await expect(notice).toBeHidden();
  }
});

test('a fold that is not there is named and can be dropped', async ({ page, timeline }) => {
  await timeline.open('/?unfold=2021-06.2021-07');
  const notice = page.getByRole('alert').filter({ hasText: '2021-07' });
  await expect(notice).toContainText(
    'This link opens a fold at “2021-07”; nothing is folded there.',
  );
  await notice.getByRole('button', { name: 'Drop it' }).click();
  await expect(page).toHaveURL(/\?unfold=2021-06$/);
  await expect(notice).toBeHidden();
});

test('markup in a link is text', async ({ page, timeline }) => {
  await timeline.open('/?match=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&t=%3Cscript%3E');
  await expect(page.getByRole('alert').filter({ hasText: 'match' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test(
  'a link that drops the query drops the view',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/?actors=kazakhstan&t=2022-01-01..2022-02-01');
    const filtered = await timeline.eventsInList();
    await page.getByRole('link', { name: 'Timeline', exact: true }).first().click();
    await expect(page).toHaveURL(/\/$/);
    await expect.poll(() => timeline.eventsInList()).toBeGreaterThan(filtered);
    await expect(page.getByRole('button', { name: /^Whole story/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
);

test('Escape closes what lies on top, wherever the focus is', async ({ page, timeline }) => {
  await timeline.open('/events/forecast-attack-16-february/');
  const panel = page.locator('[data-panel="event"]');
  const kind = timeline.menu('Kind');
  await kind.click();
  const popover = page.locator('.popover');
  await expect(popover.getByRole('checkbox').first()).toBeVisible();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(kind).toBeFocused();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('Escape closes the menu of the head', async ({ page, timeline }) => {
    await timeline.open('/');
    const menu = page.locator('.site-header > .menu');
    await menu.locator('summary').click();
    await expect(menu.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu.getByRole('link').first()).toBeHidden();
    await expect(menu.locator('summary')).toBeFocused();
  });
});

test('Escape closes one thing at a time', async ({ page, timeline }) => {
  await timeline.open('/events/russia-invades-ukraine/');
  await timeline.menu('Kind').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.choice')).toHaveCount(0);
  await expect(page).toHaveURL(/\/events\/russia-invades-ukraine\/$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
});
