import { countInDigits } from '@/lib/layout/counted';
import type { Ridge, RidgeBin } from '@/lib/layout/place-ridge';
import type { BinStep } from '@/lib/layout/ridge-grid';
import { msPerDay } from '@/lib/time/civil';
import { wholeRangeInWords } from '@/lib/time/counted-range';

const units: readonly (readonly [noun: string, ms: number])[] = [
  ['day', msPerDay],
  ['hour', msPerDay / 24],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

/** `day`, `10 days`, `22 minutes 30 seconds`, `5 years`: what comes after "per". */
export function stepInWords({ unit, count }: BinStep): string {
  const of = (noun: string, number: number) =>
    number === 1 ? noun : `${countInDigits(number)} ${noun}s`;
  if (unit !== 'ms') return of(unit, count);
  const whole = units.find(([, ms]) => count % ms === 0);
  if (whole && count / whole[1] <= 100) return of(whole[0], count / whole[1]);
  const [noun = '', ms = 1] = units.find(([, least]) => count >= least) ?? [];
  const number = Math.floor(count / ms);
  const rest = count - number * ms;
  const first = `${countInDigits(number)} ${noun}${number === 1 ? '' : 's'}`;
  return rest > 0 ? `${first} ${partInWords(rest)}` : of(noun, number);
}

const partInWords = (ms: number): string =>
  ms % 60_000 === 0 ? `${ms / 60_000} minutes` : `${ms / 1000} seconds`;

/** What the height of the ridges says, below the chart. */
export function scaleInWords({ step, earlierStep }: Pick<Ridge, 'step' | 'earlierStep'>): string {
  const earlier = earlierStep ? `, before the story per ${stepInWords(earlierStep)}` : '';
  return `Height is the square root of events per ${stepInWords(step)}${earlier}.`;
}

/** `61 events, 3–9 March 2022`; beside the label of one of them `60 more events, …`. */
export function binInWords({ count, range, isLabelled }: RidgeBin): string {
  return `${binCountInWords({ count, isLabelled })}, ${wholeRangeInWords(range)}`;
}

export function binCountInWords({
  count,
  isLabelled,
}: Pick<RidgeBin, 'count' | 'isLabelled'>): string {
  return `${countInDigits(count)} ${isLabelled ? 'more ' : ''}event${count === 1 ? '' : 's'}`;
}
