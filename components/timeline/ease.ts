/**
 * How far along a movement is, from 0 to 1, when `share` of its time has gone by: the curve
 * cubic-bezier(.2, 0, 0, 1) of the stylesheet, which starts quickly and comes to rest slowly.
 */
export function eased(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i++) {
    const t = (low + high) / 2;
    if (0.6 * t * (1 - t) ** 2 + t ** 3 < share) low = t;
    else high = t;
  }
  return 3 * (1 - low) * low ** 2 + low ** 3;
}
