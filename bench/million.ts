/**
 * `npx tsx bench/million.ts [--runs 5] [--use 0] NAME=URL …`: what a page of many events costs its
 * reader, for pages side by side in one browser, in turn; each run on a fresh profile. The page
 * named `canvas` is the yardstick. `--use` is how long each page is used before its memory is read
 * again, in s.
 *
 * A page is ready at performance.mark('timeline-ready'), which ours sets again, with the actors of its
 * filter, at each complete picture. A step is one turn of the wheel with ctrl held over the middle of
 * the page, 30 in and 30 out, a frame apart; the layout after the last one counts too.
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { locateBrowser } from '../pipeline/setup/browser.mjs';

const steps = 60;
/** Enough for labels to be placed again after the last step, in ms. */
const rest = 600;
/** A new window of Chromium’s is busy with its own pages for about so long, in ms: they take a processor from ours. */
const settling = 2500;

/** Of one run; absent: the page has nothing of the kind. */
type Figures = Partial<Record<keyof typeof columns, number>>;

const columns = {
  ready: 'ready ms',
  cpu: 'ready cpu ms',
  data: 'data KB',
  task: 'ms/step',
  thread: 'cpu ms/step',
  gap: 'p95 gap ms',
  heap: 'heap MB',
  filter: 'filter ms',
  used: 'used MB',
} as const;

const { runs, use, pages } = readArguments(process.argv.slice(2));
const browser = await chromium.launch({
  executablePath: locateBrowser(chromium.executablePath()),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const found = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run++)
  for (const { name, url } of pages) {
    const isLast = run === runs - 1;
    found.get(name)?.push(await measure(browser, url, isLast ? use : 0));
  }
await browser.close();
tell(found);

function readArguments(given: readonly string[]) {
  const option = (name: string, usual: number) => {
    const at = given.indexOf(name);
    return at < 0 ? usual : Number(given[at + 1]);
  };
  const named = given
    .filter((argument, i) => !argument.startsWith('--') && !given[i - 1]?.startsWith('--'))
    .map((argument) => {
      const [name = '', ...url] = argument.split('=');
      return { name, url: url.join('=') };
    });
  if (named.length === 0 || named.some(({ url }) => url === '')) {
    console.error('Say which pages: npx tsx bench/million.ts ours=http://127.0.0.1:3000/ …');
    process.exit(2);
  }
  return { runs: option('--runs', 5), use: option('--use', 0), pages: named };
}

async function measure(on: Browser, url: string, seconds: number): Promise<Figures> {
  const context = await on.newContext({ viewport: { width: 1280, height: 800 } });
  // tsx names functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fetched = await countData(session);
  const wall = await metrics(page, 'timeTicks');
  const thread = await metrics(page, 'threadTicks');
  const isReady = () =>
    page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  try {
    await page.waitForTimeout(settling);
    const idle = await thread();
    await page.goto(url, { waitUntil: 'commit' });
    await isReady();
    const data = fetched() / 1000;
    const cpu = (await thread()) - idle;
    const ready = await page.evaluate(
      () => performance.getEntriesByName('timeline-ready')[0]?.startTime ?? 0,
    );
    await page.waitForTimeout(rest);
    const heap = await heapOf(session);
    const zoomed = await zoom(page, wall, thread);
    const filter = await filterByActor(page);
    const all = { ready, cpu, data, heap, ...zoomed, ...(filter !== null && { filter }) };
    if (seconds === 0) return all;
    await useFor(page, seconds);
    return { ...all, used: await heapOf(session) };
  } finally {
    await context.close();
  }
}

/** Bytes as they were sent, of all that is not script, style, font or picture. */
async function countData(session: CDPSession): Promise<() => number> {
  const counted = new Set<string>();
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (!['Script', 'Stylesheet', 'Font', 'Image'].includes(type)) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Work of the main thread so far, in ms: by the clock, or by the time that the thread had. */
async function metrics(page: Page, timeDomain: 'timeTicks' | 'threadTicks') {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  return async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return (all.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function zoom(
  page: Page,
  wall: () => Promise<number>,
  thread: () => Promise<number>,
): Promise<Figures> {
  await page.mouse.move(640, 400);
  await page.waitForTimeout(rest);
  await page.keyboard.down('Control');
  await page.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(window, { gaps, isWatched: true });
    let before = performance.now();
    const look = () => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      if ('isWatched' in window && window.isWatched) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const [wallBefore, threadBefore] = [await wall(), await thread()];
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, step < steps / 2 ? -60 : 60);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const gap = await page.evaluate(() => {
    Object.assign(window, { isWatched: false });
    const gaps = 'gaps' in window && Array.isArray(window.gaps) ? window.gaps.slice(1) : [];
    return Number(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)]);
  });
  await page.waitForTimeout(rest);
  const [task, threadTask] = [(await wall()) - wallBefore, (await thread()) - threadBefore];
  await page.keyboard.up('Control');
  return { task: task / steps, thread: threadTask / steps, gap };
}

/** From the click on the first actor of the filter to the frame that shows a complete answer; null if there is none. */
async function filterByActor(page: Page): Promise<number | null> {
  const actor = page.locator('.chip[aria-pressed]').first();
  if ((await actor.count()) === 0) return null;
  const taken = await actor.evaluate(async (chip) => {
    const isAnswered = () =>
      performance.getEntriesByName('timeline-ready').some((entry) => {
        const { detail } = entry as PerformanceMark;
        return Array.isArray(detail?.actors) && detail.actors.length > 0;
      });
    const begin = performance.now();
    if (chip instanceof HTMLElement) chip.click();
    while (!isAnswered() && performance.now() - begin < 10_000)
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  });
  await actor.click();
  await page.waitForTimeout(rest);
  return taken;
}

/** Zooms, drags and filters, here and there, always in the same order. */
async function useFor(page: Page, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  const actors = await page.locator('.chip[aria-pressed]').count();
  for (let turn = 0; Date.now() < until; turn++) {
    const x = 300 + ((turn * 337) % 800);
    await page.mouse.move(x, 400);
    await page.keyboard.down('Control');
    for (let step = 0; step < 20; step++) {
      await page.mouse.wheel(0, turn % 4 < 2 ? -60 : 60);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.keyboard.up('Control');
    await page.mouse.down();
    await page.mouse.move(x - 250 + ((turn * 71) % 500), 400, { steps: 10 });
    await page.mouse.up();
    await page.waitForTimeout(400);
    if (actors > 0 && turn % 3 === 0) {
      await page
        .locator('.chip[aria-pressed]')
        .nth((turn / 3) % Math.min(actors, 8))
        .click({ timeout: 2000 })
        .catch(() => undefined);
      await page.waitForTimeout(400);
    }
  }
}

function tell(all: ReadonlyMap<string, readonly Figures[]>): void {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[values.length >> 1];
  const of = (name: string, key: keyof typeof columns) =>
    median((all.get(name) ?? []).flatMap((figures) => figures[key] ?? []));
  console.log('page'.padEnd(16), ...keys.map((key) => columns[key].padStart(13)));
  for (const name of all.keys())
    console.log(
      name.padEnd(16),
      ...keys.map((key) => {
        const value = of(name, key);
        const stick = of('canvas', key);
        const times = value && stick && name !== 'canvas' ? ` ${(value / stick).toFixed(2)}×` : '';
        return ((value?.toFixed(value < 100 ? 1 : 0) ?? '–') + times).padStart(13);
      }),
    );
}
