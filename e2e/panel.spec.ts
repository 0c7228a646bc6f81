import { expect, test } from './timeline-page';

const event = 'forecast-attack-16-february';

test('the panel never covers the mark it explains', async ({ page, timeline }) => {
  for (const [width, height] of [
    [1280, 800],
    [1100, 768],
    [1024, 768],
    [760, 1000],
    [720, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await timeline.open('/?t=2022-02-10..2022-02-20');
    await timeline.mark(event).locator('.mark').click();
    const heading = timeline.panel.getByRole('heading', { level: 1 });
    await expect(heading, `${width}`).toBeInViewport();
    await expect(timeline.mark(event).locator('.mark'), `${width}`).toBeInViewport();
    const [mark, panel] = await Promise.all([
      timeline.mark(event).locator('.mark').boundingBox(),
      timeline.panel.boundingBox(),
    ]);
    const apart = mark!.x + mark!.width <= panel!.x || mark!.y + mark!.height <= panel!.y;
    expect(apart, `${width} × ${height}`).toBe(true);
  }
});

test('a quote is copied with its document, its date and our link to it; an outcome in the paragraph above is its words alone', async ({
  page,
  timeline,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline.open(`/events/${event}/`);
  await timeline.panel.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(page.locator('[data-announcements]')).toHaveText('Quote copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const quote = await timeline.panel.locator('mark').first().textContent();
  const [words, citation, address] = copied.split('\n');
  expect(words).toBe(`“${quote}”`);
  expect(citation).toContain('“Russia-Ukraine Crisis: Putin Has Backed Down');
  expect(citation).toMatch(/The Quint, about 16\sFebruary\s2022$/);
  expect(address).toMatch(/^http:.*\/sources\/quint-putin-backed-down\/#q-[0-9a-f]{10}$/);

  const outcome = timeline.panel.locator('.bg-sunk').filter({ hasText: 'Did not happen.' });
  await expect(outcome.locator('mark')).toHaveText('They didn’t.');
  await expect(outcome.locator('blockquote')).toHaveText('They didn’t.');
});

test('when nothing can be copied, that is said', async ({ page, timeline }) => {
  await timeline.open(`/events/${event}/`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await timeline.panel.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(timeline.panel.getByRole('button', { name: 'Could not copy' })).toBeVisible();
  await expect(page.locator('[data-announcements]')).toContainText('Nothing was copied');
});

test('related events say why, and there are at most six', async ({ page, timeline }) => {
  await timeline.open('/');
  const { events } = await (await page.request.get('/data/events.json')).json();
  let some = 0;
  for (const { url } of events.slice(0, 90) as { url: string }[]) {
    const html = await (await page.request.get(url)).text();
    const rows = html.split('Related events')[1]?.split('panel-actions')[0] ?? '';
    const links = rows.match(/<li/g)?.length ?? 0;
    const reasons =
      rows.match(/What came of it|Spoke of this beforehand|Rests on the same|Same actors, near/g)
        ?.length ?? 0;
    expect(links, url).toBeLessThanOrEqual(6);
    if (links > 0 && rows.includes('</ul>')) some += 1;
    expect(reasons, url).toBeGreaterThanOrEqual(links > 0 ? 1 : 0);
  }
  expect(some).toBeGreaterThan(40);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('an event is a sheet with its buttons at its foot; what is behind stays there', async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    const row = timeline.row('istanbul-negotiations').getByRole('link');
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await row.click();
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet).toBeVisible();
    const share = sheet.getByRole('button', { name: 'Share' });
    await expect(share).toBeInViewport({ ratio: 1 });
    expect((await share.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await sheet.hover();
    await page.mouse.wheel(0, 5000);
    await expect(sheet.getByRole('heading', { name: 'Related events' })).toBeVisible();
    await expect(share).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    expect(await page.locator('.screen-timeline').evaluate((list: HTMLElement) => list.inert)).toBe(
      true,
    );
    await sheet.getByRole('link', { name: 'Close', exact: true }).click();
    await expect(sheet).toBeHidden();
    await expect(row).toBeInViewport();
    await expect(row).toBeFocused();
  });

  test('a touch beside the sheet closes it', async ({ page, timeline }) => {
    await timeline.open('/');
    await timeline.row('istanbul-negotiations').getByRole('link').click();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
    await page.mouse.click(120, 25);
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeHidden();
  });

  test.describe('with a link that leads nowhere', () => {
    test.use({ expects404: true });

    test('a missing page says so and lets one out', async ({ page, timeline }) => {
      await timeline.open('/events/istanbul/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This link names an event we do not have',
      );
      await page.getByRole('link', { name: 'Close', exact: true }).click();
      await expect(page).toHaveURL(/\/$/);
    });
  });
});

test.describe('offline', () => {
  test.use({ expectsOffline: true });

  test('without a network a click says what could not be loaded; then it is tried again', async ({
    page,
    timeline,
    context,
  }) => {
    await timeline.open('/?view=list');
    await timeline.restOfTimeline();
    await timeline.restOfSite();
    await context.setOffline(true);
    await timeline.row('istanbul-negotiations').getByRole('link').click();
    const notice = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(notice).toContainText('You are offline');
    await expect(page).toHaveURL(/\/\?view=list$/);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeVisible();
    await context.setOffline(false);
    await expect(notice).toHaveCount(0);
    await timeline.row('istanbul-negotiations').getByRole('link').click();
    await expect(page).toHaveURL(/\/events\/istanbul-negotiations\/\?view=list$/);
  });
});

test.describe('offline, by other ways', () => {
  test.use({ expectsOffline: true });

  test('a mark, a passage and Escape leave the page where it is, and say so', async ({
    page,
    timeline,
    context,
  }) => {
    await timeline.open(`/events/${event}/`);
    const before = page.url();
    const notice = page.getByRole('alert').filter({ hasText: 'You are offline' });
    await timeline.restOfTimeline();
    await timeline.restOfSite();
    await context.setOffline(true);
    for (const follow of [
      () => timeline.mark('russia-invades-ukraine').press('Enter'),
      () => timeline.panel.getByRole('link', { name: 'Read in the document' }).first().click(),
      () => page.keyboard.press('Escape'),
      () => timeline.panel.getByRole('link', { name: 'Close' }).click(),
    ]) {
      await follow();
      await expect(notice).toContainText('could not be loaded');
      expect(page.url()).toBe(before);
      await page.locator('.offline-notice').getByRole('button', { name: 'Close' }).click();
      await expect(notice).toHaveCount(0);
    }
    await timeline.panel.getByRole('link', { name: 'Close' }).click();
    await expect(notice).toContainText('“The timeline” could not be loaded.');
    await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a document that is open stays open', async ({ page, timeline, context }) => {
    await page.goto('/sources/quint-putin-backed-down/');
    await timeline.restOfSite();
    await context.setOffline(true);
    await page.locator('[data-note] a').first().click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Putin Has Backed Down');
  });
});

test('the list for paper holds what the link filters, every quote with its document', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=kazakhstan');
  const count = await timeline.eventsInList();
  await timeline.panel.getByRole('link', { name: 'Print this list with its quotes' }).click();
  await expect(page).toHaveURL(/\/print\/\?actors=kazakhstan$/);
  const events = page.locator('.printed-event');
  await expect(events).toHaveCount(count);
  for (const printed of await events.all()) {
    await expect(printed.locator('figure').first()).toContainText(/\/sources\/[a-z-]+\/#q-/);
    await expect(printed.locator('mark').first()).not.toBeEmpty();
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.body.parentElement!).color);
  expect(ground).toBe('rgb(0, 0, 0)');
});

test('the timeline itself is printed with the quotes of what passes, an event alone', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=kazakhstan');
  await expect(timeline.filterResult).toBeVisible();
  const count = await page.locator('.screen-list [data-event]').count();
  const printed = page.locator('.quotes-on-paper');
  // Printing waits for nothing: all is there when the event is over.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await printed.locator('.printed-event').count()).toBe(count);
  await page.emulateMedia({ media: 'print' });
  await expect(printed.locator('.printed-event mark').first()).toBeVisible();
  await expect(printed.getByText(/^Printed from http.*actors=kazakhstan/)).toBeVisible();
  await expect(page.locator('.screen-list')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.screen-list')).toBeVisible();
  await expect(page.getByText(/^This list with every quote/)).toBeVisible();
  await timeline.open(`/events/${event}/`);
  await expect(page.locator('.screen-panel mark').first()).toBeVisible();
  await expect(page.locator('.screen-list')).toBeHidden();
});

test('on paper, in colours the system forces, everything is black on white', async ({ page }) => {
  for (const [path, place] of [
    ['/print/?actors=kazakhstan', '.printed-event mark'],
    ['/events/tank-withdrawal-reports/?actors=kazakhstan', '.screen-panel mark'],
  ] as const) {
    await page.emulateMedia({ media: 'print', forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator(place).first(), path).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  }
  await expect(page.locator('[data-filter-result]')).toBeHidden();
  await expect(page.getByText(/^Printed from http.*tank-withdrawal-reports/)).toBeVisible();
});

test('nothing scrolls sideways at 200 % and 400 %', async ({ page }) => {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of [
      '/',
      `/events/${event}/`,
      '/events/tank-withdrawal-reports/',
      '/actors/nato/',
      '/sources/quint-putin-backed-down/',
      '/print/',
      '/method/',
    ]) {
      await page.goto(path);
      const over = await page.evaluate(() =>
        [document.documentElement, document.querySelector('.screen-panel')].map((box) =>
          box ? box.scrollWidth - box.clientWidth : 0,
        ),
      );
      expect(over, `${path} at ${width}`).toEqual([0, 0]);
    }
  }
});

test('a list that scrolls by itself shows the open event: from a link, and when it takes the place of the axis', async ({
  page,
  timeline,
}) => {
  const row = page.locator(`.screen-list [data-event="${event}"]`);
  await timeline.open(`/events/${event}/?view=list`);
  await expect(row).toBeInViewport();
  await timeline.open(`/events/${event}/`);
  await page.getByRole('button', { name: 'List', exact: true }).first().click();
  await expect(row).toBeInViewport();
});

test('in a window of a few lines nothing stays over what is read', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await timeline.open('/');
  const row = page.locator('.screen-list [data-event]').nth(12);
  await row.scrollIntoViewIfNeeded();
  const covered = await row.evaluate((element) => {
    const { left, width } = element.getBoundingClientRect();
    return [20, 128, 236].filter((y) => {
      const seen = document.elementFromPoint(left + width / 2, y);
      return !seen?.closest('.screen-list');
    });
  });
  expect(covered).toEqual([]);
});
