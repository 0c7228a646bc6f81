import { AxeBuilder } from '@axe-core/playwright';
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
  ['method', '/method/'],
  ['data', '/data/'],
] as const;

const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['phone', { viewport: { width: 390, height: 844 } }],
] as const;

for (const [look, use] of looks) {
  test.describe(look, () => {
    test.use(use);
    for (const [state, path] of states) {
      test(state, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}

test('nothing scrolls sideways on a phone, nor at 200 %', async ({ page }) => {
  for (const width of [390, 640]) {
    await page.setViewportSize({ width, height: 700 });
    for (const [state, path] of states) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${state} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the layout does not shift while the page becomes alive', async ({ page }) => {
  for (const path of [
    '/',
    '/?actors=nato',
    '/events/forecast-attack-16-february/?t=2022-02-01..2022-03-01',
  ]) {
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
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
    expect(shift, path).toBeLessThan(0.1);
  }
});
