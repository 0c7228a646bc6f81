import { msPerDay } from './civil';

/** From fine to coarse. */
export const calendarUnits = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** Units that all have the same length, in ms. */
export const msIn: Readonly<Partial<Record<CalendarUnit, number>>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: msPerDay / 24,
};

export const yearsIn: Readonly<Partial<Record<CalendarUnit, number>>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** How a row of ticks is labelled, and which major row stands over it. */
export type TickRow =
  | 'milliseconds'
  | 'tenths'
  | 'seconds'
  | 'clock'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'decades'
  | 'centuries'
  | 'major';

/** A tick every `count` units, counted from the start of the next coarser one. */
export interface TickStep {
  readonly unit: CalendarUnit;
  readonly count: number;
  /** The shortest that the step ever is, in ms; the last days of a month may be dropped instead. */
  readonly least: number;
  readonly row: TickRow;
}

const year = 365 * msPerDay;

const even = (unit: CalendarUnit, row: TickRow, counts: readonly number[]): readonly TickStep[] =>
  counts.map((count) => ({ unit, count, least: count * (msIn[unit] ?? 0), row }));

/** From fine to coarse: the first that leaves enough room is taken. To five billion years. */
export const minorSteps: readonly TickStep[] = [
  ...even('millisecond', 'milliseconds', [1, 2, 5, 10, 20, 50]),
  ...even('millisecond', 'tenths', [100, 200, 500]),
  ...even('second', 'seconds', [1, 2, 5]),
  ...even('second', 'clock', [10, 15, 30]),
  ...even('minute', 'hours', [1, 2, 5, 10, 15, 30]),
  ...even('hour', 'hours', [1, 3, 6, 12]),
  { unit: 'day', count: 1, least: msPerDay, row: 'days' },
  { unit: 'day', count: 2, least: 2 * msPerDay, row: 'days' },
  { unit: 'day', count: 7, least: 7 * msPerDay, row: 'weeks' },
  { unit: 'day', count: 14, least: 14 * msPerDay, row: 'weeks' },
  { unit: 'month', count: 1, least: 28 * msPerDay, row: 'months' },
  { unit: 'month', count: 3, least: 90 * msPerDay, row: 'months' },
  { unit: 'month', count: 6, least: 181 * msPerDay, row: 'months' },
  { unit: 'year', count: 1, least: year, row: 'years' },
  { unit: 'year', count: 2, least: 2 * year, row: 'years' },
  { unit: 'year', count: 5, least: 5 * year, row: 'years' },
  { unit: 'decade', count: 1, least: 10 * year, row: 'decades' },
  { unit: 'decade', count: 2, least: 20 * year, row: 'decades' },
  { unit: 'decade', count: 5, least: 50 * year, row: 'decades' },
  { unit: 'century', count: 1, least: 100 * year, row: 'centuries' },
  { unit: 'century', count: 2, least: 200 * year, row: 'centuries' },
  { unit: 'century', count: 5, least: 500 * year, row: 'centuries' },
  ...[1, 10, 100, 1e3, 1e4, 1e5, 1e6].flatMap((power) =>
    [1, 2, 5].map((digit): TickStep => {
      const count = digit * power;
      return { unit: 'millennium', count, least: count * 1000 * year, row: 'centuries' };
    }),
  ),
];

/** For any longer time. */
export const coarsestStep: TickStep = {
  unit: 'millennium',
  count: 1e7,
  least: 1e10 * year,
  row: 'centuries',
};

const major = (unit: CalendarUnit, least: number): TickStep => ({
  unit,
  count: 1,
  least,
  row: 'major',
});

/** What stands over a row. Weeks name their months themselves; decades and more are plain alone. */
export const majorUnits: Readonly<Partial<Record<TickRow, TickStep>>> = {
  milliseconds: major('second', 1000),
  tenths: major('minute', 60_000),
  seconds: major('minute', 60_000),
  clock: major('day', msPerDay),
  hours: major('day', msPerDay),
  days: major('month', 28 * msPerDay),
  weeks: major('year', year),
  months: major('year', year),
  years: major('decade', 10 * year),
};
