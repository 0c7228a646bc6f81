const most = 4;

/** Given an id that is not there, returns the things whose ids share most words with it, best first. */
export function nearestIds<Thing extends { readonly id: string }>(
  id: string,
  things: readonly Thing[],
): readonly Thing[] {
  const words = new Set(id.toLowerCase().split(/[^a-z0-9]+/));
  return things
    .map((thing) => ({
      thing,
      shared: thing.id.split('-').filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.thing.id.length - b.thing.id.length)
    .slice(0, most)
    .map(({ thing }) => thing);
}
