/** `npm run pictures`: takes the pictures of the README anew, from the site in out/. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { locateBrowser } from '../pipeline/setup/browser.mjs';
import { serveSite } from '../pipeline/site/serve.mjs';

const pictures = [
  { name: 'home', path: '/' },
  { name: 'event', path: '/events/forecast-attack-16-february/?t=2022-01-01..2022-04-01' },
] as const;

const site = await serveSite(join(import.meta.dirname, '../out'), 0);
const browser = await chromium.launch({
  executablePath: locateBrowser(chromium.executablePath()),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
for (const { name, path } of pictures) {
  await page.goto(site.address + path);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) });
}
await browser.close();
site.close();
