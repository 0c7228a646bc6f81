import { addressOf } from './playwright.config';
import { expect, test, type TimelinePage } from './timeline-page';

test.use({ baseURL: addressOf('large') });

const range = '2019-02-01..2019-02-03';
const blocks = '**/data/tiles/**/events/*.bin';

/** Opens a view with single events, and marks the page so that a reload would be seen. */
async function openView(timeline: TimelinePage): Promise<string> {
  await timeline.open(`/?t=${range}`);
  await timeline.page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  const id = await timeline.axis.locator('a[data-event]').first().getAttribute('data-event');
  return id ?? '';
}

const isSamePage = (timeline: TimelinePage) =>
  expect(timeline.page.locator('html[data-same]')).toHaveCount(1);

test('an event without a page opens in place, and Back leads back', async ({ page, timeline }) => {
  const id = await openView(timeline);
  const heading = timeline.panel.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  await timeline.mark(id).click();
  await expect(page).toHaveURL(`/events/${id}/?t=${range}`);
  await expect(heading).toContainText(/at berth \d+/);
  await expect(timeline.panel).toContainText('Source not stored here');
  const place = timeline.panel.getByText(/^Event [\d,]+ of 2,600$/);
  await expect(place).toBeVisible();
  const [, number = ''] = /^Event ([\d,]+)/.exec((await place.textContent()) ?? '') ?? [];
  await expect(
    timeline.panel.getByRole('link', { name: 'The harbour master’s book' }),
  ).toHaveAttribute('href', /^https:\/\/example\.org\/book\/\d+$/);
  await expect(page).toHaveTitle(/at berth \d+ · Sourceline$/);
  await expect(timeline.mark(id)).toHaveAttribute('aria-current', 'true');

  await timeline.panel.getByRole('link', { name: 'Next' }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
  const next = Number(number.replace(',', '')) + 1;
  await expect(timeline.panel).toContainText(`Event ${next.toLocaleString('en')} of 2,600`);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(id));
  await page.goBack();
  await expect(page).toHaveURL(`/?t=${range}`);
  await expect(heading).toHaveText(before ?? '');
  await expect(page).not.toHaveTitle(/at berth/);
  await isSamePage(timeline);
});

test('the keyboard opens an event, and has its mark again when it is closed', async ({
  page,
  timeline,
}) => {
  const id = await openView(timeline);
  await timeline.mark(id).focus();
  await page.keyboard.press('Enter');
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('at berth');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`/?t=${range}`);
  await expect(timeline.mark(id)).toBeFocused();
  await isSamePage(timeline);
});

test('a link to any event shows it, though the axis would but count it', async ({
  page,
  timeline,
}) => {
  const id = await openView(timeline);
  await timeline.open(`/events/${id}/?tracks=actor`);
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('at berth');
  await expect(timeline.panel).toHaveAccessibleName('Event');
  await expect(page).toHaveTitle(/at berth \d+ · Sourceline$/);
  await expect(timeline.mark(id)).toHaveAttribute('aria-current', 'true');
  const parts = page.getByRole('navigation', { name: 'Site' });
  await expect(parts.getByRole('link', { name: 'Timeline' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.locator('.screen').evaluate((screen) => screen.setAttribute('data-same', ''));
  await timeline.panel.getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL('/?tracks=actor');
  await expect(timeline.panel).toContainText('How to read the marks');
  await page.goBack();
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('at berth');
  await expect(page.locator('.screen[data-same]')).toHaveCount(1);
});

test('an event that the filter leaves out has a mark, and says so', async ({ timeline }) => {
  const id = await openView(timeline);
  await timeline.open(`/events/${id}/?actors=ivory-gull`);
  await expect(timeline.panel).toContainText('The filter leaves this event out.');
  await expect(timeline.filterResult).toContainText(/5 of 2,?600 events/);
});

test.describe('unknown ids', () => {
  test.use({ expects404: true });
  test('a link to no event says so', async ({ page, timeline }) => {
    const sent = await page.request.get('/events/no-such-call/');
    expect(await sent.text()).not.toContain('<title>Not found');
    await page.goto('/events/no-such-call/');
    await expect(timeline.panel).toContainText('This link names an event we do not have');
    await expect(page).toHaveTitle('Not found · Sourceline');
  });
});

test.describe('what cannot be read', () => {
  test.use({ expectsOffline: true });
  test('is said, and read at the second try', async ({ page, timeline }) => {
    const id = await openView(timeline);
    await page.route(blocks, (route) => route.abort());
    await timeline.mark(id).click();
    await expect(timeline.panel).toContainText('could not be loaded');
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toContainText('at berth');
    await page.unroute(blocks);
    await timeline.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.panel).toContainText('Source not stored here');
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('of a link too', async ({ page, timeline }) => {
    const id = await openView(timeline);
    await page.route(blocks, (route) => route.abort());
    await page.goto(`/events/${id}/`);
    await expect(timeline.panel).toContainText('The event could not be loaded.');
    const said = page.locator('[data-announcements]');
    await expect(said).toHaveText('The event could not be loaded');
    await page.unroute(blocks);
    await timeline.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.panel).toContainText('Source not stored here');
    await expect(said).toHaveText('The event is here');
  });
});
