import { isFiner, type EdtfDate, type Precision } from './edtf';

const hour = 3_600_000;

/** The shortest stretch that an axis shows, in ms, by the finest of its dates. Coarser: six hours. */
const shortest: Readonly<Partial<Record<Precision, number>>> = {
  millisecond: 10,
  second: 1000,
  minute: 60_000,
  hour,
};

/** Given the finest precision of a subject's dates, or null for none, returns how far one can zoom in, in ms. */
export function shortestRange(finest: Precision | null): number {
  return (finest && shortest[finest]) ?? 6 * hour;
}

/** null: no dates. */
export function finestOf(dates: readonly EdtfDate[]): Precision | null {
  let finest: Precision | null = null;
  for (const { first, last } of dates)
    for (const point of [first, last])
      if (point && (!finest || isFiner(point.precision, finest))) finest = point.precision;
  return finest;
}
