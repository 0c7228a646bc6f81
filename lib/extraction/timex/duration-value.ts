import type { Unit } from './lexicon';

const designators: Record<Unit, readonly [prefix: string, designator: string]> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  weekend: ['P', 'WE'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
};

/** TIMEX3: P2W, PT30M, P2.5Y, PXD where nobody says how many; half a year is P6M. */
export function durationValue(unit: Unit, count: number | null): string {
  const half = count === 0.5 ? halves.get(unit) : undefined;
  if (half) return half;
  const [prefix, designator] = designators[unit];
  return `${prefix}${count ?? 'X'}${designator}`;
}

const halves = new Map<Unit, string>([
  ['hour', 'PT30M'],
  ['day', 'PT12H'],
  ['year', 'P6M'],
  ['decade', 'P5Y'],
  ['century', 'P50Y'],
]);
