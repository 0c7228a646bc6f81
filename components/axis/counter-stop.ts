import type { Counter } from '@/lib/layout/place-tracks';

/** The name of a count among the stops of the arrow keys. */
export const counterStop = (track: string, { ids, range }: Counter): string =>
  `${track}:${ids ? ids.join('.') : `count:${range.start}-${range.end}`}`;
