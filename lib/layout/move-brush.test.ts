import { describe, expect, test } from 'vitest';
import { epochOf } from '../time/civil';
import { drawBrush, moveBrush, stretchBrush } from './move-brush';
import { overviewScale } from './place-overview';

const extent = { start: epochOf(1940), end: epochOf(2026) };
const scale = overviewScale(extent, { start: epochOf(1940), end: epochOf(2021) }, 800);
const winter = { start: epochOf(2021, 12), end: epochOf(2022, 3) };
const minimum = 6 * 3_600_000;

describe('the brush', () => {
  test('moves as one, keeps its length, and stops at the ends', () => {
    const moved = moveBrush(winter, 100, scale);
    expect(moved.end - moved.start).toBe(winter.end - winter.start);
    expect(scale.toPx(moved.start)).toBeCloseTo(scale.toPx(winter.start) + 100, 3);
    expect(moveBrush(winter, 9999, scale).end).toBe(extent.end);
    expect(moveBrush(winter, -9999, scale).start).toBe(extent.start);
    expect(moveBrush(extent, 50, scale)).toEqual(extent);
  });

  test('an end goes no further than the strip, nor beyond the other', () => {
    expect(stretchBrush(winter, 'start', epochOf(1800), scale, minimum).start).toBe(extent.start);
    expect(stretchBrush(winter, 'start', epochOf(2025), scale, minimum)).toEqual({
      start: winter.end - minimum,
      end: winter.end,
    });
    expect(stretchBrush(winter, 'end', epochOf(2000), scale, minimum).end).toBe(
      winter.start + minimum,
    );
  });

  test('is drawn in either direction, and never shorter than the minimum', () => {
    expect(drawBrush(300, 200, scale, minimum)).toEqual(drawBrush(200, 300, scale, minimum));
    const click = drawBrush(300, 300, scale, minimum);
    expect(click.end - click.start).toBe(minimum);
    const atEnd = drawBrush(800, 900, scale, minimum);
    expect(atEnd.end).toBe(extent.end);
  });
});
