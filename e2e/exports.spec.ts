import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { eventsJsonSchema } from '../lib/formats/events-json-schema';
import { hrefOf } from './in-folder';
import { addressOf } from './playwright.config';
import { expect, test, type TimelinePage } from './timeline-page';

const timelineJs = join(import.meta.dirname, '../node_modules/@knight-lab/timelinejs/dist');

/** The records of a table, by their columns. */
const recordsOf = (csv: string) =>
  parse(csv, { columns: true, recordDelimiter: '\r\n' }) as Record<string, string>[];

const contentOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** Opens the sheet beside the result of the filter, and takes a format. */
async function downloadAs({ page, filterResult }: TimelinePage, format: string) {
  const taken = page.waitForEvent('download');
  if (!(await page.locator('dialog[open]').isVisible()))
    await filterResult.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('dialog').getByRole('button', { name: format, exact: true }).click();
  return taken;
}

test('every file has its words, its size and its “?”, and is there', async ({ page }) => {
  await page.goto('/data/');
  for (const item of await page.locator('.export').all()) {
    await expect(item).toContainText(/\d\s(bytes|KB|MB)/);
    const address = await item.locator('a[data-export]').getAttribute('href');
    const response = await page.request.get(address ?? '');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).not.toMatch(/html|^$/);
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(item.locator('details > p')).toBeVisible();
  }
  const atom = page.locator('link[rel=alternate][type="application/atom+xml"]').first();
  expect(await page.request.get((await atom.getAttribute('href')) ?? '')).toBeOK();
});

test('TimelineJS draws its file', async ({ page }) => {
  await page.route('**/timelinejs/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/timelinejs/, '');
    if (path !== '/') return route.fulfill({ path: timelineJs + path });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css">
        <div id="timeline"></div><script src="js/timeline.js"></script>
        <script>new TL.Timeline('timeline', '${hrefOf(page, '/data/timelinejs.json')}', { font: null })</script>`,
    });
  });
  const { events } = await (await page.request.get('/data/events.json')).json();
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/timelinejs/');
  await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
  await expect(page.locator('.tl-message-full')).toHaveCount(0);
  await expect(page.locator('.tl-slide h2').first()).not.toBeEmpty();
});

test('what the filter leaves is downloaded, and nothing else', async ({ page, timeline }) => {
  await timeline.open('/?actors=nato&view=list');
  const listed = await timeline.list
    .locator('[data-event]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  const csv = await downloadAs(timeline, 'CSV');
  expect(csv.suggestedFilename()).toBe(`sourceline-${listed.length}-events.csv`);
  expect(recordsOf(await contentOf(csv)).map(({ id }) => id)).toEqual(listed);
  await expect(page.getByRole('dialog')).toContainText(
    `${listed.length} events downloaded as CSV.`,
  );
  const json = JSON.parse(await contentOf(await downloadAs(timeline, 'JSON')));
  expect(eventsJsonSchema.parse(json).events.map(({ id }) => id)).toEqual(listed);
  await page.keyboard.press('Escape');
  await expect(timeline.filterResult.getByRole('button', { name: 'Download' })).toBeFocused();
});

test.describe('of a large subject', () => {
  test.use({ baseURL: addressOf('large'), expectsOffline: true });

  test('the table has every event, and so has a download of what passes', async ({
    page,
    timeline,
  }) => {
    const all = recordsOf(await (await page.request.get('/data/events.csv')).text());
    expect(all.length).toBe(2600);
    await timeline.open('/?view=list');
    await timeline.actor('Albatross').first().click();
    await expect(timeline.filterResult).toContainText(/^[\d,]+ of 2,600 events/);
    // A file that cannot be read leaves nothing behind, and is tried again.
    await page.route('**/data/tiles/**/events/*.bin', (route) => route.abort());
    await timeline.filterResult.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'CSV' }).click();
    await expect(page.getByRole('dialog')).toContainText('Nothing was downloaded');
    await page.unroute('**/data/tiles/**/events/*.bin');
    const taken = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
    const expected = all.filter(({ actors }) => actors === 'Albatross').map(({ id }) => id);
    const found = recordsOf(await contentOf(await taken)).map(({ id }) => id);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

test.describe('a document with an address', () => {
  test.use({ baseURL: addressOf('tiny') });

  test('has its words at the publisher beside them here, never instead', async ({
    page,
    timeline,
  }) => {
    const { events } = await (await page.request.get('/data/events.json')).json();
    const cited = events.find((event: { statements: { evidence: { source: string }[] }[] }) =>
      event.statements.some(({ evidence }) =>
        evidence.some(({ source }) => source === 'evening-bulletin'),
      ),
    );
    await timeline.open(`/events/${cited.id}/`);
    const there = timeline.panel.getByRole('link', { name: 'At the publisher' }).first();
    await expect(there).toHaveAttribute('href', /^https:\/\/bulletin\.example\/[^#]*#:~:text=\S+$/);
    await expect(
      timeline.panel.getByRole('link', { name: 'Read in the document' }),
    ).not.toHaveCount(0);
    await page.goto('/sources/evening-bulletin/');
    await expect(page.locator('a[data-publisher]')).not.toHaveCount(0);
  });
});
