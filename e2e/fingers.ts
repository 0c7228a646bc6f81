import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phone in portrait. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Time between two moves of a finger, in ms: a frame. */
const frame = 16;

/** Fingers on the glass, as the browser gets them from its system: it scrolls, taps and drags by them. */
export class Fingers {
  private constructor(
    private readonly session: CDPSession,
    private readonly page: Page,
  ) {}

  static async of(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page), page);
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** Moves each finger along its way, in so many moves, a frame apart; `rest` lets that time go by. */
  async move(
    ways: readonly { from: Point; to: Point }[],
    moves = 8,
    rest = (ms: number) => this.page.waitForTimeout(ms),
  ): Promise<void> {
    await this.send(
      'touchStart',
      ways.map(({ from }) => from),
    );
    for (let move = 1; move <= moves; move += 1) {
      const share = move / moves;
      const points = ways.map(({ from, to }) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }));
      await rest(frame);
      await this.send('touchMove', points);
    }
    await this.send('touchEnd', []);
  }

  async drag(from: Point, dx: number, dy: number): Promise<void> {
    await this.move([{ from, to: { x: from.x + dx, y: from.y + dy } }]);
  }

  /** Two fingers, one on either side of a point, move apart from `before` px to `after` px. */
  async pinch({ x, y }: Point, before: number, after: number): Promise<void> {
    const finger = (side: 1 | -1) => ({
      from: { x: x + (side * before) / 2, y },
      to: { x: x + (side * after) / 2, y },
    });
    await this.move([finger(-1), finger(1)]);
  }

  /** Lays a finger on a point, waits until something has come of it, and lifts it. */
  async press(point: Point, until: () => Promise<void>): Promise<void> {
    await this.send('touchStart', [point]);
    await until();
    await this.send('touchEnd', []);
  }
}

export async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
