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

/** Two looks of one page differ in colours alone, and these are the rules that ask for colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const light = { colorScheme: 'light', contrast: 'no-preference' } as const;
const dark = { colorScheme: 'dark', contrast: 'no-preference' } as const;
const moreContrast = { colorScheme: 'light', contrast: 'more' } as const;

/** What axe finds on the page, or in the one part of it that is open; by all of its rules, or by some. */
async function faults(
  page: Page,
  part?: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // Without a window of its own for the sum: no page of ours holds another site's frame.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (part) builder.include(part);
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`,
  );
}

/** No rule is broken in the light, and none of colours in any other look; it is left light. */
async function expectNoFaults(
  page: Page,
  what: string,
  part?: string,
  looks: readonly (typeof dark | typeof moreContrast)[] = [dark, moreContrast],
): Promise<void> {
  expect(await faults(page, part), what).toEqual([]);
  for (const look of looks) {
    await page.emulateMedia(look);
    expect(await faults(page, part, colourRules), `${what}: ${JSON.stringify(look)}`).toEqual([]);
  }
  if (looks.length > 0) await page.emulateMedia(light);
}

/** Opens a page and waits until it has its faces and, where it has a timeline, is alive. */
async function openState(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-timeline]') ||
      performance.getEntriesByName('timeline-ready').length > 0,
  );
  await expect(page.locator('html[data-asks]')).toHaveCount(0);
}

test.describe('desktop', () => {
  for (const [state, path] of states) {
    test(state, async ({ page }) => {
      await openState(page, path);
      await expectNoFaults(page, state);
    });
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [state, path] of states) {
    test(`${state}; nothing scrolls sideways, nor at 200 %`, async ({ page }) => {
      const over = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await openState(page, path);
      expect(await over(), 'at 390').toBeLessThanOrEqual(0);
      await expectNoFaults(page, state, undefined, []);
      await page.setViewportSize({ width: 640, height: 700 });
      await openState(page, path);
      expect(await over(), 'at 640').toBeLessThanOrEqual(0);
    });
  }
});

// What opens over a page is looked at alone, and all of it after one load: the page was seen above.
test('what opens', async ({ page, timeline }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/?actors=nato');
  for (const name of ['Chapter', 'Kind', 'Document', 'Checked']) {
    await timeline.menu(name).click();
    await expect(page.locator('.popover .choice').first()).toBeVisible();
    await expectNoFaults(page, name, '.popover');
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /\d+ more$/ }).click();
  await expect(page.getByRole('heading', { name: 'Persons' })).toBeVisible();
  await expectNoFaults(page, 'more actors', '.popover');
  await page.keyboard.press('Escape');

  await timeline.trackName('Talks').click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectNoFaults(page, 'menu of a track', '.menu-list');
  await page.keyboard.press('Escape');

  await timeline.search.fill('ceasefire');
  await expect(timeline.hits.first()).toBeVisible();
  await expectNoFaults(page, 'search', 'header');
  await timeline.search.fill('missile silo');
  await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible();
  await expectNoFaults(page, 'search without results', 'header');
  await page.keyboard.press('Escape');

  await timeline.share();
  await expectNoFaults(page, 'share', '.share-sheet');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('heading', { name: 'Anywhere' })).toBeVisible();
  await expectNoFaults(page, 'keys', '#keys');
  await page.keyboard.press('Escape');

  const counted = page.locator('.counted-events');
  for (let press = 0; press < 12 && !(await counted.isVisible()); press += 1) {
    const before = page.url();
    await timeline.axis.locator('[data-track="talks"] .pill:not([data-key$="er"])').first().click();
    await expect.poll(async () => (await counted.isVisible()) || page.url() !== before).toBe(true);
  }
  await expect(counted.locator('[data-event]').first()).toBeVisible();
  await expectNoFaults(page, 'counted events', '.counted-events');
});

test.describe('on a phone', () => {
  test.use(phone);

  test('what opens', async ({ page, timeline }) => {
    test.slow();
    const expectNoFaultsIn = (part: string | undefined, what: string) =>
      expectNoFaults(page, what, part, [dark]);
    await timeline.open('/?view=axis');
    await expectNoFaultsIn(undefined, 'axis');
    await page.getByRole('button', { name: /^Filter/ }).tap();
    await expect(page.locator('.sheet .choice').first()).toBeVisible();
    await expectNoFaultsIn('.sheet', 'filter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await timeline.search.fill('ceasefire');
    await expect(timeline.hits.first()).toBeVisible();
    await expectNoFaultsIn('header', 'search');
    await timeline.search.fill('missile silo');
    await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible();
    await expectNoFaultsIn('header', 'search without results');
    await page.getByRole('button', { name: 'Close', exact: true }).tap();
    await page.getByRole('button', { name: 'Go to date' }).tap();
    await expect(page.getByLabel('A date or a range')).toBeVisible();
    await expectNoFaultsIn('.date-sheet', 'date');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await timeline.row('istanbul-negotiations').getByRole('link').tap();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
    await expectNoFaultsIn(undefined, 'event');
  });
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
