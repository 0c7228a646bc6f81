import type { CssPx } from '../model/units';

/** A stretch of x, from left to right. */
export interface Span {
  readonly x0: CssPx;
  readonly x1: CssPx;
}

/** Less than `air` apart. Standing exactly `air` apart is not touching. */
export function spansTouch(a: Span, b: Span, air: CssPx): boolean {
  return a.x0 < b.x1 + air && b.x0 < a.x1 + air;
}

/** The shortest span that holds both. */
export function joinSpans(a: Span, b: Span): Span {
  return { x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1) };
}

/** From the one to the other, whichever is further left. */
export function spanOf(a: CssPx, b: CssPx): Span {
  return { x0: Math.min(a, b), x1: Math.max(a, b) };
}
