/**
 * `npx tsx bench/interactions.ts URL`: from each control to the next paint, on a processor slowed
 * down four times. Stated is the median over the runs, each on a fresh page, of the longest event of
 * the interaction, as the browser measures it (Event Timing; in steps of 8 ms).
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { locateBrowser } from '../pipeline/setup/browser.mjs';

const runs = 3;
const slowdown = 4;
/** Until the page has drawn what an interaction led to, in ms. */
const rest = 1500;

const february = '?t=2022-02-01..2022-03-01';
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
const key = (name: string) => async (page: Page) => {
  await page.keyboard.press(name);
};
const focusAxis = (page: Page) => page.locator('[data-timeline] [data-key][tabindex="0"]').focus();

/** Each control: where, what is done before, and what is measured. */
const controls: readonly {
  readonly name: string;
  readonly path: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}[] = [
  { name: 'chapter', path: '', act: press(/^Talks and warnings/) },
  { name: 'actor chip', path: '', act: (page) => page.locator('.chip:visible').first().click() },
  { name: 'match all', path: '?actors=nato.russia', act: press('All') },
  { name: 'open a menu', path: '', act: press(/^Kind/) },
  {
    name: 'choose a value',
    path: '',
    before: press(/^Kind/),
    act: (page) => page.locator('.choice:visible').first().click(),
  },
  { name: 'zoom in', path: '', act: press('Zoom in') },
  { name: 'whole story', path: february, act: press('Show the whole story') },
  { name: 'list', path: '', act: press('List') },
  { name: 'unfold', path: '', act: (page) => page.locator('.fold-button').first().click() },
  {
    name: 'open an event',
    path: february,
    act: (page) => page.locator('[data-event="russia-invades-ukraine"] .mark').click(),
  },
  {
    name: 'next event',
    path: `events/russia-invades-ukraine/${february}`,
    act: (page) => page.locator('a[data-step="next"]').click(),
  },
  {
    name: 'close the event',
    path: `events/russia-invades-ukraine/${february}`,
    act: key('Escape'),
  },
  { name: 'arrow key', path: february, before: focusAxis, act: key('ArrowRight') },
  { name: 'plus key', path: february, before: focusAxis, act: key('+') },
  {
    name: 'a letter of a search',
    path: '',
    before: async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).click();
      await page.keyboard.type('cease', { delay: 100 });
    },
    act: key('f'),
  },
];

const base = process.argv[2];
if (base === undefined) {
  console.error('Say which site: npx tsx bench/interactions.ts http://127.0.0.1:4600/');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: locateBrowser(chromium.executablePath()),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
for (const control of controls) {
  const found: number[] = [];
  for (let run = 0; run < runs; run++) found.push(await measure(browser, control));
  const middle = found.toSorted((a, b) => a - b)[runs >> 1] ?? 0;
  console.log(control.name.padEnd(24), `${middle} ms`.padStart(8), ` (${found.join(', ')})`);
}
await browser.close();

async function measure(on: Browser, control: (typeof controls)[number]): Promise<number> {
  const page = await on.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(new URL(control.path, base).href);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await control.before?.(page);
  await page.waitForTimeout(rest);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await control.act(page);
  await page.waitForTimeout(rest);
  const longest = await page.evaluate(
    () => (window as unknown as { longest: { ms: number } }).longest.ms,
  );
  await page.close();
  return longest;
}
