import type { Page } from '@playwright/test';
import { Fingers, middleOf, phone } from './fingers';
import { expect, test, type TimelinePage } from './timeline-page';

test.use(phone);

const winter = '/?view=axis&t=2022-01-01..2022-03-01';
const event = 'istanbul-negotiations';

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** A place on the drawing where nothing stands, below its head and right of the names. */
async function emptyPlace(timeline: TimelinePage) {
  const place = await timeline.axis.evaluate((axis) => {
    const { left, top, width, height } = axis.getBoundingClientRect();
    const fromTop = Array.from({ length: Math.floor(height / 8) - 10 }, (_, i) => top + 70 + i * 8);
    return fromTop
      .map((y) => ({ x: left + width * 0.7, y }))
      .find(({ x, y }) =>
        [-40, 0, 40].every((dx) => {
          const there = document.elementFromPoint(x + dx, y);
          return there instanceof SVGElement && !there.closest('[data-key]');
        }),
      );
  });
  if (!place) throw new Error('no empty place on the axis');
  return place;
}

const days = (range: string | null) => (range ?? '').split('..').map((end) => Date.parse(end));

test.describe('the axis on a phone', () => {
  test('is a swipe away from the list, and the list a swipe back, where it was left', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open('/');
    await timeline.restOfTimeline();
    await expect(timeline.axis).toBeHidden();
    await timeline.row(event).scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(1000);

    await fingers.drag(await middleOf(timeline.row(event)), -120, 10);
    await expect(timeline.axis).toBeVisible();
    await expect(timeline.list).toBeHidden();
    await expect(page).toHaveURL(/\?view=axis$/);
    await expect(timeline.axis).toBeInViewport({ ratio: 0.99 });

    await fingers.drag(await middleOf(timeline.trackName('Unrest')), 120, 10);
    await expect(timeline.list).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(await scrolled(page)).toBe(before);
    expect(new URL(page.url()).pathname).toBe('/');

    await page.goBack();
    await expect(timeline.axis).toBeVisible();
    await page.goBack();
    await expect(timeline.list).toBeVisible();
  });

  test('a swipe that is short, or goes the other way, or down, turns nothing', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open('/');
    await timeline.restOfTimeline();
    const row = await middleOf(timeline.list.locator('[data-event]').nth(3));
    await fingers.drag(row, -40, 0);
    await fingers.drag(row, 140, 0);
    await fingers.drag(row, -60, -200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    await expect(timeline.list).toBeVisible();
    expect(page.url()).not.toContain('view=');
  });

  test('the switch stays in reach; a link opens the view it names without a jump', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    await timeline.row(event).scrollIntoViewIfNeeded();
    const button = page.getByRole('button', { name: 'Axis', exact: true });
    await expect(button).toBeInViewport({ ratio: 1 });
    await button.tap();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toBeInViewport({ ratio: 1 });

    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const list = document.querySelector('.screen-list');
        if (!list) return;
        observer.disconnect();
        document.documentElement.dataset.listAtFirst = getComputedStyle(list).display;
      }).observe(document, { childList: true, subtree: true });
    });
    await timeline.open('/?view=axis&tracks=source');
    await expect(timeline.axis).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-list-at-first', 'none');
    expect(await scrolled(page)).toBe(0);
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await expect(timeline.list).toBeVisible();
    await expect(page).toHaveURL(/\?tracks=source$/);
  });

  test('the list comes back where the range of the axis begins', async ({ page, timeline }) => {
    await timeline.open('/?view=axis');
    await page.getByRole('button', { name: /^Ceasefire talks/ }).tap();
    await expect.poll(() => timeline.range()).toMatch(/^2025-/);
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await expect(timeline.list.locator('[data-in-range]').first()).toBeInViewport();
  });

  test('a drag pans; one up or down scrolls the page; neither is a tap', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open(winter);
    const range = timeline.range();
    await fingers.drag(await emptyPlace(timeline), 0, -300);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(150);
    expect(timeline.range()).toBe(range);
    await fingers.drag(await emptyPlace(timeline), -120, 20);
    await expect.poll(() => timeline.range()).not.toBe(range);
    expect(days(timeline.range())[0]).toBeGreaterThan(days(range)[0]!);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('two fingers zoom about their middle', async ({ page, timeline }) => {
    const fingers = await Fingers.of(page);
    await timeline.open(winter);
    const place = await emptyPlace(timeline);
    await fingers.pinch(place, 60, 180);
    await expect.poll(() => timeline.range()).not.toBe('2022-01-01..2022-03-01');
    const [start = 0, end = 0] = days(timeline.range());
    const [allStart = 0, allEnd = 0] = days('2022-01-01..2022-03-01');
    const times = (allEnd - allStart) / (end - start);
    expect(times).toBeGreaterThan(2);
    expect(times).toBeLessThan(4);
    expect(start).toBeGreaterThan(allStart);
    expect(end).toBeLessThan(allEnd);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  for (const [reducedMotion, words] of [
    ['no-preference', 'goes on by its own weight'],
    ['reduce', 'stops where it is let go, where things are to stay still'],
  ] as const) {
    test(`a quick drag ${words}`, async ({ page, timeline }) => {
      const fingers = await Fingers.of(page);
      await page.emulateMedia({ reducedMotion });
      await timeline.open(winter);
      const from = await emptyPlace(timeline);
      const names = await timeline.axis.locator('.track-button').first().boundingBox();
      // By a clock of its own: how quick the drag is does not hang on the machine.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const rest = (ms: number) => page.clock.runFor(ms);
      await fingers.move([{ from, to: { x: from.x - 100, y: from.y } }], 5, rest);
      await rest(2000);
      await expect.poll(() => timeline.range()).not.toBe('2022-01-01..2022-03-01');
      const [start = 0, end = 0] = days('2022-01-01..2022-03-01');
      const dragged = (100 / (phone.viewport.width - (names?.width ?? 0))) * (end - start);
      const moved = (days(timeline.range())[0] ?? 0) - start;
      expect(moved).toBeGreaterThan(0.8 * dragged);
      if (reducedMotion === 'reduce') expect(moved).toBeLessThan(1.1 * dragged);
      else expect(moved).toBeGreaterThan(1.5 * dragged);
    });
  }

  test('a tap on a mark, or close beside it, opens its sheet; closing it gives the axis back', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/?view=axis');
    const mark = timeline.mark(event);
    const { x, y } = await middleOf(mark.locator('.mark'));
    await page.touchscreen.tap(x, y);
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('link', { name: 'Close', exact: true }).tap();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\/\?view=axis$/);
    await expect(mark).toBeInViewport();

    const beside = await timeline.axis.evaluate((axis) => {
      for (const stop of axis.querySelectorAll('a[data-event]:not([data-bare])')) {
        const { right, top, bottom } = stop.getBoundingClientRect();
        const at = { x: right + 7, y: (top + bottom) / 2 };
        const there = document.elementFromPoint(at.x, at.y);
        if (axis.contains(there) && !there?.closest('[data-key]')) return at;
      }
      return null;
    });
    if (!beside) throw new Error('no mark with room beside it');
    // Chromium has a reach of its own for what it takes for a link; others have none.
    await page.evaluate(({ x: clientX, y: clientY }) => {
      const tap = { bubbles: true, cancelable: true, clientX, clientY, pointerType: 'touch' };
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent('click', tap));
    }, beside);
    await expect(sheet).toBeVisible();
  });

  test('a mark without a label says what it is at the first tap, and at a long press', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open('/?view=axis');
    const bare = timeline.axis.locator('a[data-bare]').first();
    const hint = page.locator('.event-hint');
    const at = await middleOf(bare.locator('.mark'));
    await page.touchscreen.tap(at.x, at.y);
    await expect(hint).toBeVisible();
    expect(page.url()).not.toContain('/events/');
    await page.touchscreen.tap(at.x, at.y);
    await expect(page).toHaveURL(/\/events\//);

    await timeline.open('/?view=axis');
    await fingers.press(await middleOf(timeline.mark(event).locator('.mark')), () =>
      expect(hint).toBeVisible(),
    );
    await expect(hint).toContainText('Istanbul');
    await expect(page).toHaveURL(/\/\?view=axis$/);
  });

  test('a finger that drags a mark, and two that pinch it, show nothing of it', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open('/?view=axis');
    // Time stands still but for what a test lets pass: a finger stays as long as a press takes.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const hint = page.locator('.event-hint');
    const at = await middleOf(timeline.mark(event).locator('.mark'));
    const stay = () => page.clock.runFor(100);
    const seen = async (ways: Parameters<Fingers['move']>[0]) => {
      let count = 0;
      await fingers.move(ways, 8, async () => {
        await stay();
        count += await hint.count();
      });
      return count + (await hint.count());
    };
    expect(await seen([{ from: at, to: { x: at.x - 60, y: at.y } }])).toBe(0);
    await page.clock.runFor(2000);
    await timeline.settled();
    const after = await middleOf(timeline.mark(event).locator('.mark'));
    const apart = (dx: number) => ({
      from: { x: after.x + dx / 8, y: after.y },
      to: { x: after.x + dx, y: after.y },
    });
    expect(await seen([apart(40), apart(-40)])).toBe(0);
  });

  test('a tap on a count shows what it counts', async ({ page, timeline }) => {
    await timeline.open('/?view=axis');
    const count = timeline.axis.locator('[data-track="talks"] .pill').first();
    const { x, y } = await middleOf(count);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => timeline.range()).not.toBeNull();
  });

  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [844, 390],
  ] as const) {
    test(`at ${width} by ${height} all is in reach, and nothing sticks out`, async ({
      page,
      timeline,
    }) => {
      await page.setViewportSize({ width, height });
      await timeline.open('/');
      await page.getByRole('button', { name: 'Axis', exact: true }).tap();
      await expect(timeline.axis).toBeInViewport({ ratio: 0.95 });
      const small = await page.locator('.screen').evaluate((screen) =>
        [...screen.querySelectorAll('.screen-timeline button, .screen-head button')]
          .filter((button) => button.getClientRects().length > 0)
          .map((button) => {
            const { width: wide, height: high } = button.getBoundingClientRect();
            const before = getComputedStyle(button, '::before');
            const own = before.position === 'absolute' ? parseFloat(before.height) : 0;
            return { name: button.textContent, least: Math.min(wide, Math.max(high, own)) };
          })
          .filter(({ least }) => least < 44),
      );
      expect(small).toEqual([]);
      for (const name of ['Zoom in', 'Show the whole story', 'Go to date', 'List']) {
        await expect(page.getByRole('button', { name, exact: true }), name).toBeInViewport({
          ratio: 1,
        });
      }
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      const cut = await timeline.axis
        .locator('.track-title')
        .evaluateAll((titles) => titles.filter((title) => title.scrollWidth > title.clientWidth));
      expect(cut).toEqual([]);
    });
  }
});

test.describe('an event on a phone', () => {
  test('is pulled down by its head; the list stands where it was, with the focus on the row', async ({
    page,
    timeline,
  }) => {
    const fingers = await Fingers.of(page);
    await timeline.open('/');
    const row = timeline.row(event).getByRole('link');
    await row.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await row.tap();
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet).toBeVisible();
    await timeline.restOfTimeline();
    const head = await middleOf(sheet.locator('.panel-navigation'));
    await fingers.drag(head, 0, 60);
    await expect(sheet).toBeVisible();
    await expect(sheet).toHaveCSS('translate', 'none');
    await fingers.drag(head, 4, 160);
    await expect(sheet).toBeHidden();
    await expect(row).toBeFocused();
    expect(await scrolled(page)).toBe(before);
  });

  test('closes by Back, too', async ({ page, timeline }) => {
    await timeline.open('/');
    const row = timeline.row(event).getByRole('link');
    await row.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await row.tap();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeHidden();
    await expect(row).toBeFocused();
    expect(await scrolled(page)).toBe(before);
  });
});

test.describe('Back on a phone', () => {
  test('closes the filter: what was chosen in it is one step, and nothing is left where nothing was', async ({
    page,
    timeline,
  }) => {
    await page.goto('/method/');
    await timeline.open('/');
    const all = await timeline.eventsInList();
    const open = page.getByRole('button', { name: /^Filter/ });
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    for (const close of [
      () => sheet.getByRole('button', { name: 'Close' }).tap(),
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
    ]) {
      await open.tap();
      await expect(sheet).toBeVisible();
      await close();
      await expect(sheet).toBeHidden();
      await expect(open).toBeFocused();
      await expect.poll(() => page.evaluate(() => history.state?.layer)).toBeUndefined();
    }

    await open.tap();
    await sheet.locator('.chip', { hasText: 'Kazakhstan' }).first().tap();
    await sheet.locator('.choice', { hasText: 'Happened' }).tap();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\?actors=kazakhstan&kinds=happened$/);
    expect(await timeline.eventsInList()).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => timeline.eventsInList()).toBe(all);
    await page.goBack();
    await expect(page).toHaveURL(/\/method\/$/);
  });

  test('closes the search; an event that was found stands in its place', async ({
    page,
    timeline,
  }) => {
    await page.goto('/method/');
    await timeline.open('/');
    const open = page.getByRole('button', { name: 'Search', exact: true });
    await open.tap();
    await expect(timeline.search).toBeFocused();
    await page.goBack();
    await expect(timeline.search).toBeHidden();
    await expect(open).toBeFocused();
    expect(new URL(page.url()).pathname).toBe('/');

    await open.tap();
    await expect(timeline.search).toBeFocused();
    await page.keyboard.type('istanbul');
    await timeline.hits.first().tap();
    await expect(page).toHaveURL(/\/events\//);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(timeline.search).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/\/method\/$/);
  });
});
