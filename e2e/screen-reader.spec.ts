import type { Locator } from '@playwright/test';
import { expect, test } from './timeline-page';

/** The levels of the headings in the order of the page. */
async function headings(within: Locator): Promise<readonly number[]> {
  return within.evaluate((root) =>
    [...root.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => heading.getClientRects().length > 0)
      .map((heading) => Number(heading.tagName[1])),
  );
}

/** No heading may be more than one level below the one before. */
function skips(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 1) + 1 ? [`h${levels[index - 1]} to h${level}`] : [],
  );
}

test('home reads as: site, chapters and filter, timeline, introduction', async ({
  page,
  timeline,
}) => {
  await timeline.open('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - navigation "Site":
        - link "Timeline"
        - link "Documents"
    - region "Chapters and filter":
      - navigation "Chapters"
    - main:
      - region "Timeline":
        - heading "Timeline" [level=2]
        - group /Timeline, .* Arrow keys move between events/
      - region "Introduction":
        - article:
          - heading [level=1]
  `);
  expect(skips(await headings(timeline.panel))).toEqual([]);
});

test('an event reads as: where one is, chapter, title, facts, statements, related, actions', async ({
  timeline,
}) => {
  await timeline.open('/events/tank-withdrawal-reports/');
  await expect(timeline.panel).toMatchAriaSnapshot(`
    - article:
      - navigation "Neighbouring events":
        - paragraph: /Event \\d+ of \\d+/
        - link "Previous"
        - link "Next"
        - link "Close"
      - paragraph: Invasion of Ukraine
      - heading [level=1]
      - term: Date
      - definition
      - term: Actors
      - definition:
        - link "Russia"
      - list:
        - listitem: Happened
        - listitem: Disputed
        - listitem: Checked by an editor
      - heading [level=2]
      - heading "Supports" [level=3]
      - figure:
        - blockquote:
          - mark
        - link "Read in the document"
        - button "Copy quote"
      - heading "Disputes" [level=3]
      - figure
      - heading "Related events" [level=2]
      - list
      - button "Share"
  `);
  expect(skips(await headings(timeline.panel))).toEqual([]);
});

test('the list reads as dates, each with its events', async ({ timeline }) => {
  await timeline.open('/?view=list');
  await expect(timeline.list).toMatchAriaSnapshot(`
    - list "Events":
      - listitem:
        - heading [level=3]
        - list:
          - listitem:
            - link
            - paragraph
  `);
});

test('a range is said by the list and its dates, and by the sliders of the overview', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?view=list&t=2022-02-10..2022-02-20');
  await expect(page.locator('html[data-goes]')).toHaveCount(0);
  await expect(
    timeline.list.getByRole('list', { name: /^Events\. In view: 10–19\s+February\s+2022$/ }),
  ).toBeVisible();
  const dates = timeline.list.locator('.list-date');
  const told = await dates.evaluateAll((heads) =>
    heads.map((head) => /(\d+) events?(?:, (all|\d+) in view)?$/.exec(head.textContent ?? '')),
  );
  const counted = told.map((words) => Number(words?.[2] === 'all' ? words[1] : (words?.[2] ?? 0)));
  expect(counted.reduce((sum, count) => sum + count)).toBe(
    await timeline.list.locator('[data-in-range]').count(),
  );
  expect(counted.filter((count) => count > 0).length).toBeLessThan(counted.length);
  await timeline.open('/?t=2022-02-10..2022-02-20');
  await expect(page.locator('.screen-buttons .overview')).toMatchAriaSnapshot(`
    - group "Overview of the whole story":
      - slider "Time in view"
      - slider "Start of the view"
      - slider "End of the view"
  `);
  for (const [name, words] of [
    ['Time in view', /^10–19\s+February\s+2022$/],
    ['Start of the view', /^10\s+February\s+2022$/],
    ['End of the view', /^19\s+February\s+2022$/],
  ] as const)
    await expect(page.getByRole('slider', { name })).toHaveAttribute('aria-valuetext', words);
});

test('the reader reads as: document, passages with their events, facts', async ({ page }) => {
  await page.goto('/sources/quint-putin-backed-down/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - paragraph: /Opinion/
    - heading /Putin Has Backed Down/ [level=1]
    - paragraph: /words not shown/
    - paragraph:
      - mark
    - list "Events of this passage":
      - listitem:
        - link
  `);
  expect(skips(await headings(page.locator('body')))).toEqual([]);
});

test('one region says what opened, what the filter left and which range rests', async ({
  page,
  timeline,
}) => {
  await timeline.open('/?t=2022-02-01..2022-03-01');
  const said = page.locator('[data-announcements]');
  await timeline.restOfTimeline();
  await expect(said).toBeEmpty();

  await timeline.mark('russia-invades-ukraine').focus();
  // A page that has but come to life says nothing of itself: what follows is said.
  await expect(async () => {
    await page.keyboard.press('+');
    await expect(said).toHaveText(/February\s2022: \d+ events/, { timeout: 5000 });
  }).toPass();

  await page.keyboard.press('Enter');
  await expect(said).toHaveText(
    /^Russia invades Ukraine, 24\s+February\s2022\. Event \d+ of \d+\.$/,
  );

  await timeline.actor('NATO').first().click();
  await expect(said).toHaveText(/^\d+ of \d+ events, .+\. The open event is left out$/);
  await expect(
    page.locator('[aria-live]:not([aria-live=off]):not(#__next-route-announcer__)'),
  ).toHaveCount(1);
});
