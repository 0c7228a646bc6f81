import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './playwright.config';
import { expect, test } from './timeline-page';

test.use({ baseURL: addressOf('large') });

const all = 2600;

test('a subject that is too large for its pages is counted whole, and read in part', async ({
  page,
  timeline,
}) => {
  const read: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/tiles/')) read.push(request.url());
  });
  await timeline.open('/');
  await expect(page.getByRole('button', { name: /^Whole story/ })).toContainText(/2,?600 events/);
  await expect(
    page.locator('[data-timeline] .ridge, [data-timeline] [role=slider]'),
  ).not.toHaveCount(0);
  const first = read.length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(20);

  // The page showed the same before any of it was read.
  const served = await (await page.request.get('/')).text();
  const labels = await timeline.axis
    .locator('a[data-event]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  const counts = await timeline.axis.getByText(/^\+[\d,]+$/).allTextContents();
  expect([labels.length, counts.length]).toEqual([2, 2]);
  for (const words of [...labels, ...counts]) expect(served).toContain(words);
});

test('zooming in brings single events, and each is seen or counted', async ({ timeline }) => {
  for (const range of [
    '2019-02-01..2019-02-03',
    '2019-06-15T0900..2019-06-15T0905',
    '2020-07-01..2020-07-09',
  ]) {
    await timeline.open(`/?t=${range}`);
    await expect(timeline.axis.locator('a[data-event]')).not.toHaveCount(0);
    expect(await timeline.eventsOnAxis(), range).toBe(all);
  }
});

test('what is said at the edges is what lies there, on days and between them, on a phone too', async ({
  page,
  timeline,
}, testInfo) => {
  const file = testInfo.outputPath('large.jsonl');
  execFileSync(process.execPath, [join(import.meta.dirname, 'subjects/large/make.mjs'), file]);
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const events = rows.map((row) => {
    const { id, start, end } = JSON.parse(row) as Record<'id' | 'start' | 'end', string>;
    return { id, start: Date.parse(start), end: Date.parse(end) + 1000 };
  });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [from, to] of [
      ['2019-03-04', '2020-09-18'],
      ['2019-06-15T09:05', '2020-07-02T12:33'],
    ] as const) {
      await timeline.open(`/?t=${from.replace(':', '')}..${to.replace(':', '')}&view=axis`);
      const [start, end] = [from, to].map((at) => Date.parse(at.length > 10 ? `${at}Z` : at));
      const labelled = await timeline.axis
        .locator('a[data-event]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event')));
      const earlier = events.filter((event) => event.end <= start!).length;
      const ongoing = events.filter(
        (event) => event.start < start! && event.end > start! && !labelled.includes(event.id),
      ).length;
      const later = events.filter((event) => event.start >= end!).length;
      const digits = (count: number) => count.toLocaleString('en-GB');
      const goOn = ongoing > 0 ? `, ${ongoing} ongoing` : '';
      const name = `^${digits(earlier)} (events )?earlier${goOn} in `;
      await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
      const after = new RegExp(`^${digits(later)} events later in `);
      await expect(page.getByRole('button', { name: after })).toBeVisible();
    }
  }
});

test('an actor filters exactly, alone, with another, and as a track', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=ivory-gull');
  await expect(timeline.filterResult).toContainText(/5 of 2,?600 events/);
  await timeline.open('/?actors=ivory-gull.heron');
  const both = await timeline.filterResult.textContent();
  const chip = page.getByRole('button', { name: /^Heron/ }).first();
  const heron = Number(/([\d,]+)/.exec((await chip.textContent()) ?? '')?.[1]?.replace(',', ''));
  expect(both?.replace(',', '')).toContain(`${heron + 5} of 2600 events`);
  await timeline.open('/?tracks=actor');
  await expect(page.locator('[data-timeline] [data-track]').first()).toBeVisible();
});

test('where no event has a document, tracks by document say so and lead to others', async ({
  page,
}) => {
  await page.goto('/?tracks=source');
  await expect(page.locator('[data-no-tracks]')).toContainText(
    '2,600 events were imported: each links to its source, which is not stored here.',
  );
  await page.getByRole('button', { name: 'Tracks by actor' }).click();
  await expect(page.locator('[data-no-tracks]')).toHaveCount(0);
  await expect(page).toHaveURL(/tracks=actor/);
});
