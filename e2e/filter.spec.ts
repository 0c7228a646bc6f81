import { expect, test } from './timeline-page';

test('one actor: chip, list, axis and message agree', async ({ page, timeline }) => {
  await timeline.open('/');
  const all = await timeline.eventsInList();
  const count = await timeline.countOf('NATO');
  await timeline.actor('NATO').click();
  await expect(timeline.actor('NATO')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?actors=nato$/);
  expect(await timeline.eventsInList()).toBe(count);
  expect(await timeline.eventsOnAxis()).toBe(count);
  await expect(timeline.filterResult).toContainText(`${count} of ${all} events. Filtered by NATO.`);
  await page.getByRole('button', { name: 'Clear filter' }).click();
  expect(await timeline.eventsInList()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('two actors, any and all', async ({ page, timeline }) => {
  await timeline.open('/?actors=kazakhstan');
  const kazakhstan = await timeline.eventsInList();
  await timeline.open('/?actors=russia');
  const russia = await timeline.eventsInList();

  await timeline.open('/?actors=kazakhstan.russia');
  const either = await timeline.eventsInList();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL(/match=all/);
  const both = await timeline.eventsInList();

  expect(either).toBe(kazakhstan + russia - both);
  expect(both).toBeGreaterThan(0);
  expect(await timeline.eventsOnAxis()).toBe(both);
  expect(await timeline.countOf('Russia')).toBe(both);
});

test('with all, a chip counts what is left if it is chosen too', async ({ timeline }) => {
  await timeline.open('/?actors=nato&match=all');
  const promised = await timeline.countOf('Ukraine');
  await timeline.actor('Ukraine').first().click();
  expect(await timeline.eventsInList()).toBe(promised);
});

test('a state can stand for its officials, and says who they are', async ({ page, timeline }) => {
  await timeline.open('/?actors=russia');
  const alone = await timeline.eventsInList();
  const officials = page.getByRole('checkbox');
  await expect(officials).toHaveAccessibleName(/^and its \d+ officials$/);
  await officials.check();
  await expect(page).toHaveURL(/officials=with/);
  await expect(timeline.filterResult).toContainText('Vladimir Putin');
  expect(await timeline.eventsInList()).toBeGreaterThan(alone);
  expect(await timeline.eventsInList()).toBe(await timeline.countOf('Russia'));
});

test('what a filter leaves out stays as a tick, and is no link', async ({ timeline }) => {
  await timeline.open('/');
  await expect(timeline.mark('russia-invades-ukraine')).toBeVisible();
  await timeline.open('/?actors=kazakhstan');
  await expect(timeline.mark('russia-invades-ukraine')).toHaveCount(0);
  await expect(
    timeline.axis.locator('[data-track="invasion"] > path.stroke-rule2'),
  ).toHaveAttribute('d', /M/);
});

test('an empty result names each actor and offers a way out', async ({ page, timeline }) => {
  await timeline.open('/?actors=artem-zhoga.jens-stoltenberg&match=all');
  await expect(timeline.filterResult).toContainText(
    'No event has both Artem Zhoga and Jens Stoltenberg.',
  );
  await expect(timeline.filterResult).toContainText('Artem Zhoga alone has 1 event');
  expect(await timeline.eventsInList()).toBe(0);
  await page.getByRole('button', { name: 'Drop Artem Zhoga' }).click();
  await expect(page).toHaveURL(/actors=jens-stoltenberg/);
  expect(await timeline.eventsInList()).toBeGreaterThan(0);
});

test('the actors behind “more” open, choose and close by keyboard', async ({ page, timeline }) => {
  await timeline.open('/');
  const more = page.getByRole('button', { name: /\d+ more$/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Persons' })).toBeVisible();
  await timeline.actor('Yevgeny Prigozhin').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/actors=yevgeny-prigozhin/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Persons' })).toBeHidden();
  await expect(more).toBeFocused();
  await expect(timeline.actor('Yevgeny Prigozhin')).toBeVisible();
});

test('Back undoes a decision', async ({ page, timeline }) => {
  await timeline.open('/');
  const all = await timeline.eventsInList();
  await timeline.actor('NATO').click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(/\?actors=nato$/);
  await page.goBack();
  await expect.poll(() => timeline.eventsInList()).toBe(all);
});
