import { readFile } from 'node:fs/promises';
import { expect, test } from './timeline-page';

test(
  'the table of agreement keeps to a filter, is saved as it stands, and comes back from its link',
  { tag: '@in-a-folder' },
  async ({ page }) => {
    await page.goto('/agreement/');
    const rows = page.locator('.agreement tr[data-event]');
    const shown = rows.and(page.locator(':visible'));
    const all = await rows.count();
    expect(all).toBeGreaterThan(50);

    const pairs = page.getByLabel('Where two disagree');
    await pairs.selectOption({ label: 'The Quint and The Week (1)' });
    await expect(page).toHaveURL(/\?pair=quint-putin-backed-down\.the-week-nato$/);
    await expect(shown).toHaveCount(1);
    await expect(page.getByText(`1 of ${all} events.`, { exact: true })).toBeVisible();
    await expect(shown.locator('td[data-stance*="disputes"]')).toHaveCount(3);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save 1 row as CSV' }).click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    const lines = saved.trimEnd().split('\r\n');
    expect(lines.length).toBe(2);
    expect(lines[1]).toMatch(/^nato-unity-disputed,.*,reports-disputes,/);

    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(shown).toHaveCount(all);
    await page.goto('/agreement/?caveats=date-supplied&chapters=talks');
    const some = await page.getByText(new RegExp(`^\\d+ of ${all} events\\.$`)).textContent();
    await expect(shown).toHaveCount(Number.parseInt(some ?? '', 10));
    await shown.first().getByRole('rowheader').getByRole('link').click();
    await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/\?chapters=talks&caveats=date-supplied$/);
  },
);

test('the table of agreement says what of a link it does not have', async ({ page }) => {
  await page.goto('/agreement/?actors=nobody&chapters=talks.yy&caveats=xx&pair=no.one');
  await expect(page.locator('main').getByRole('alert')).toHaveText([
    /^This link filters by “nobody”, an actor, and “yy”, a chapter we do not have\. /,
    /^Some caveats in this link could not be read\. /,
    /^“no\.one” names no two documents that disagree here\. /,
  ]);
  await expect(page.getByText(/^0 of \d+ events\. Nothing has all of this\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'See them on the timeline' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Drop them' }).click();
  await expect(page).toHaveURL(/\/agreement\/\?chapters=talks$/);
  await expect(page.getByRole('button', { name: 'Clear filter' })).toBeFocused();
});

test('what is of today says so under a link that asks for an earlier day', async ({ page }) => {
  for (const path of ['predictions', 'ledger']) {
    await page.goto(`/${path}/?known=2022-02-16`);
    await expect(page.locator('.known-line')).toHaveText(
      /^This page shows all that is known today, not what was known on 16\s+February\s+2022/,
    );
    await expect(page.locator('[data-asks]')).toHaveCount(0);
  }
});

test('a figure of the ledger leads to exactly what it counts', async ({ page, timeline }) => {
  for (const name of [/events: One source only$/, /events that cite Putin .* alone$/]) {
    await page.goto('/ledger/');
    const link = page.getByRole('link', { name });
    const count = Number.parseInt((await link.textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(0);
    await link.click();
    await expect(timeline.filterResult).toContainText(`${count} of `);
    await expect.poll(() => timeline.eventsInList()).toBe(count);
  }
});

test('a document draws what it tells of around its own day, and lists the same', async ({
  page,
}) => {
  await page.goto('/sources/edm-tough-talks/');
  const drawing = page.locator('svg[data-source-timeline]:visible');
  await expect(drawing.getByText(/^Published /)).toBeVisible();
  await page.getByText('The same as a list').click();
  const listed = page.locator('details li a');
  const told = Number.parseInt(
    (await page.getByText(/^\d+ events: \d+ before it was published/).textContent()) ?? '',
    10,
  );
  await expect(listed).toHaveCount(told);
  const mark = drawing.locator('a[data-event]').first();
  const id = await mark.getAttribute('data-event');
  await mark.locator('rect').first().click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}/$`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the new pages are complete', async ({ page }) => {
    await page.goto('/agreement/');
    await expect(page.getByLabel('Chapter')).toBeHidden();
    await expect(page.getByRole('link', { name: /rows as CSV$/ })).toBeVisible();
    expect(await page.locator('.agreement tr[data-event]:visible').count()).toBeGreaterThan(50);
    await page.goto('/predictions/#came-true');
    await expect(page.getByRole('heading', { name: /^Came true/ })).toBeInViewport();
    const foot = page.getByRole('navigation', { name: 'All pages' });
    await foot.getByRole('link', { name: 'Ledger' }).click();
    await expect(page.getByRole('table', { name: 'Each document' })).toBeVisible();
  });
});
