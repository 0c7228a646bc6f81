import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './playwright.config';
import { expect, test } from './timeline-page';

test.use({ baseURL: addressOf('tiny') });

test('the site shows the other subject and nothing of the first', async ({ page, timeline }) => {
  await timeline.open('/');
  const { events } = await (await page.request.get('/data/events.json')).json();
  expect(await timeline.eventsInList()).toBe(events.length);
  expect(await timeline.eventsOnAxis()).toBe(events.length);
  expect(await page.content()).not.toMatch(/Ukraine|Russia|NATO/);
});

test('a renamed event redirects, and says so', async ({ page, timeline }) => {
  const redirects = /^ {2}([a-z0-9-]+):\n {4}to: ([a-z0-9-]+)/m.exec(redirectsFile());
  if (!redirects) throw new Error('the fixture has no redirect');
  const [, old, present] = redirects;
  await timeline.open(`/events/${old}/`);
  await expect(timeline.panel.getByRole('status')).toContainText('” was renamed “');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/events/${present}/$`),
  );
});

function redirectsFile(): string {
  return readFileSync(join(import.meta.dirname, 'subjects/tiny/data/redirects.yaml'), 'utf8');
}
