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
  await expect(timeline.filterResult).toContainText(`${count} of ${all} events. Filtered by NATO`);
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
    timeline.axis.locator('[data-track="invasion"] > path[stroke="var(--left-out)"]'),
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
  await expect(page.getByRole('textbox', { name: 'Find an actor' })).toBeFocused();
  await page.keyboard.type('prigo');
  await expect(page.locator('.popover .chip')).toHaveCount(1);
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

const facets = [
  ['Chapter', 'Ceasefire talks', /\?chapters=[a-z-]+$/],
  ['Kind', 'Predicted', /\?kinds=predicted$/],
  ['Document', 'Tough Talks', /\?sources=edm-tough-talks$/],
  ['Checked', 'Checked by an editor', /\?checked=curated$/],
  ['Checked', 'Date supplied by the editor', /\?caveats=date-supplied$/],
] as const;

for (const [label, value, url] of facets) {
  test(`${label}, ${value}: menu, list, axis, message and link agree`, async ({
    page,
    timeline,
  }) => {
    await timeline.open('/');
    await timeline.restOfTimeline();
    const all = await timeline.eventsInList();
    await timeline.menu(label).click();
    const choice = timeline.choice(value);
    const count = Number(await choice.locator('.count').textContent());
    await choice.click();
    await expect(choice.getByRole('checkbox')).toBeChecked();
    await expect(page).toHaveURL(url);
    await expect(timeline.menu(label)).toContainText('1');
    expect(await timeline.eventsInList()).toBe(count);
    expect(await timeline.eventsOnAxis()).toBe(count);
    await expect(timeline.filterResult).toContainText(`${count} of ${all} events.`);
    await expect(timeline.announcement).toHaveText(new RegExp(`^(${count} of )?${all} events, `));

    await page.reload();
    await expect(timeline.tag(value)).toBeVisible();
    expect(await timeline.eventsInList()).toBe(count);
    await timeline.tag(value).click();
    await expect(timeline.filterResult).toBeHidden();
    expect(await timeline.eventsInList()).toBe(all);
  });
}

test('each menu by keyboard', async ({ page, timeline }) => {
  await timeline.open('/');
  for (const label of new Set(facets.map(([menu]) => menu))) {
    await timeline.menu(label).focus();
    await page.keyboard.press('Enter');
    const first = page.locator('.choice').first().getByRole('checkbox');
    await expect(first, label).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first, label).toBeFocused();
    await page.keyboard.press('Space');
    await expect(first, label).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.locator('.choice'), label).toHaveCount(0);
    await expect(timeline.menu(label), label).toBeFocused();
  }
});

test('a menu closes by a click elsewhere; a value that would leave nothing says 0 and can be chosen', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=artem-zhoga');
  await timeline.menu('Checked').click();
  await expect(timeline.choice('Found by machine, not reviewed').locator('.count')).toHaveText('0');
  await timeline.choice('Found by machine, not reviewed').click();
  await expect(timeline.filterResult).toContainText(
    'No event has Artem Zhoga and was found by machine.',
  );
  await expect(timeline.announcement).toHaveText(/^0 of \d+ events$/);
  await page.getByRole('banner').click({ position: { x: 2, y: 2 } });
  await expect(page.locator('.choice')).toHaveCount(0);
});

test('counts in a menu are those under the other filters', async ({ timeline }) => {
  await timeline.open('/?actors=nato');
  await timeline.menu('Kind').click();
  const promised = Number(await timeline.choice('Said').locator('.count').textContent());
  await timeline.choice('Said').click();
  expect(await timeline.eventsInList()).toBe(promised);
});

test('an empty result of several facets offers the smallest ways out, each with its count', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?actors=kazakhstan&kinds=predicted&chapters=ceasefire');
  await expect(timeline.filterResult).toContainText(
    /^No event has Kazakhstan, was predicted, and is in/,
  );
  const ways = timeline.filterResult.locator('.link', { hasNotText: 'Clear filter' });
  const [way] = await ways.all();
  if (!way) throw new Error('no way out is offered');
  const count = Number(/\d+/.exec((await way.locator('xpath=..').textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await way.click();
  expect(await timeline.eventsInList()).toBe(count);
  await expect(page.locator('[data-filter-result] :focus')).toHaveCount(1);
});

test('a link that filters by a document we do not have says so', async ({ page, timeline }) => {
  await timeline.open('/?sources=pravda');
  const notice = page.getByRole('alert').filter({ hasText: 'pravda' });
  await expect(notice).toContainText('This link filters by “pravda”, a document we do not have.');
  await notice.getByRole('button', { name: 'Drop it' }).click();
  await expect(timeline.filterResult).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one sheet holds the whole filter, in reach of a thumb', async ({ page, timeline }) => {
    await timeline.open('/');
    const open = page.getByRole('button', { name: /^Filter/ });
    await open.tap();
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    await sheet.locator('.chip', { hasText: 'Kazakhstan' }).tap();
    const predicted = sheet.locator('.choice', { hasText: 'Happened' });
    const count = Number(await predicted.locator('.count').textContent());
    await predicted.tap();
    for (const control of await sheet.locator('button:visible, .choice:visible').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await sheet.getByRole('button', { name: `Show ${count} event` }).tap();
    await expect(sheet).toBeHidden();
    await expect(open).toBeFocused();
    await expect(open).toContainText('2');
    expect(await timeline.eventsInList()).toBe(count);
    for (const tag of await timeline.filterResult.locator('.tag').all()) {
      expect((await tag.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('Escape closes the sheet', async ({ page, timeline }) => {
    await timeline.open('/');
    await page.getByRole('button', { name: /^Filter/ }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test('the list is where it was when the filter is cleared', async ({ page, timeline }) => {
  await timeline.open('/?view=list');
  const box = page.locator('.screen-list');
  const top = () => box.evaluate(({ scrollTop }) => scrollTop);
  await box.evaluate((element) => {
    element.scrollTop = 4000;
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await timeline.actor('NATO').first().click();
  await expect.poll(top).toBeLessThan(4000);
  await timeline.filterResult.getByRole('button', { name: 'Clear filter' }).click();
  await expect.poll(top).toBe(4000);
});

test('what was found by machine can be left out, or looked at alone, and says so beside the exact words', async ({
  timeline,
}) => {
  await timeline.open('/?view=list');
  const all = await timeline.eventsInList();
  await timeline.open('/?checked=curated&view=list');
  const left = await timeline.eventsInList();
  await expect(timeline.list.getByText('Found by machine, not reviewed')).toHaveCount(0);
  await timeline.open('/?checked=extracted&view=list');
  const found = await timeline.eventsInList();
  expect(found).toBe(all - left);
  await expect(timeline.list.getByText('Found by machine, not reviewed')).toHaveCount(found);
  await timeline.list.locator('[data-event] a').first().click();
  await expect(timeline.panel).toContainText(
    'Found by machine, not reviewed. The quote is exact; the date and the summary may be wrong.',
  );
  await expect(
    timeline.panel.getByRole('heading', { name: 'In the document’s own words' }),
  ).toBeVisible();
  await expect(timeline.panel.locator('blockquote mark').first()).not.toBeEmpty();
  await expect(timeline.panel.getByRole('link', { name: /Read in the document/ })).toBeVisible();
});

test('a word of 300 letters does not widen the page', async ({ page, timeline }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await timeline.open(`/?q=${'w'.repeat(300)}`);
    await expect(timeline.filterResult).toContainText('No title');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `at ${width}`).toBeLessThanOrEqual(0);
  }
});
