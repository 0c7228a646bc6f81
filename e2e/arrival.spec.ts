import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** The end of the first piece of the page: within its head, and within the chapters. */
const pieces = [
  [1280, '</nav>'],
  [1280, 'class="search-close'],
  [390, 'class="search-close'],
  [390, 'class="swatch chapter-2'],
] as const;

/** The faces of the system that stand in for ours until they come (`app/styles/faces.css`) are as wide, not as each word is. */
const asFacesCome = 0.01;

test('nothing jumps while the page arrives in pieces, and its faces at last', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/`;
  const html = await (await fetch(address)).text();
  let arrived = 0;
  let sendRest = () => {};
  let sendFaces = () => {};
  let facesMayGo = Promise.resolve();
  const { origin, pathname } = new URL(address);
  const server = createServer(({ url = '' }, response) => {
    if (url === pathname) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(html.slice(0, arrived));
      sendRest = () => response.end(html.slice(arrived));
      facesMayGo = new Promise((resolve) => {
        sendFaces = resolve;
      });
    } else {
      const isFace = url.endsWith('.woff2');
      void fetch(origin + url).then(async (file) => {
        if (isFace) await facesMayGo;
        response.setHeader('content-type', file.headers.get('content-type') ?? '');
        response.end(Buffer.from(await file.arrayBuffer()));
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await page.addInitScript(() => {
    const jumps: string[] = [];
    Object.assign(window, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) jumps.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const jumps = () =>
    page.evaluate(() => ('jumps' in window ? (window.jumps as readonly string[]) : []));
  const painted = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  for (const [width, end] of pieces) {
    arrived = html.indexOf(end);
    expect(arrived).toBeGreaterThan(0);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`http://127.0.0.1:${port}${pathname}`, { waitUntil: 'commit' });
    await page.waitForSelector('.site-header nav a', { state: 'attached' });
    await painted();
    sendRest();
    await page.waitForLoadState('domcontentloaded');
    await painted();
    expect(await jumps(), end).toEqual([]);
    sendFaces();
    // The axis is drawn once its letters can be measured.
    await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
    await painted();
    const sum = (await jumps()).reduce(
      (jumped, jump) => jumped + Number(JSON.parse(jump).value),
      0,
    );
    expect(sum, end).toBeLessThan(asFacesCome);
  }
  server.closeAllConnections();
  server.close();
});
