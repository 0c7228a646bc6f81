import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { phone } from './fingers';
import { expect, test } from './timeline-page';

const states = [
  ['home', '/'],
  ['zoomed', '/?t=2022-02-01..2022-03-01'],
  ['filtered', '/?actors=nato'],
  ['empty result', '/?actors=artem-zhoga.jens-stoltenberg&match=all'],
  ['filtered by everything', '/?actors=russia&kinds=happened.said&chapters=invasion&q=putin'],
  ['empty result of several facets', '/?actors=kazakhstan&kinds=predicted&chapters=ceasefire'],
  ['nothing found', '/?q=missile+silo'],
  ['unreadable link', '/?t=soon'],
  ['list', '/?view=list'],
  ['event, disputed', '/events/tank-withdrawal-reports/'],
  ['event, did not happen', '/events/forecast-attack-16-february/'],
  ['actor', '/actors/nato/'],
  ['documents', '/sources/'],
  ['reader', '/sources/quint-putin-backed-down/'],
  ['agreement', '/agreement/?pair=quint-putin-backed-down.the-week-nato'],
  ['predictions', '/predictions/'],
  ['ledger', '/ledger/'],
  ['method', '/method/'],
  ['data', '/data/'],
  ['embed', '/embed/?event=forecast-attack-16-february&actors=nato.russia'],
  ['card', '/embed/cards/tank-withdrawal-reports/'],
] as const;

/** What axe finds on the page, or in the one part of it that is open; by all of its rules, or by some. */
async function faults(
  page: Page,
  part?: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  if (part) builder.include(part);
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`,
  );
}

/** Two looks of one page differ in colours alone, and these are the rules that ask for colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { colorScheme: 'light', contrast: 'more' }],
] as const;

for (const [screen, use] of [
  ['desktop', {}],
  ['phone', { viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(screen, () => {
    test.use(use);
    for (const [state, path] of states) {
      test(state, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        await expect(page.locator('html[data-asks]')).toHaveCount(0);
        expect(await faults(page)).toEqual([]);
        if (screen === 'phone') return;
        for (const [look, media] of looks.slice(1)) {
          await page.emulateMedia(media);
          expect(await faults(page, undefined, colourRules), look).toEqual([]);
        }
      });
    }
  });
}

// What opens over a page is looked at alone, and all of it after one load: the page was seen above.
for (const [look, use] of looks) {
  test.describe(look, () => {
    test.use(use);

    test('what opens', async ({ page, timeline }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await timeline.open('/?actors=nato');
      for (const name of ['Chapter', 'Kind', 'Document', 'Checked']) {
        await timeline.menu(name).click();
        expect(await faults(page, '.popover'), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: /\d+ more$/ }).click();
      expect(await faults(page, '.popover'), 'more actors').toEqual([]);
      await page.keyboard.press('Escape');

      await timeline.trackName('Talks').click();
      expect(await faults(page, '.menu-list'), 'menu of a track').toEqual([]);
      await page.keyboard.press('Escape');

      await timeline.search.fill('ceasefire');
      await expect(timeline.hits.first()).toBeVisible();
      expect(await faults(page, 'header'), 'search').toEqual([]);
      await timeline.search.fill('missile silo');
      await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible();
      expect(await faults(page, 'header'), 'search without results').toEqual([]);
      await page.keyboard.press('Escape');

      await timeline.share();
      expect(await faults(page, '.share-sheet'), 'share').toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Keys' }).click();
      expect(await faults(page, '#keys'), 'keys').toEqual([]);
      await page.keyboard.press('Escape');

      const counted = page.locator('.counted-events');
      for (let press = 0; press < 12 && !(await counted.isVisible()); press += 1) {
        const before = page.url();
        await timeline.axis
          .locator('[data-track="talks"] .pill:not([data-key$="er"])')
          .first()
          .click();
        await expect
          .poll(async () => (await counted.isVisible()) || page.url() !== before)
          .toBe(true);
      }
      expect(await faults(page, '.counted-events'), 'counted events').toEqual([]);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ ...phone, colorScheme });

    test('what opens', async ({ page, timeline }) => {
      await timeline.open('/?view=axis');
      expect(await faults(page), 'axis').toEqual([]);
      await page.getByRole('button', { name: /^Filter/ }).tap();
      expect(await faults(page, '.sheet'), 'filter').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Search', exact: true }).tap();
      await timeline.search.fill('ceasefire');
      await expect(timeline.hits.first()).toBeVisible();
      expect(await faults(page, 'header'), 'search').toEqual([]);
      await timeline.search.fill('missile silo');
      await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible();
      expect(await faults(page, 'header'), 'search without results').toEqual([]);
      await page.getByRole('button', { name: 'Close', exact: true }).tap();
      await page.getByRole('button', { name: 'Go to date' }).tap();
      expect(await faults(page, '.date-sheet'), 'date').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'List', exact: true }).tap();
      await timeline.row('istanbul-negotiations').getByRole('link').tap();
      await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
      expect(await faults(page), 'event').toEqual([]);
    });
  });
}

test('nothing scrolls sideways on a phone, nor at 200 %', async ({ page }) => {
  test.slow();
  for (const width of [390, 640]) {
    await page.setViewportSize({ width, height: 700 });
    for (const [state, path] of states) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForFunction(
        () =>
          !document.querySelector('[data-timeline]') ||
          performance.getEntriesByName('timeline-ready').length > 0,
      );
      await expect(page.locator('html[data-asks]')).toHaveCount(0);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${state} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

for (const [screen, use] of [
  ['desktop', {}],
  ['phone', { viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(screen, () => {
    test.use(use);

    test('the layout does not shift while the page becomes alive', async ({ page, timeline }) => {
      for (const path of [
        '/',
        '/?actors=nato',
        '/?actors=georgia.donald-trump&match=all',
        '/?actors=kazakhstan.russia&match=all',
        '/?t=garbage',
        '/?q=putin',
        '/events/forecast-attack-16-february/?t=2022-02-01..2022-03-01',
        '/events/forecast-attack-16-february/?actors=georgia',
      ]) {
        await timeline.open(path);
        await expect(page.locator('#content')).toHaveCSS('visibility', 'visible');
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            }),
        );
        expect(shift, path).toBeLessThan(0.005);
      }
    });
  });
}
