/**
 * `npx tsx bench/zoom-step.ts NAME=URL …`: how much main-thread work one step of zooming costs, for
 * pages side by side in one browser. A page is ready at performance.mark('timeline-ready').
 *
 * A step is one turn of the wheel with ctrl held, over the middle of the page, 30 in and 30 out, a
 * frame apart. Stated are the medians over the runs, each on a fresh page, the pages in turn.
 */
import { chromium, type Browser } from '@playwright/test';
import { locateBrowser } from '../pipeline/setup/browser.mjs';

const runs = 5;
const steps = 60;
/** Enough for labels to be placed again after the last step, in ms: that work counts too. */
const rest = 600;

interface Work {
  /** Browser main-thread work per step, in ms. */
  readonly task: number;
  /** Of it, script. */
  readonly script: number;
}

const pages = process.argv.slice(2).map((argument) => {
  const [name = '', ...url] = argument.split('=');
  return { name, url: url.join('=') };
});
if (pages.length === 0 || pages.some(({ url }) => url === '')) {
  console.error('Say which pages: npx tsx bench/zoom-step.ts ours=http://127.0.0.1:3000/ …');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: locateBrowser(chromium.executablePath()),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const found = new Map<string, Work[]>(pages.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run++)
  for (const { name, url } of pages) found.get(name)?.push(await measure(browser, url));
await browser.close();

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
console.log('page'.padEnd(20), 'task ms/step'.padStart(14), 'script ms/step'.padStart(16));
for (const [name, works] of found)
  console.log(
    name.padEnd(20),
    median(works.map(({ task }) => task))
      .toFixed(2)
      .padStart(14),
    median(works.map(({ script }) => script))
      .toFixed(2)
      .padStart(16),
  );

async function measure(on: Browser, url: string): Promise<Work> {
  const page = await on.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  await page.mouse.move(640, 400);
  await page.waitForTimeout(rest);
  await page.keyboard.down('Control');
  const before = await metric();
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, step < steps / 2 ? -60 : 60);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.waitForTimeout(rest);
  const after = await metric();
  await page.close();
  const per = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / steps;
  return { task: per('TaskDuration'), script: per('ScriptDuration') };
}
