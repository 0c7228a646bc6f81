import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, mainFolder, sites } from './playwright.config';
import { expect, test } from './timeline-page';

const root = join(import.meta.dirname, '..');
const pagesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')] as const);

for (const folder of [mainFolder, sites.hostile.folder]) {
  test(`every page of ${folder} has a strict policy, no style attribute, nothing from elsewhere`, () => {
    for (const [name, html] of pagesOf(folder)) {
      const policy =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, name).toContain("default-src 'none'");
      expect(policy, name).not.toContain('unsafe-');
      const body = html.replaceAll(/<script[\s\S]*?<\/script>/g, '');
      expect(/<[^>]+ style="/.exec(body)?.[0], name).toBeUndefined();
      expect(
        /(?:src|href)="(?:https?:)?\/\/(?!localhost:3000|example\.org\/some)[^"]*"/.exec(
          body.replaceAll(/<a [^>]*>/g, ''),
        )?.[0],
        name,
      ).toBeUndefined();
    }
  });
}

test('a hostile document and hostile data are text, everywhere', async ({ page }) => {
  const site = addressOf('hostile');
  const { events, sources } = await (await page.request.get(`${site}/data/events.json`)).json();
  const paths = [
    '/',
    '/?view=list',
    '/?view=axis',
    '/?tracks=source',
    '/print/',
    '/actors/the-long-name/',
    '/sources/',
    ...events.map((event: { url: string }) => event.url),
    ...sources.map((source: { id: string }) => `/sources/${source.id}/`),
  ];
  for (const path of paths) {
    await page.goto(site + path);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.title(), path).not.toBe('taken over');
    await expect(
      page.locator('main img, main iframe, main form, main script[src*="evil"]'),
    ).toHaveCount(0);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.screen-panel, main, dialog')].map(
          (box) => box.scrollWidth - box.clientWidth,
        ),
      );
      expect(Math.max(...over), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
