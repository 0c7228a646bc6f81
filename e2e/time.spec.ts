import type { Page } from '@playwright/test';
import { expect, test, type TimelinePage } from './timeline-page';

const february = '/?t=2022-02-01..2022-03-01';
const handle = (page: Page, name: string) => page.getByRole('slider', { name });
const expectWords = (page: Page, name: string, words: RegExp) =>
  expect(handle(page, name)).toHaveAttribute('aria-valuetext', words);

async function middleOf(page: Page, name: string) {
  const box = await handle(page, name).boundingBox();
  if (!box) throw new Error(`no ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragBy(page: Page, from: { x: number; y: number }, dx: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + dx, from.y, { steps: 4 });
  await page.mouse.up();
}

test.describe('the overview', () => {
  test('counts every event, grey where the filter left it out', async ({ page, timeline }) => {
    await timeline.open('/');
    const squares = (kind: string) =>
      page
        .locator(`.screen-buttons .overview-density > g${kind} > path`)
        .evaluateAll((paths) =>
          paths
            .map((path) => path.getAttribute('d')?.split('M').length ?? 1)
            .reduce((sum, parts) => sum + parts - 1, 0),
        );
    const all = await timeline.eventsInList();
    expect(await squares('')).toBe(all);
    expect(await squares('.overview-left-out')).toBe(0);
    await timeline.actor('NATO').click();
    await expect.poll(() => timeline.eventsInList()).toBeLessThan(all);
    expect(await squares('.overview-left-out')).toBe(all - (await timeline.eventsInList()));
    expect(await squares('')).toBe(all);
  });

  test('its window is moved, and its ends are stretched, by hand', async ({ page, timeline }) => {
    await timeline.open('/?t=2021-09-01..2022-06-01');
    await expectWords(page, 'Start of the view', /^1\s+September\s2021$/);
    await expectWords(page, 'End of the view', /^31\s+May\s2022$/);
    await dragBy(page, await middleOf(page, 'Start of the view'), 40);
    await expect.poll(() => timeline.range()).toMatch(/^2021-1[01]-.*2022-06-01$/);
    await dragBy(page, await middleOf(page, 'End of the view'), -20);
    await expect.poll(() => timeline.range()).toMatch(/^2021-1[01]-.*2022-0[45]-/);
    const before = timeline.range();
    await dragBy(page, await middleOf(page, 'Time in view'), 100);
    await expect.poll(() => timeline.range()).toMatch(/^2022-0[4-9]-/);
    expect(timeline.range()).not.toBe(before);
  });

  test('it is drawn anew where there was none, and comes to where one clicks', async ({
    page,
    timeline,
  }) => {
    await timeline.open(february);
    const strip = await page.locator('.screen-buttons .overview').boundingBox();
    if (!strip) throw new Error('no overview');
    const y = strip.y + 20;
    await dragBy(page, { x: strip.x + strip.width * 0.5, y }, 120);
    await expect.poll(() => timeline.range()).toMatch(/^2023-0[12]-.*\.\.2023-(09|10)-/);
    await page.mouse.click(strip.x + strip.width - 40, y);
    await expect.poll(() => timeline.range()).toMatch(/^202[45]-.*\.\.2025-/);
  });

  test('keys move, stretch and reach the ends', async ({ page, timeline }) => {
    await timeline.open(february);
    await handle(page, 'Start of the view').focus();
    await page.keyboard.press('ArrowRight');
    await expectWords(page, 'Start of the view', /^2\s+February\s2022$/);
    await page.keyboard.press('Shift+ArrowLeft');
    await expectWords(page, 'Start of the view', /^26\s+January\s2022$/);
    await handle(page, 'End of the view').focus();
    await page.keyboard.press('End');
    await expectWords(page, 'End of the view', /2025$/);
    await handle(page, 'Time in view').focus();
    await page.keyboard.press('Home');
    await expectWords(page, 'Start of the view', /19[34]\d$/);
    await expect.poll(() => timeline.range()).toMatch(/^19/);
  });

  test('each handle is a target of 24 px or more', async ({ page, timeline }) => {
    for (const path of ['/', february, '/?t=2022-02-16..2022-02-17']) {
      await timeline.open(path);
      for (const name of ['Start of the view', 'End of the view']) {
        const box = await handle(page, name).boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

test.describe('folds', () => {
  test('a fold opens, stays open in a link, and folds again', async ({ page, timeline }) => {
    await timeline.open('/');
    const fold = timeline.axis.getByRole('button', { name: /^3\smonths without an event/ });
    await expect(fold).toHaveAccessibleName(/June to August\s2021\. Unfold$/);
    await fold.click();
    await expect(page).toHaveURL(/unfold=2021-06/);
    await expect(fold).toHaveAccessibleName(/\. Fold$/);
    await timeline.open(page.url());
    await expect(fold).toHaveAccessibleName(/\. Fold$/);
    await fold.click();
    await expect(page).not.toHaveURL(/unfold/);
    await expect(fold).toHaveAccessibleName(/\. Unfold$/);
  });

  test('a fold opens and closes in place, and keeps the focus', async ({ page, timeline }) => {
    await timeline.open('/?t=2021-04-15..2022-02-01');
    const fold = timeline.axis.getByRole('button', { name: /^3\smonths without an event/ });
    const middle = async () => {
      const box = await fold.boundingBox();
      return box && Math.round(box.x + box.width / 2);
    };
    const before = await middle();
    await fold.press('Enter');
    await expect(fold).toHaveAccessibleName(/\. Fold$/);
    await expect(fold).toBeFocused();
    await expect.poll(middle).toBe(before);
    await fold.press('Enter');
    await expect(fold).toHaveAccessibleName(/\. Unfold$/);
    await expect.poll(middle).toBe(before);
    await expect(page).toHaveURL(/t=2021-04-15\.\.2022-02-01/);
  });

  test('the arrow keys reach it from the tracks', async ({ page, timeline }) => {
    await timeline.open('/');
    await timeline.axis.locator('a[data-event]').first().focus();
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')))
      .toMatch(/^fold:/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/unfold=/);
  });

  test('the list says where it is', async ({ timeline }) => {
    await timeline.open('/?view=list');
    await expect(
      timeline.list.getByText(/June – August\s2021: no event in these documents\./),
    ).toBeVisible();
  });
});

test.describe('a date is typed', () => {
  test('as one would write it: the axis goes there, and Back leads back', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    const opener = page.getByRole('button', { name: 'Go to date' });
    for (const [typed, range] of [
      ['24 Feb 2022', '2022-02-21..2022-02-28'],
      ['jan - MAR 2022', '2022-01-01..2022-04-01'],
      ['spring 2021', '2021-03-01..2021-06-01'],
    ] as const) {
      await opener.click();
      await expect(page.locator('input:focus')).toBeVisible();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await expect.poll(() => timeline.range()).toBe(range);
      await expect(opener).toBeFocused();
      await page.goBack();
      await expect.poll(() => timeline.range()).toBeNull();
    }
  });

  test('what cannot be read, or lies outside, is said; Escape closes', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    await page.getByRole('button', { name: 'Go to date' }).click();
    const field = page.getByLabel('A date or a range');
    await field.fill('soon');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“soon” is not a date we can read.')).toBeVisible();
    await field.fill('1066');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/The story runs from .*; “1066” lies outside it\./)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    expect(timeline.range()).toBeNull();
  });
});

test('Back returns through the ranges that were left', async ({ page, timeline }) => {
  await timeline.open('/');
  const back = page.getByRole('button', { name: 'Back to the range before' });
  await expect(back).toBeDisabled();
  await page.getByRole('button', { name: /^Talks and warnings/ }).click();
  await expect.poll(() => timeline.range()).toMatch(/^202[12]-/);
  const talks = timeline.range();
  await page.getByRole('button', { name: /^Ceasefire talks/ }).click();
  await expect.poll(() => timeline.range()).toMatch(/^202[45]-/);
  await back.click();
  await expect.poll(() => timeline.range()).toBe(talks);
  await back.click();
  await expect.poll(() => timeline.range()).toBeNull();
  await expect(back).toBeDisabled();
});

/** The share of the pixels of two pictures that anybody would call different. */
async function differing(page: Page, ...pictures: readonly [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (encoded) => {
      const [one, other] = await Promise.all(
        encoded.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!one || one.length !== other?.length) return 1;
      let others = 0;
      for (let pixel = 0; pixel < one.length; pixel += 4) {
        const parts = [pixel, pixel + 1, pixel + 2];
        if (parts.some((at) => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 64)) others += 1;
      }
      return others / (one.length / 4);
    },
    pictures.map((picture) => picture.toString('base64')),
  );
}

test.describe('movement', () => {
  const steps = (page: Page, timeline: TimelinePage) =>
    timeline.picturesAfterClick(page.getByRole('button', { name: /^Talks and warnings/ }));

  test('a chapter is eased to', async ({ page, timeline }) => {
    // A machine that is busy elsewhere draws few frames: it is tried until it drew some.
    await expect(async () => {
      await timeline.open('/');
      expect(await steps(page, timeline)).toBeGreaterThan(4);
    }).toPass();
  });

  test('under reduced motion it jumps', async ({ page, timeline }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await timeline.open('/');
    expect(await steps(page, timeline)).toBe(2);
  });

  test('a fast drag goes on by its own weight, beyond where it was let go', async ({
    timeline,
  }) => {
    // A machine that is busy elsewhere slows the hand: it is tried until it was fast.
    await expect(async () => {
      await timeline.open(february);
      await timeline.takeHold();
      await timeline.axis.evaluate(async (svg) => {
        const { left, top } = svg.getBoundingClientRect();
        const send = (to: EventTarget, type: string, x: number) =>
          to.dispatchEvent(
            new MouseEvent(type, {
              clientX: left + x,
              clientY: top + 60,
              bubbles: true,
              cancelable: true,
              view: window,
            }),
          );
        const drawing = svg.querySelector('.axis-tracks svg');
        if (drawing) send(drawing, 'mousedown', 800);
        for (const x of [780, 720, 660, 600, 540]) {
          await new Promise(requestAnimationFrame);
          send(window, 'mousemove', x);
        }
        send(window, 'mouseup', 540);
      });
      const day = 788 / 28;
      await expect
        .poll(() => timeline.range(), { timeout: 3000 })
        .not.toBe('2022-02-01..2022-03-01');
      const start = Date.parse(timeline.range()?.slice(0, 10) ?? '');
      const days = (start - Date.parse('2022-02-01')) / 86_400_000;
      expect(days).toBeGreaterThan(280 / day);
    }).toPass();
  });

  test('shift and wheel pan; so does a sideways wheel', async ({ page, timeline }) => {
    await timeline.open(february);
    await timeline.takeHold();
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 200);
    await page.keyboard.up('Shift');
    await expect.poll(() => timeline.range()).toMatch(/^2022-02-0[5-9]/);
    await page.mouse.wheel(-200, 0);
    await expect.poll(() => timeline.range()).toMatch(/^2022-0(1-31|2-01)/);
  });

  test('while the hand moves no label changes its lane; what it holds still is drawn anew', async ({
    page,
    timeline,
  }) => {
    await timeline.open(february);
    const lanes = () =>
      timeline.axis.locator('a[data-event]').evaluateAll((marks) =>
        marks.map((mark) => {
          const label = mark.querySelector('.event-label');
          return `${mark.getAttribute('data-event')} ${label?.getAttribute('y')} ${label?.getAttribute('text-anchor')}`;
        }),
      );
    await expect(timeline.axis).toHaveAccessibleName(/^Timeline, February\s2022/);
    const before = await lanes();
    const { x, y } = await timeline.takeHold(800, 60);
    await page.mouse.down();
    await page.mouse.move(x - 300, y, { steps: 6 });
    expect(await lanes()).toEqual(before);
    await expect(timeline.axis).not.toHaveAttribute('data-moving');
    expect(await lanes()).not.toEqual(before);
    await page.mouse.move(x, y);
    await page.mouse.up();
    await expect.poll(() => timeline.range()).toBe('2022-02-01..2022-03-01');
  });

  test('while it moves the names of the tracks stay beside what is painted', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/?t=2022-01-01..2022-04-01');
    await timeline.takeHold(600, 60);
    const places = await page.evaluate(async () => {
      const axis = document.querySelector('[data-timeline]');
      const tops = () =>
        [...(axis?.querySelectorAll('.track-button') ?? [])]
          .map((name) => name.getBoundingClientRect().top)
          .join();
      const seen = new Set([tops()]);
      const chapter = [...document.querySelectorAll('button')].find((button) =>
        button.textContent?.startsWith('Unrest'),
      );
      chapter?.click();
      let frames = 0;
      // The press itself is painted first.
      for (let waited = 0; waited < 60 && !axis?.hasAttribute('data-moving'); waited++)
        await new Promise(requestAnimationFrame);
      while (axis?.hasAttribute('data-moving')) {
        seen.add(tops());
        frames++;
        await new Promise(requestAnimationFrame);
      }
      return { frames, places: seen.size };
    });
    expect(places.frames).toBeGreaterThan(0);
    expect(places.places).toBe(1);
  });

  /** The whole story cannot be moved. */
  const nearlyAll = 't=2021-01-15..2025-03-20';
  for (const [state, path] of [
    ['nearly the whole story @in-a-folder', `/?${nearlyAll}`],
    ['an event open', `/events/russia-invades-ukraine${february.slice(1)}`],
    ['tracks by document', `/?${nearlyAll}&tracks=source`],
    ['a filter, a collapsed track', `/?${nearlyAll}&actors=nato&collapsed=talks`],
    ['more tracks than there is room for', `/?${nearlyAll}&tracks=actor`],
  ] as const)
    test(`what is painted while the hand moves is what is drawn at rest: ${state}`, async ({
      page,
      timeline,
    }) => {
      await timeline.open(path);
      const { x, y } = await timeline.takeHold(620, 20);
      await page.mouse.move(x, y + 700);
      const drawn = await timeline.axis.screenshot();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expect(timeline.axis).toHaveAttribute('data-moving', 'painted');
      // A busy machine paints late: it is held against what is drawn until it was painted where the hand is.
      await expect(async () => {
        await page.mouse.move(x + 1, y);
        await page.mouse.move(x, y);
        const painted = await timeline.axis.screenshot();
        // By the worker, not by the page.
        await expect(timeline.axis.locator('.axis-moving canvas:not([data-own])')).toBeVisible();
        expect(await differing(page, drawn, painted)).toBeLessThan(0.002);
      }).toPass({ timeout: 15_000 });
      await page.mouse.up();
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the overview stands above the list, which goes to the range and marks it', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    const strip = page.locator('.screen-overview');
    await expect(strip).toBeVisible();
    const box = await strip.boundingBox();
    if (!box) throw new Error('no overview');
    await dragBy(page, { x: box.x + box.width - 80, y: box.y + 20 }, 60);
    await expect.poll(() => timeline.range()).toMatch(/^202[45]-.*\.\.2025/);
    const first = timeline.list.locator('[data-in-range]').first();
    await expect(first).toBeInViewport();
    expect(await timeline.list.locator('[data-in-range]').count()).toBeLessThan(
      await timeline.eventsInList(),
    );
    await expect(strip).toBeInViewport();
  });
});
