import { hrefOf } from './in-folder';
import { expect, test } from './timeline-page';

/** Days since which the documents count, by their dates of publication in seeds/; the last day that a vague one may be. */
const days = {
  'edm-tough-talks': '2022-01-20',
  'quint-putin-backed-down': '2022-02-16',
  'the-week-nato': '2022-02-28',
  'buffer-states-book-excerpt': '2022-12-31',
  'nyt-putin-peace': '2025-03-18',
} as const;

interface PublishedEvent {
  readonly id: string;
  readonly end: string | null;
  readonly statements: readonly {
    readonly kind: string;
    readonly evidence: readonly { readonly source: keyof typeof days; readonly relation: string }[];
    readonly outcome?: {
      readonly result: string;
      readonly evidence: PublishedEvent['statements'][number]['evidence'];
    };
  }[];
}

/** What the list has to say on a day, counted anew from the published file: each event and its state in words. */
function expectedOn(day: string, events: readonly PublishedEvent[]): Record<string, string> {
  const rows: Record<string, string> = {};
  for (const event of events) {
    const isOut = ({ source }: { source: keyof typeof days }) => days[source] <= day;
    const told = event.statements.filter(({ evidence }) =>
      evidence.some((each) => each.relation === 'supports' && isOut(each)),
    );
    const [main] = told;
    if (!main) continue;
    // On its own last day it may still happen.
    const isOver = event.end === null || day >= event.end.slice(0, 10);
    const resultsOf = ({ outcome }: PublishedEvent['statements'][number]) =>
      (outcome?.evidence ?? []).filter(
        (each) =>
          isOut(each) &&
          (outcome?.result !== 'did-not-happen' || isOver || days[each.source] < day),
      );
    const cited = told.flatMap((statement) => [
      ...statement.evidence.filter(isOut),
      ...resultsOf(statement),
    ]);
    const words = [main.kind[0]?.toUpperCase() + main.kind.slice(1)];
    if (main.outcome?.result === 'did-not-happen' && resultsOf(main).length > 0)
      words.push('did not happen');
    if (cited.some(({ relation }) => relation === 'disputes')) words.push('disputed');
    rows[event.id] =
      `${words.join(', ')} · ${cited.length} passage${cited.length === 1 ? '' : 's'}`;
  }
  return rows;
}

test('on the day of each document the list has the events, kinds and passages that were known', async ({
  page,
  timeline,
}) => {
  const published = await page.request.get('/data/events.json');
  const { events } = (await published.json()) as { events: readonly PublishedEvent[] };
  await timeline.open(`/?known=${days['edm-tough-talks']}&view=list`);
  for (const [at, day] of Object.values(days).entries()) {
    if (at > 0) await page.getByRole('button', { name: /^Next document/ }).click();
    await expect(page.locator(`[data-known-on="${day}"]`)).toContainText(
      `${at + 1} of 5 documents`,
    );
    await timeline.settled();
    const rows = await timeline.list.locator('[data-event]').evaluateAll((elements) =>
      elements.map((row) => {
        const [, state = '', passages = ''] =
          row.querySelector('.event-row-state')?.textContent?.split(' · ') ?? [];
        return [(row as HTMLElement).dataset.event ?? '', `${state} · ${passages}`];
      }),
    );
    const expected = expectedOn(day, events);
    expect(Object.fromEntries(rows)).toEqual(expected);
    await expect(page.getByRole('button', { name: 'Whole story' })).toContainText(
      `${Object.keys(expected).length} events`,
    );
    if (day === days['quint-putin-backed-down'])
      await expect(timeline.list.getByText(/attack .*does not come/)).toHaveCount(0);
    if (day === days['quint-putin-backed-down'])
      expect(expected['forecast-attack-16-february']).toMatch(/^Predicted · /);
    if (day === days['the-week-nato'])
      expect(expected['forecast-attack-16-february']).toMatch(/^Predicted, did not happen · /);
    if (day === days['the-week-nato'])
      expect(expected['experts-expect-no-war']).toBe('Predicted · 1 passage');
    if (day === days['nyt-putin-peace']) expect(Object.keys(expected)).toHaveLength(events.length);
  }
});

test('a typed day is in the link, in a fresh reader too, and Back undoes it', async ({
  page,
  browser,
  timeline,
  baseURL,
}) => {
  await timeline.open('/');
  await timeline.restOfTimeline();
  await page.getByRole('button', { name: 'As known on a day' }).click();
  const field = page.getByRole('textbox', { name: 'As known on' });
  await field.fill('soon');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '“soon”' })).toBeVisible();
  await field.fill('Feb 2022');
  await field.press('Enter');
  await expect(page).toHaveURL(/known=2022-02-28/);
  await expect(page.getByRole('button', { name: 'As known on a day' })).toBeFocused();
  const line = page.locator('.known-line');
  await expect(line).toContainText('As known on 28 February 2022: 3 of 5 documents');
  await expect(timeline.announcement).toContainText('As known on 28 February 2022');
  await expect(timeline.mark('us-ukraine-agree-ceasefire')).toHaveCount(0);
  await expect(timeline.axis.locator('[data-known-day]')).toContainText('28 Feb 2022');

  const fresh = await browser.newContext({ baseURL });
  const other = await fresh.newPage();
  const { pathname, search } = new URL(page.url());
  await other.goto(hrefOf(page, pathname + search));
  await expect(other.locator('.known-line')).toContainText('As known on 28 February 2022');
  await fresh.close();

  await page.goBack();
  await expect(line).toHaveCount(0);
  await page.goForward();
  await page.getByRole('button', { name: 'Everything known today' }).click();
  await expect(page).not.toHaveURL(/known/);
});

test('play steps from document to document by the keyboard, and stops when it is told to', async ({
  page,
  timeline,
}) => {
  await timeline.open(`/?known=${days['edm-tough-talks']}&tracks=source`);
  expect(await timeline.trackNames()).toContain('Track The Week, not yet published');
  const line = page.locator('.known-line');
  const play = line.getByRole('button', { name: 'Play' });
  await play.focus();
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(line).toContainText('16 February 2022: 2 of 5');
  await page.keyboard.press('Enter');
  await expect(play).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('28 February 2022: 3 of 5');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/known=2022-02-16/);
});

test('the panel leaves out what was not known, says so, and has the ways out', async ({
  page,
  timeline,
}) => {
  await timeline.open('/events/experts-expect-no-war/?known=2022-12-30');
  const { panel } = timeline;
  const notice = panel.locator('[data-known-left-out]');
  await expect(notice).toContainText('2 passages and 1 outcome are left out');
  await expect(panel.locator('.badge').filter({ hasText: 'Did not happen' })).toHaveCount(0);
  await expect(panel).toContainText('None of the documents that had been published says');
  await panel.getByRole('button', { name: 'More was known on 31 December 2022' }).click();
  await expect(notice).toContainText('1 passage is left out');
  await expect(panel.getByText('Did not happen.')).toBeVisible();

  await timeline.open('/events/us-ukraine-agree-ceasefire/?known=2022-12-31');
  await expect(notice).toContainText('Not known on 31 December 2022.');
  await expect(panel.locator('.passage')).toHaveCount(0);
  await expect(panel.locator('.badge')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.known-line')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await panel.getByRole('button', { name: 'Known on 18 March 2025' }).click();
  await expect(notice).toHaveCount(0);
  await expect(panel.locator('.passage').first()).toBeVisible();
});

test('no title, reference or table tells what became of a forecast before that was known', async ({
  page,
  timeline,
}) => {
  const told = 'does not come';
  await timeline.open('/events/forecast-attack-16-february/?known=2022-02-16');
  await expect(page).toHaveTitle(
    'A Russian attack is forecast for Wednesday 16 February, as known on 16 February 2022 · Sourceline',
  );
  const sheet = await timeline.share();
  await expect(sheet).not.toContainText(told);
  await expect(sheet.getByRole('textbox', { name: /^Reference/ })).toHaveValue(
    /is forecast .+as known on 16 February 2022.+known=2022-02-16$/,
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).not.toContainText(told, { useInnerText: true });
  // The title of another page is its own, and the same one comes back.
  await timeline.panel.getByRole('link', { name: /^Next/ }).click();
  await expect(page).not.toHaveTitle(/is forecast/);
  await page.goBack();
  await expect(page).toHaveTitle(/is forecast/);
  await page.getByRole('button', { name: 'Everything known today' }).first().click();
  await expect(page).toHaveTitle(/does not come [^,]*$/);

  await page.goto('/agreement/?known=2022-02-16');
  await expect(page.locator('.known-line')).toContainText('2 of 5 documents');
  await expect(page).toHaveTitle('Agreement, as known on 16 February 2022 · Sourceline');
  const table = page.locator('.agreement');
  await expect(table.locator('thead th:visible')).toHaveCount(3);
  const row = table.locator('tr[data-event="forecast-attack-16-february"]');
  await expect(row).toContainText('is forecast');
  await expect(row.locator('td:visible')).toHaveText(['Published before', 'Foretells']);
  await page.getByRole('button', { name: 'Everything known today' }).click();
  await expect(row).toContainText(told);
  await expect(page).toHaveTitle('Agreement · Sourceline');
  await expect(row.locator('td:visible')).toHaveCount(5);
});

test('on paper, in search and beside a document the day is kept', async ({ page, timeline }) => {
  await page.goto('/print/?known=2022-01-20');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.known-line')).toContainText('As known on 20 January 2022');
  await expect(page.locator('.printed-event .passage').first()).toBeVisible();
  await expect(page.locator('.printed-event').filter({ hasText: 'New York Times' })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await timeline.open('/?known=2022-01-20');
  await timeline.search.fill('ceasefire');
  await expect(page.locator('.search-message')).toBeVisible();

  await page.goto('/sources/nyt-putin-peace/?known=2022-01-20');
  await expect(page.locator('[data-unpublished]')).toContainText('Not yet published on 20 January');
  await page.getByRole('link', { name: 'The timeline as known on 18 March 2025' }).click();
  await expect(page.locator('.known-line')).toContainText('5 of 5 documents');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is shown, and nothing is said of a day', async ({ page }) => {
    await page.goto('/events/us-ukraine-agree-ceasefire/?known=2022-01-20');
    await expect(page.locator('.passage').first()).toBeVisible();
    await expect(page.locator('.known-line, [data-known-left-out]')).toHaveCount(0);
  });
});
