import { expect, test } from './timeline-page';

const february = '/?t=2022-02-01..2022-03-01';

test('ctrl and wheel zoom about the pointer; a plain wheel leaves the range alone', async ({
  page,
  timeline,
}) => {
  await timeline.open(february);
  await timeline.takeHold();
  await page.mouse.wheel(0, 300);
  await expect(timeline.axis).toHaveAttribute('aria-label', /February\s2022/);
  expect(timeline.range()).toBe('2022-02-01..2022-03-01');

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => timeline.range()).not.toBe('2022-02-01..2022-03-01');
  const [start = '', end = ''] = (timeline.range() ?? '').split('..');
  expect(start > '2022-02-01').toBe(true);
  expect(end < '2022-03-01').toBe(true);
});

test('dragging pans, and replaces the history entry', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open(february);
  const entries = await page.evaluate(() => history.length);
  const { x, y } = await timeline.takeHold(700, 60);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => timeline.range()?.slice(0, 10)).toMatch(/^2022-02-0[5-9]/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a drag that ends on a mark opens nothing', async ({ page, timeline }) => {
  await timeline.open(february);
  const mark = await timeline.mark('russia-invades-ukraine').locator('.mark').boundingBox();
  if (!mark) throw new Error('no mark');
  await timeline.takeHold();
  await page.mouse.move(mark.x + 5, mark.y + 5);
  await page.mouse.down();
  await page.mouse.move(mark.x - 120, mark.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => timeline.range()).not.toBe('2022-02-01..2022-03-01');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('buttons zoom in, out and back to the whole story', async ({ page, timeline }) => {
  await timeline.open('/');
  const all = page.getByRole('button', { name: 'Show the whole story' });
  await expect(all).toBeDisabled();
  const closer = page.getByRole('button', { name: 'Zoom in' });
  await closer.click();
  await expect.poll(() => timeline.range()).not.toBeNull();
  const once = timeline.range();
  await closer.click();
  await expect.poll(() => timeline.range()).not.toBe(once);
  const twice = timeline.range();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => timeline.range()).not.toBe(twice);
  await all.click();
  await expect.poll(() => timeline.range()).toBeNull();
});

test('a chapter button shows the chapter, and stays pressed when its link is opened', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  const chapter = page.getByRole('button', { name: /^Unrest in Kazakhstan/ });
  await chapter.click();
  await expect(chapter).toHaveAttribute('aria-pressed', 'true');
  await expect(timeline.mark('kazakhstan-unrest')).toBeVisible();
  await expect.poll(() => timeline.range()).toMatch(/^202[12]-/);
  await timeline.open(page.url());
  await expect(chapter).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(chapter).toHaveAttribute('aria-pressed', 'false');
});

test('a mark without a label opens at a click, though the layout is another one by then', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?t=2022-01-01..2022-03-01');
  const bare = timeline.axis.locator('a[data-bare]').first();
  const id = await bare.getAttribute('data-event');
  const box = await bare.locator('.mark').boundingBox();
  if (!box) throw new Error('no bare mark');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
});

test('opening a count shows what it counts', async ({ timeline }) => {
  await timeline.open('/');
  const before = await timeline.axis.locator('[data-track="talks"] a[data-event]').count();
  await timeline.axis.locator('[data-track="talks"] .pill').first().click();
  await expect
    .poll(() => timeline.axis.locator('[data-track="talks"] a[data-event]').count())
    .toBeGreaterThan(before);
});

test('every event is a mark or in a count, no two labels of a track overlap, and each count can be pressed', async ({
  timeline,
}) => {
  for (const path of ['/', february, '/?t=2022-01-01..2022-02-01', '/?t=2025-02-01..2025-04-01']) {
    await timeline.open(path);
    expect(await timeline.eventsOnAxis(), path).toBe(await timeline.eventsInList());
    expect(await timeline.overlappingLabels(), path).toBe(0);
    // Whatever bar lies there.
    const covered = await timeline.axis.evaluate((axis) =>
      [...axis.querySelectorAll('.pill')]
        .filter((pill) => {
          const { left, top, width, height } = pill.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return there?.closest('.pill') !== pill;
        })
        .map((pill) => pill.getAttribute('data-key')),
    );
    expect(covered, path).toEqual([]);
  }
});

test('the axis is one tab stop; arrows move, Enter opens, Escape closes and gives the focus back', async ({
  page,
  timeline,
}) => {
  await timeline.open(february);
  await page.getByRole('button', { name: 'List' }).focus();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  const first = await focused();
  expect(first).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const id = await focused();
  expect(id).toMatch(/^[a-z0-9-]+$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/\?t=/);
  await expect.poll(focused).toBe(id);
});

test('plus, minus and 0 zoom while the focus is in the axis', async ({ page, timeline }) => {
  await timeline.open(february);
  await timeline.mark('russia-invades-ukraine').focus();
  await page.keyboard.press('+');
  await expect.poll(() => timeline.range()).toMatch(/^2022-02-(0[2-9]|1)/);
  await page.keyboard.press('0');
  await expect.poll(() => timeline.range()).toBeNull();
});

test('presses in a row go on from one another, however fast', async ({ page, timeline }) => {
  const keys = ['+', '+', '+', 'Shift+ArrowRight', 'Shift+ArrowRight'];
  const start = async () => {
    await timeline.open('/?t=2022-01-01..2022-03-01');
    await timeline.mark('forecast-attack-16-february').focus();
  };
  await start();
  for (const key of keys) {
    const before = timeline.range();
    await page.keyboard.press(key);
    await expect.poll(() => timeline.range()).not.toBe(before);
    await timeline.settled();
  }
  const slowly = timeline.range();
  await start();
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => timeline.range()).toBe(slowly);
});

test('an event opens at once, soon and late after a pan, and Back leads to where that led', async ({
  page,
  timeline,
}) => {
  for (const wait of [0, 150, 250]) {
    await timeline.open('/?t=2022-01-01..2022-04-01');
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      const before = timeline.range();
      await timeline.mark('russia-invades-ukraine').focus();
      await page.keyboard.press(`Shift+${arrow}`);
      await page.waitForTimeout(wait);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/events\/russia-invades-ukraine\//);
      const left = timeline.range();
      await page.goBack();
      await expect(page).toHaveURL(/\/\?t=/);
      expect(timeline.range()).toBe(left);
      expect(left).not.toBe(before);
      await timeline.settled();
    }
  }
});

test('every count opens, again and again, until its events are marks or a list', async ({
  page,
  timeline,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/');
  const list = page.locator('dialog.counted-events');
  for (let press = 0; press < 12; press += 1) {
    await timeline.settled();
    const pill = timeline.axis.locator('[data-track="talks"] .pill:not([data-key$="er"])').first();
    if ((await pill.count()) === 0) return;
    const before = page.url();
    const words = (await pill.locator('.pill-words').textContent()) ?? '';
    await pill.click();
    await expect.poll(async () => (await list.isVisible()) || page.url() !== before).toBe(true);
    if (await list.isVisible()) {
      await expect(list.locator('[data-event]')).toHaveCount(Number(words.slice(1)));
      await list.locator('a').first().click();
      await expect(list).toBeHidden();
      await expect(page).toHaveURL(/\/events\//);
      return;
    }
  }
  throw new Error('a count went on opening');
});

test('a count opened by keyboard keeps the focus in the axis', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/');
  await timeline.axis.locator('[data-track="talks"] .pill').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => timeline.range()).not.toBeNull();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-timeline]') !== null))
    .toBe(true);
});

test('zooming all the way out is the whole story', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline.open('/?t=2022-02-01..2022-03-01');
  const out = page.getByRole('button', { name: 'Zoom out' });
  for (let press = 0; press < 20; press += 1) await out.click();
  await expect.poll(() => timeline.range()).toBeNull();
  await expect(page.getByRole('button', { name: /^Whole story/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('in forced colours what a filter leaves out is greyed', async ({
  page,
  timeline,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Colours cannot be forced over BiDi.');
  await page.emulateMedia({ forcedColors: 'active' });
  await timeline.open('/?actors=nato');
  const leftOut = timeline.axis.locator('[data-track] > path[stroke="var(--left-out)"]').first();
  const grey = await page.evaluate(() => {
    document.body.style.color = 'GrayText';
    return getComputedStyle(document.body).color;
  });
  await expect(leftOut).toHaveCSS('stroke', grey);
});
