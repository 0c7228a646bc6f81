import type { Page } from '@playwright/test';
import { expect, test } from './timeline-page';

const february = '/?t=2022-02-01..2022-03-01';

/** Presses a key as another layout would: what it types and where it lies differ. */
async function type(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  await page.evaluate(
    (init) => {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    { key, code, shiftKey },
  );
}

test('zoom by keys, wherever a layout has them', async ({ page, timeline }) => {
  await timeline.open(february);
  for (const [layout, plus, minus, zero] of [
    ['US', ['=', 'Equal'], ['-', 'Minus'], ['0', 'Digit0']],
    ['French', ['=', 'Equal'], [')', 'Minus'], ['à', 'Digit0']],
    ['French, minus on the 6', ['+', 'Equal'], ['-', 'Digit6'], ['à', 'Digit0']],
    ['the number pad', ['+', 'NumpadAdd'], ['-', 'NumpadSubtract'], ['0', 'Numpad0']],
  ] as const) {
    await timeline.settled();
    await timeline.mark('russia-invades-ukraine').focus();
    // Twice, so that one step back is not the whole story yet.
    for (const press of ['plus', 'plus again']) {
      const before = timeline.range();
      await type(page, plus[0], plus[1]);
      await expect.poll(() => timeline.range(), `${layout}, ${press}`).not.toBe(before);
    }
    const near = timeline.range();
    await type(page, minus[0], minus[1]);
    await expect.poll(() => timeline.range(), `${layout}, minus`).not.toBe(near);
    expect(timeline.range(), layout).not.toBeNull();
    await type(page, zero[0], zero[1]);
    await expect.poll(() => timeline.range(), `${layout}, zero`).toBeNull();
  }
});

test('the sheet of keys opens, keeps the focus, and gives it back', async ({ page, timeline }) => {
  await timeline.open(february);
  await timeline.mark('russia-invades-ukraine').focus();
  for (const [layout, key, code] of [
    ['US', '?', 'Slash'],
    ['Ukrainian', ',', 'Slash'],
    ['French', '?', 'KeyM'],
  ] as const) {
    await type(page, key, code, true);
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet, layout).toBeVisible();
    for (let tabs = 0; tabs < 4; tabs += 1) {
      await page.keyboard.press('Tab');
      // Beyond its last control the focus may rest on the browser itself, never on the page behind.
      expect(
        await page.evaluate(() => {
          const { activeElement: at, body } = document;
          return at === body || at?.closest('dialog') !== null;
        }),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(sheet, layout).toBeHidden();
    await expect(timeline.mark('russia-invades-ukraine'), layout).toBeFocused();
  }
});

test('the sheet opens by its button too, over an event, and Escape closes the sheet first', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await timeline.panel.getByRole('button', { name: 'Keys' }).click();
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();

  await timeline.open('/events/russia-invades-ukraine/');
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/events\/russia-invades-ukraine\/$/);
});

test('every key of the sheet has its words, and the axis its own keys', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'In the timeline',
    'On the window of the overview, and on its ends',
    'Anywhere',
  ]);
  for (const term of await sheet.getByRole('term').all()) await expect(term).not.toBeEmpty();
  for (const words of await sheet.getByRole('definition').all())
    await expect(words).not.toBeEmpty();
});

test('keys of the axis act only inside it, and none while one types', async ({
  page,
  timeline,
}) => {
  await timeline.open(february);
  await page.getByRole('button', { name: 'List' }).focus();
  for (const key of ['+', '-', '0', 'ArrowLeft']) await page.keyboard.press(key);
  // A key that does act is written after those: had they acted too, the range would differ.
  await page.getByRole('button', { name: 'List' }).press('Enter');
  await expect(page).toHaveURL(/view=list/);
  expect(timeline.range()).toBe('2022-02-01..2022-03-01');

  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('input').first()).toHaveValue('?/');
});

test('browse, open, follow a passage and come back, by keys alone', async ({ page, timeline }) => {
  await timeline.open(february);
  await timeline.mark('russia-invades-ukraine').focus();
  await page.keyboard.press('Enter');
  const heading = timeline.panel.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText('Russia invades Ukraine');

  await timeline.panel.getByRole('link', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveText('Russia invades Ukraine');
  await expect(timeline.panel.getByRole('link', { name: 'Next' })).toBeFocused();
  await timeline.panel.getByRole('link', { name: 'Previous' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Russia invades Ukraine');

  await timeline.panel.getByRole('link', { name: 'Read in the document' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/.*#q-/);
  await page.goBack();
  await expect(heading).toHaveText('Russia invades Ukraine');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/\?t=/);
  await expect(timeline.mark('russia-invades-ukraine')).toBeFocused();
});

test('in the list, closing an event gives the focus back to its row', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?view=list');
  const row = timeline.row('istanbul-negotiations').getByRole('link');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(timeline.panel.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});
