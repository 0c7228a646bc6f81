import { expect, test } from './timeline-page';

const february = '/?t=2022-02-01..2022-03-01';

test('tracks by document: the menu changes them, the link keeps them, Back brings them back', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await page.getByRole('button', { name: 'Tracks by: Chapter' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Chapter' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tracks=source/);
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toHaveText(
    'What each document knew, and when',
  );
  await expect(timeline.trackName('The Quint')).toBeVisible();
  await timeline.open(page.url());
  await expect(timeline.trackName('The Quint')).toBeVisible();
  await timeline.open('/');
  await page.goBack();
  await expect(timeline.trackName('The Quint')).toBeVisible();
});

test('an event with passages in two documents stands on both tracks, each a stop of its own', async ({
  timeline,
}) => {
  await timeline.open(
    '/events/forecast-attack-16-february/?t=2022-02-01..2022-03-01&tracks=source',
  );
  const keys = await timeline.axis
    .locator('a[data-event]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key')));
  const events = await timeline.axis
    .locator('a[data-event]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event')));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(events).size).toBeLessThan(events.length);
});

test('a track collapses to one line, is pinned and moved by keyboard, and is as usual again', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await timeline.chooseForTrack('The build-up', 'Collapse to one line');
  await expect(page).toHaveURL(/collapsed=build-up/);
  await expect(timeline.trackName('The build-up, 6, collapsed')).toBeFocused();
  await expect(timeline.axis.getByRole('button', { name: /^Expand The build-up/ })).toBeVisible();
  await timeline.chooseForTrack('Ceasefire talks', 'Pin to the top');
  const nameOf = async (place: number) => (await timeline.trackNames())[place];
  await expect.poll(() => nameOf(0)).toMatch(/^Track Ceasefire talks, \d+, pinned/);
  await timeline.chooseForTrack('Ceasefire talks', 'Move down');
  await expect.poll(() => nameOf(1)).toMatch(/^Track Ceasefire talks/);
  await timeline.axis.getByRole('button', { name: /^Expand The build-up/ }).press('Enter');
  await expect(page).not.toHaveURL(/collapsed/);
  await page.getByRole('button', { name: 'Tracks by: Chapter' }).click();
  await page.getByRole('menuitem', { name: 'All tracks open, in the usual order' }).click();
  await expect(page).not.toHaveURL(/pinned/);
  await expect.poll(() => nameOf(0)).toMatch(/^Track Before 2021/);
});

test('each way to group the tracks keeps how they were left', async ({ page, timeline }) => {
  const group = async (from: string, to: string) => {
    await page.getByRole('button', { name: `Tracks by: ${from}` }).click();
    await page.getByRole('menuitemradio', { name: to }).click();
    await expect(page.getByRole('button', { name: `Tracks by: ${to}` })).toBeVisible();
  };
  await timeline.open('/?collapsed=build-up');
  await group('Chapter', 'Actor');
  await timeline.chooseForTrack('NATO', 'Pin to the top');
  await group('Actor', 'Chapter');
  await expect(timeline.trackName('The build-up, 6, collapsed')).toBeVisible();
  await timeline.open(page.url());
  await group('Chapter', 'Actor');
  expect((await timeline.trackNames())[0]).toMatch(/^Track NATO, \d+, pinned/);
});

test('collapsed, a track counts what lies outside the view, and each count goes there', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?t=2022-01-20..2022-02-10&collapsed=build-up.ceasefire');
  const counts = timeline.axis.getByRole('button', { name: / (earlier|later) in The build-up$/ });
  await expect(counts).toHaveCount(1);
  await counts.focus();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.axis.getByRole('button', { name: /^Expand The build-up/ })).toBeFocused();
  await counts.press('Enter');
  await expect(page).toHaveURL(/t=2021-/);
  await expect(timeline.trackName('The build-up, 6, collapsed')).toBeVisible();
});

test('in a low window all chapters are seen', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 450 });
  await timeline.open('/');
  await expect(timeline.axis.locator('.tracks-below')).toHaveCount(0);
  const [axis, overview] = await Promise.all([
    timeline.axis.boundingBox(),
    page.locator('.screen-buttons .overview').boundingBox(),
  ]);
  expect(axis!.y + axis!.height).toBeLessThanOrEqual(overview!.y);
  expect(overview!.y + overview!.height).toBeLessThanOrEqual(450);
});

test('names of tracks are one tab stop; arrows move, Escape closes a menu and keeps the focus', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await timeline.trackName('Before 2021').focus();
  await page.keyboard.press('ArrowDown');
  await expect(timeline.trackName('The build-up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(timeline.trackName('The build-up')).toBeFocused();
});

test('by actor, tracks that have no room are counted and can be reached', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?tracks=actor');
  const below = page.getByRole('button', { name: /of 58 actors (is|are) below/ });
  await expect(below).toBeVisible();
  await expect(timeline.trackName('Russia')).toBeVisible();
  const end = page.getByRole('button', { name: 'Back to the first of 58 actors' });
  await expect
    .poll(
      async () => {
        if (await below.isVisible()) await below.click({ timeout: 1000 }).catch(() => undefined);
        return end.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await end.click();
  await expect(timeline.trackName('Russia')).toBeInViewport();
  await timeline.axis.locator('[data-track="russia"] a[data-event]').first().focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  const focused = timeline.axis.locator('[data-key]:focus');
  await expect(focused).toBeInViewport();
  await expect(focused.locator('xpath=ancestor-or-self::*[@data-track]')).not.toHaveAttribute(
    'data-track',
    'russia',
  );
});

test('a hint says in full what a mark stands for, beside it and never on it; Escape closes it', async ({
  page,
  timeline,
}) => {
  await timeline.open(february);
  const hint = page.getByRole('tooltip', { includeHidden: true });
  const mark = timeline.mark('russia-invades-ukraine').locator('.mark');
  await mark.hover({ force: true });
  await expect(hint).toContainText(/24.February.2022/);
  const [over, under] = [await hint.boundingBox(), await mark.boundingBox()];
  if (!over || !under) throw new Error('no boxes');
  expect(over.y + over.height <= under.y || over.y >= under.y + under.height).toBe(true);
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await page.mouse.move(5, 5);
  await timeline.mark('russia-invades-ukraine').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(hint).toBeVisible();
  const middleOfHint = () =>
    hint.evaluate((sheet) => {
      const { left, width } = sheet.getBoundingClientRect();
      return left + width / 2;
    });
  const before = await middleOfHint();
  await page.keyboard.press('-');
  const beside = page.locator('.event-mark:focus .mark');
  await expect
    .poll(async () => {
      const { x, width } = (await beside.boundingBox()) ?? { x: 0, width: 0 };
      return Math.abs((await middleOfHint()) - x - width / 2);
    })
    .toBeLessThan(2);
  expect(await middleOfHint()).not.toBeCloseTo(before, 0);
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await expect(page).toHaveURL(/\/\?t=/);
});

test('a count says what it counts', async ({ page, timeline }) => {
  await timeline.open('/');
  await timeline.axis.locator('[data-track="talks"] .pill').first().hover();
  await expect(page.getByRole('tooltip', { includeHidden: true })).toContainText(/and \d+ more/);
});

test('no two labels of a track overlap, whatever the tracks', async ({ timeline }) => {
  for (const path of ['/?tracks=source', `${february}&tracks=source`, '/?tracks=actor']) {
    await timeline.open(path);
    expect(await timeline.overlappingLabels(), path).toBe(0);
  }
});
