import { addressOf } from './playwright.config';
import { expect, test } from './timeline-page';

// The tiny subject has a past: what was published of it before is in its data/published.json.
test.use({ baseURL: addressOf('tiny') });

test('an event says what was corrected in it, newest first, and the changes page says it too', async ({
  page,
  timeline,
}) => {
  await timeline.open('/events/moon-landing/');
  await timeline.panel.getByRole('link', { name: 'Corrected on 22 November 2026' }).click();
  const corrections = timeline.panel.locator('#corrections');
  await expect(corrections).toBeInViewport();
  await expect(corrections.locator('ol > li').first()).toContainText('FromApollo 11 lands');
  await corrections.getByText('1 earlier').click();
  await expect(corrections.getByText('The report gives the day.')).toBeVisible();
  await timeline.panel.getByRole('link', { name: 'All changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '22 November 2026',
    '21 November 2026',
    '20 November 2026',
  ]);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Eagle lands in the Sea of Tranquility',
    'Apollo 11 lands',
    'Eagle lands in the Sea of Tranquility',
    'Eagle lands in the Sea of Tranquility',
    'A letter doubts the report of the landing',
    '4 events added',
  ]);
  const feed = await page.request.get('/data/changes.atom');
  expect((await feed.text()).match(/<entry>/g)).toHaveLength(6);
});

const oldLinks = [
  [
    '/events/apollo-11/',
    'Eagle lands in the Sea of Tranquility',
    '“Apollo 11 lands” was renamed “Eagle lands in the Sea of Tranquility”. You are there now. The report names the lander',
  ],
  ['/events/sea-of-tranquility-hoax/', 'This event was withdrawn', 'since 21 November 2026'],
  ['/actors/washington/', 'United States', '“washington” was merged into'],
] as const;

test('an old link leads on', async ({ timeline }) => {
  for (const [path, heading, words] of oldLinks) {
    await timeline.open(path);
    await expect(timeline.panel.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    await expect(timeline.panel, path).toContainText(words);
  }
});

test('an old name in a filter filters by the new one, and an event by its old name is marked', async ({
  page,
  timeline,
}) => {
  await timeline.open('/events/apollo-11/?actors=washington');
  await expect(page).toHaveURL(/actors=united-states/);
  await expect(timeline.mark('moon-landing').first()).toHaveAttribute('aria-current', 'true');
});

test('an old name of a passage leads to the words in its place, of a document of another id too', async ({
  page,
}) => {
  await page.goto('/sources/evening-bulletin/#q-30738a7425');
  await expect(page.locator('mark[data-target]').first()).toContainText('On 20 July 1969');
  await expect(page.getByText('You came for this passage.')).toBeVisible();
  await page.goto('/sources/letter-to-the-editor/#q-dec726aff6');
  await expect(page.getByText('This document has taken the place of')).toBeVisible();
  await expect(page.getByText('Its words stand at the end of this page.')).toBeVisible();
  await expect(page.locator(':target')).toHaveText('Sir, your report flatters the walkers.');
});
