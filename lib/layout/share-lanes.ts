/** How many lanes a track could do with. least <= compact <= comfortable. */
export interface LaneWish {
  /** Fewer would hide a pinned event. */
  readonly least: number;
  /** All labels fit, some on their second-best side. Asked only if lanes are scarce. */
  compact(): number;
  /** All labels in their best places. */
  readonly comfortable: number;
}

/**
 * Shares `total` lanes among tracks. Lanes are taken one by one from the track that has most (of
 * equals, the lowest on the page): first from those that can spare one without losing a label, then
 * from any. So no track is left with less than an equal share unless it wants less.
 *
 * Laws: no track gets less than its least or more than its comfortable number · the sum is at most
 * `total`, unless the sum of the least is more
 */
export function shareLanes(wishes: readonly LaneWish[], total: number): readonly number[] {
  let lanes = wishes.map((wish) => wish.comfortable);
  let excess = lanes.reduce((sum, count) => sum + count, 0) - total;
  const take = (floors: readonly number[]) => {
    while (excess > 0) {
      const spare = lanes.map((count, i) => (count > (floors[i] ?? 0) ? count : 0));
      const most = Math.max(...spare);
      if (most <= 0) return;
      const taken = spare.lastIndexOf(most);
      lanes = lanes.map((count, i) => (i === taken ? count - 1 : count));
      excess--;
    }
  };
  if (excess > 0) take(wishes.map((wish) => wish.compact()));
  take(wishes.map((wish) => wish.least));
  return lanes;
}
