import type { Unaccounted } from './unaccounted';

interface Entry {
  readonly date: string;
  readonly what: string;
  readonly of?: string | undefined;
  readonly from: string;
  readonly to: string | null;
  readonly why: string;
}

/** The first published correction that does not stand in its place as it did; null if all do. */
export function lostCorrection(
  published: readonly Entry[],
  now: readonly Entry[],
): Unaccounted | null {
  const index = published.findIndex((correction, place) => !isSame(correction, now[place]));
  const lost = published[index];
  if (!lost) return null;
  return {
    path: ['corrections', index],
    what: `the correction of ${lost.date} (${lost.what}) was published, and does not stand here as it did`,
    todo: 'Put it back as data/published.json has it, in its place; new ones go to the end',
  };
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  return (
    b !== undefined &&
    (['date', 'what', 'of', 'from', 'to', 'why'] as const).every((key) => a[key] === b[key])
  );
}
