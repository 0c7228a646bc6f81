import { hrefOf } from './in-folder';
import { expect, test } from './timeline-page';

const event = 'forecast-attack-16-february';
const heading = /attack/i;

test(
  'opens by its mark; the timeline stays mounted and the range holds',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/?t=2022-02-10..2022-02-20');
    await timeline.axis.evaluate((svg) => svg.setAttribute('data-same', 'yes'));
    await timeline.mark(event).locator('.mark').click();
    await expect(page).toHaveURL(new RegExp(`/events/${event}/\\?t=2022-02-10..2022-02-20$`));
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(timeline.axis).toHaveAttribute('data-same', 'yes');
    await expect(timeline.mark(event)).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveTitle(/attack.* · Sourceline/i);
    await page.goBack();
    await expect(page).toHaveURL(/\/\?t=2022-02-10..2022-02-20$/);
    await expect(timeline.panel.getByRole('heading', { level: 1 })).not.toHaveText(heading);
  },
);

test('opens from the list', async ({ page, timeline }) => {
  await timeline.open('/?view=list');
  await expect(timeline.axis).toBeHidden();
  await timeline.row(event).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/events/${event}/\\?view=list$`));
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test(
  'opens by a deep link, filter and range included',
  { tag: '@in-a-folder' },
  async ({ timeline }) => {
    await timeline.open(`/events/${event}/?t=2022-02-10..2022-02-20&actors=russia`);
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(timeline.mark(event)).toHaveAttribute('aria-current', 'true');
    await expect(timeline.actor('Russia').first()).toHaveAttribute('aria-pressed', 'true');
  },
);

test('says what it is: date, how it is known, kind, outcome, passages', async ({ timeline }) => {
  await timeline.open(`/events/${event}/`);
  await expect(timeline.panel).toContainText('Wednesday 16\u00a0February 2022');
  await expect(timeline.panel).toContainText('Inferred');
  await expect(timeline.panel).toContainText('Did not happen');
  await expect(timeline.panel.locator('mark').first()).toContainText(
    'supposed to have launched an attack',
  );
});

test('a disputed statement has both passages side by side', async ({ timeline }) => {
  await timeline.open('/events/tank-withdrawal-reports/');
  const supports = await timeline.panel.getByRole('heading', { name: 'Supports' }).boundingBox();
  const disputes = await timeline.panel.getByRole('heading', { name: 'Disputes' }).boundingBox();
  expect(supports?.y).toBe(disputes?.y);
  expect(disputes?.x).toBeGreaterThan(supports?.x ?? Infinity);
});

test(
  'previous and next go through what the filter leaves',
  { tag: '@in-a-folder' },
  async ({ page, timeline }) => {
    await timeline.open('/?actors=kazakhstan&view=list');
    const ids = await timeline.list
      .locator('[data-event]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
    await timeline.open(`/events/${ids[0]}/?actors=kazakhstan`);
    await expect(timeline.panel).toContainText(`Event 1 of ${ids.length}`);
    await timeline.panel.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(new RegExp(`/events/${ids[1]}/\\?actors=kazakhstan$`));
    await timeline.panel.getByRole('link', { name: 'Previous' }).click();
    await expect(page).toHaveURL(new RegExp(`/events/${ids[0]}/`));
  },
);

test('an actor has a page with every event it takes part in', async ({ page, timeline }) => {
  await timeline.open(`/events/${event}/`);
  await timeline.panel.getByRole('link', { name: 'Ukraine', exact: true }).click();
  await expect(page).toHaveURL(/\/actors\/ukraine\/$/);
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText('Ukraine');
  const count = await timeline.countOf('Ukraine');
  await expect(timeline.panel.locator('[data-event]')).toHaveCount(count);
  await timeline.panel.getByRole('button', { name: 'Show only these events' }).click();
  expect(await timeline.eventsInList()).toBe(count);
});

test('the address can be copied', { tag: '@in-a-folder' }, async ({ page, timeline, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open(`/events/${event}/?actors=russia`);
  const sheet = await timeline.share();
  await sheet.getByRole('button', { name: 'Copy link' }).click();
  await expect(sheet.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(hrefOf(page, `/events/${event}/`));
});
