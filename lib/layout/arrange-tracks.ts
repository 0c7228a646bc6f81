/** The ids of tracks from top to bottom: first those that are pinned, in their order, then the rest as given. */
export function arrangeTracks(
  natural: readonly string[],
  pinned: readonly string[],
): readonly string[] {
  const first = pinned.filter((id) => natural.includes(id));
  const isFirst = new Set(first);
  return [...first, ...natural.filter((id) => !isFirst.has(id))];
}

/**
 * The pinned tracks after one has moved by a place, up (-1) or down (1). The shortest list will do:
 *
 *   a b c   move c up twice   c a b   pinned c
 *           then a down       c b a   pinned c b
 *           then back         a b c   nothing pinned
 *
 * Laws: the tracks are then arranged as they were, but for the two that changed places · at an end
 * nothing changes.
 */
export function moveTrack(
  natural: readonly string[],
  pinned: readonly string[],
  id: string,
  by: -1 | 1,
): readonly string[] {
  const order = [...arrangeTracks(natural, pinned)];
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return pinned;
  order[at + by] = id;
  order[at] = other;
  return shortestPins(natural, order);
}

/** Puts a track last among those that stand first, or takes it out from among them. */
export function togglePin(pinned: readonly string[], id: string): readonly string[] {
  return pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id];
}

/** The shortest beginning of `order` after which the rest is in its natural order. */
function shortestPins(natural: readonly string[], order: readonly string[]): readonly string[] {
  const placeOf = new Map(natural.map((id, place) => [id, place]));
  let length = order.length;
  let next = Infinity;
  while (length > 0) {
    const place = placeOf.get(order[length - 1] ?? '') ?? 0;
    if (place > next) break;
    next = place;
    length--;
  }
  return order.slice(0, length);
}
