import { test as base, type Locator, type Page } from '@playwright/test';
import { expect, pageInFolder, requestInFolder } from './in-folder';

/** The reader's screen, by what a reader sees on it. */
export class TimelinePage {
  readonly axis: Locator;
  readonly panel: Locator;
  readonly list: Locator;
  /** What is on in the filter, and what it left. */
  readonly filterResult: Locator;
  /** The same, as it is spoken. */
  readonly announcement: Locator;
  readonly search: Locator;
  readonly hits: Locator;

  constructor(readonly page: Page) {
    this.axis = page.locator('[data-timeline]');
    this.panel = page.locator('.screen-panel');
    this.list = page.locator('.screen-list');
    this.filterResult = page.locator('[data-filter-result]');
    this.announcement = page.locator('[data-announcements]');
    this.search = page.getByRole('combobox', { name: 'Search' });
    this.hits = page.getByRole('listbox', { name: 'Events found' }).locator('[data-hit]');
  }

  /** Opens a path and waits until the axis shows its first complete picture. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForFunction(
      () => performance.getEntriesByName('timeline-ready').length > 0,
    );
    await this.settled();
  }

  /** Waits until the list and the axis have followed the controls, and nothing moves. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.screen[data-behind], [data-moving]')).toHaveCount(0);
  }

  /** Waits until what is fetched when the page rests has come: what follows a finger that swipes, and what speaks. */
  async restOfTimeline(): Promise<void> {
    await expect(this.page.locator('.quotes-on-paper')).toBeAttached();
  }

  /** Waits until what speaks of a missing network has come: the list of the search comes with it. */
  async restOfSite(): Promise<void> {
    await this.search.fill('putin');
    await expect(this.hits.first()).toBeVisible();
    await this.search.fill('');
    await expect(this.hits).toHaveCount(0);
    await this.search.blur();
  }

  /** Puts the mouse on the axis, in px from its corner, and waits until it can be dragged and zoomed. */
  async takeHold(x = 500, y = 200): Promise<{ x: number; y: number }> {
    const box = await this.axis.boundingBox();
    if (!box) throw new Error('no axis');
    const at = { x: box.x + x, y: box.y + y };
    await this.page.mouse.move(at.x, at.y);
    await expect(this.axis).toHaveAttribute('data-gestures');
    return at;
  }

  /** How many pictures of the axis are seen on the way to what a click leads to, the first and the last included. */
  async picturesAfterClick(on: Locator): Promise<number> {
    return on.evaluate(async (element) => {
      const drawn = document.querySelector('[data-timeline] .axis-head');
      const picture = () =>
        [...document.querySelectorAll<HTMLCanvasElement>('[data-timeline] canvas')]
          .find((canvas) => canvas.checkVisibility({ visibilityProperty: true }))
          ?.toDataURL() ?? drawn?.innerHTML;
      const seen = new Set([picture()]);
      if (element instanceof HTMLElement) element.click();
      const begin = performance.now();
      while (performance.now() - begin < 1000) {
        await new Promise(requestAnimationFrame);
        seen.add(picture());
      }
      return seen.size;
    });
  }

  /** Opens what shares the page in the panel. */
  async share(): Promise<Locator> {
    await this.panel.getByRole('button', { name: 'Share', exact: true }).click();
    const sheet = this.page.getByRole('dialog', { name: 'Share' });
    await expect(sheet).toBeVisible();
    return sheet;
  }

  mark(id: string): Locator {
    return this.axis.locator(`a[data-event="${id}"]`);
  }

  row(id: string): Locator {
    return this.list.locator(`[data-event="${id}"]`);
  }

  actor(name: string): Locator {
    return this.page.locator('.chip').filter({ hasText: name });
  }

  /** What is on in the filter, with the button that takes it off. */
  tag(words: string): Locator {
    return this.filterResult.locator('.tag').filter({ hasText: words });
  }

  menu(label: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${label}( \\d|$)`) });
  }

  /** A value of the menu that is open. */
  choice(words: string): Locator {
    return this.page.locator('.choice').filter({ hasText: words });
  }

  async countOf(name: string): Promise<number> {
    await this.settled();
    return Number(await this.actor(name).locator('.count').textContent());
  }

  /** Events on the axis: marks, and those that counts stand for. */
  async eventsOnAxis(): Promise<number> {
    await this.settled();
    return this.axis.evaluate((svg) => {
      const marks = svg.querySelectorAll('a[data-event]').length;
      const counts = [...svg.querySelectorAll('.pill-words')].map((words) =>
        Number(/[\d,]+/.exec(words.textContent ?? '')?.[0].replaceAll(',', '') ?? 0),
      );
      return counts.reduce((sum, count) => sum + count, marks);
    });
  }

  /** The button with the name of a track; its menu arranges the tracks. */
  trackName(name: string): Locator {
    return this.axis.getByRole('button', { name: new RegExp(`^Track ${name}`) });
  }

  /** The names of the tracks from top to bottom, with what is said of each. */
  async trackNames(): Promise<readonly string[]> {
    await this.settled();
    const names = await this.axis
      .locator('.track-button')
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
    return names;
  }

  async chooseForTrack(track: string, item: string): Promise<void> {
    await this.trackName(track).press('Enter');
    await this.page.getByRole('menuitem', { name: item }).press('Enter');
  }

  /** Pairs of labels that lie on one another. */
  async overlappingLabels(): Promise<number> {
    await this.settled();
    return this.axis.evaluate((axis) => {
      const boxes = [...axis.querySelectorAll('.event-label')].map((label) =>
        label.getBoundingClientRect(),
      );
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right &&
              b.left < a.right &&
              a.top + 3 < b.bottom - 3 &&
              b.top + 3 < a.bottom - 3,
          ),
      ).length;
    });
  }

  async eventsInList(): Promise<number> {
    await this.settled();
    return this.list.locator('[data-event]').count();
  }

  /** The range in the URL, once it is written; null for the whole story. */
  range(): string | null {
    return new URL(this.page.url()).searchParams.get('t');
  }
}

/** Chromium reports a page's own 404, and what it cannot load, as console errors; a test that asks for one says so. */
export const test = base.extend<{
  timeline: TimelinePage;
  expects404: boolean;
  expectsOffline: boolean;
  quiet: void;
}>({
  expects404: [false, { option: true }],
  expectsOffline: [false, { option: true }],
  page: async ({ page, baseURL }, use) => {
    await use(pageInFolder(page, baseURL));
  },
  request: async ({ request, baseURL }, use) => {
    await use(requestInFolder(request, baseURL));
  },
  timeline: async ({ page }, use) => {
    await use(new TimelinePage(page));
  },
  /** No error in the console and no request to anyone else, in any journey. */
  quiet: [
    async ({ page, expects404, expectsOffline }, use) => {
      const found: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        // Chromium may ask for it before it has read which icon the page names.
        if (message.location().url.endsWith('/favicon.ico')) return;
        if (expects404 && message.text().includes('404 (Not Found)')) return;
        if (expectsOffline && /net::ERR_(FAILED|INTERNET_DISCONNECTED)/.test(message.text()))
          return;
        found.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`page: ${error.message}`));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== 'data:' && hostname !== '127.0.0.1')
          found.push(`request: ${request.url()}`);
      });
      await use();
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
