import { expect, test } from './timeline-page';

const february = 't=2022-02-01..2022-03-01';
const heading = { level: 1 } as const;

test('Next takes the axis along, at the same zoom; Back in the browser brings both back', async ({
  page,
  timeline,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/events/forecast-attack-16-february/?t=2022-02-15..2022-02-17');
  const next = timeline.panel.getByRole('link', { name: 'Next' });
  for (let step = 0; step < 7; step += 1) {
    const before = page.url();
    await next.click();
    await expect(page).not.toHaveURL(before);
    const mark = timeline.axis.locator('a[aria-current] .mark').first();
    await expect(mark).toBeInViewport();
    const [box, axis] = [await mark.boundingBox(), await timeline.axis.boundingBox()];
    expect(box!.x).toBeGreaterThan(axis!.x);
    expect(box!.x).toBeLessThan(axis!.x + axis!.width);
  }
  const [start = '', end = ''] = (timeline.range() ?? '').split('..');
  expect(start.slice(0, 10) > '2022-02-15').toBe(true);
  expect(Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))).toBeLessThan(
    4 * 86_400_000,
  );
  for (let step = 0; step < 7; step += 1) await page.goBack();
  await expect(timeline.mark('forecast-attack-16-february')).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(timeline.range()).toBe('2022-02-15..2022-02-17');
});

test('the axis eases to where a link leads', async ({ page, timeline }) => {
  await timeline.open('/events/russia-invades-ukraine/?t=2022-02-22..2022-02-26');
  // A page that was just loaded jumps, and a busy machine draws few frames.
  const next = page.locator('a[data-step="next"]');
  await expect
    .poll(() => timeline.picturesAfterClick(next), { timeout: 15_000 })
    .toBeGreaterThan(4);
});

test('on the list Next keeps the open row in view', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/events/nato-newly-founded/?view=list');
  for (let step = 0; step < 12; step += 1) {
    const before = page.url();
    await timeline.panel.getByRole('link', { name: 'Next' }).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(timeline.list.locator('a[aria-current]')).toBeInViewport();
});

test('the way back is never to where one is', async ({ page, timeline }) => {
  await timeline.open('/');
  const back = page.getByRole('button', { name: 'Back to the range before' });
  await page.getByRole('button', { name: /^Talks and warnings/ }).click();
  await expect.poll(() => timeline.range()).toMatch(/^202[12]-/);
  const talks = timeline.range();
  await page.getByRole('button', { name: /^Ceasefire talks/ }).click();
  await expect.poll(() => timeline.range()).toMatch(/^202[45]-/);
  await page.goBack();
  await expect.poll(() => timeline.range()).toBe(talks);
  await back.click();
  await expect.poll(() => timeline.range()).toBeNull();
  await expect(back).toBeDisabled();
  await page.goBack();
  await expect.poll(() => timeline.range()).toBe(talks);
  await expect(back).toBeEnabled();
});

test('an event that the filter leaves out says so, is drawn, has neighbours, and can be let in', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=kazakhstan&kinds=happened');
  const left = await timeline.eventsInList();
  await timeline.search.click();
  await timeline.search.pressSequentially('istanbul negot');
  await timeline.hits.first().click();
  await expect(page).toHaveURL('/events/istanbul-negotiations/?actors=kazakhstan&kinds=happened');
  await expect(timeline.panel).toContainText('The filter leaves this event out.');
  const mark = timeline.mark('istanbul-negotiations');
  await expect(mark).toHaveAttribute('aria-current', 'true');
  await expect(mark).toHaveAccessibleName(/left out by the filter$/);
  expect(await timeline.eventsInList()).toBe(left + 1);
  await expect(timeline.row('istanbul-negotiations')).toContainText('Left out by the filter');
  await expect(timeline.panel.getByRole('link', { name: 'Previous' })).toBeVisible();
  await timeline.panel.getByRole('button', { name: 'Drop Kazakhstan' }).click();
  await expect(page).toHaveURL('/events/istanbul-negotiations/?kinds=happened');
  await expect(timeline.panel).not.toContainText('leaves this event out');
  await expect(timeline.panel.getByRole('heading', heading)).toBeFocused();
});

test.describe('a passage is followed', () => {
  const view = `?${february}&actors=russia&tracks=source`;
  const event = `/events/russia-invades-ukraine/${view}`;

  test('and its page leads back to the same view and the same place', async ({
    page,
    timeline,
  }) => {
    await timeline.open(event);
    const read = timeline.panel.getByRole('link', { name: 'Read in the document' }).last();
    await read.click();
    await expect(page).toHaveURL(/\/sources\/.*&t=2022-02-01..2022-03-01&actors=russia.*#q-/);
    const [, anchor = ''] = page.url().split('#');
    await page.getByRole('link', { name: 'Back to the event' }).click();
    await expect(page).toHaveURL(`${event}#${anchor}`);
    await expect(read).toBeFocused();
    await expect(read).toBeInViewport();
  });

  test('and Back in the browser does too', async ({ page, timeline }) => {
    await timeline.open(event);
    const read = timeline.panel.getByRole('link', { name: 'Read in the document' }).last();
    await read.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sources\//);
    const [, anchor = ''] = page.url().split('#');
    await page.goBack();
    await expect(page).toHaveURL(`${event}#${anchor}`);
    await expect(read).toBeFocused();
    await expect(read).toBeInViewport();
  });

  test('and the other links keep the view: documents, notes, the timeline', async ({
    page,
    timeline,
  }) => {
    await timeline.open(event);
    await timeline.panel.getByRole('link', { name: 'Read in the document' }).first().click();
    await page.getByRole('link', { name: /^‹ All \d+ documents$/ }).click();
    await expect(page).toHaveURL(`/sources/${view}`);
    await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/sources/[a-z-]+/\\${view}$`));
    const note = page.locator('[data-note] a').first();
    await expect(note).toHaveAttribute('href', /tracks=source/);
    await page.getByRole('link', { name: 'Timeline', exact: true }).first().click();
    await expect(page).toHaveURL(`/${view}`);
    await expect(timeline.actor('Russia').first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('a note leads to an event that the range does not hold: the whole story', async ({
    page,
    timeline,
  }) => {
    await page.goto('/sources/quint-putin-backed-down/?t=1949-01-01..1950-01-01&view=list');
    await page.locator('[data-note] a').first().click();
    await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/\?view=list#q-[0-9a-f]+$/);
    await expect(timeline.panel.getByRole('heading', heading)).toBeVisible();
  });
});

test('the list for paper leads on with its filter', async ({ page }) => {
  await page.goto('/print/?actors=kazakhstan');
  await page.locator('.printed-event a').first().click();
  await expect(page).toHaveURL(/\/sources\/[a-z-]+\/\?actors=kazakhstan#q-/);
});
