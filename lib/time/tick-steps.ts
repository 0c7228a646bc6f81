import { msPerDay } from './civil';

/** From fine to coarse. */
export const calendarUnits = [
  'hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** How a row of ticks is labelled, and which major row stands over it. */
export type TickRow =
  'hours' | 'days' | 'weeks' | 'months' | 'years' | 'decades' | 'centuries' | 'major';

/** A tick every `count` units, counted from the start of the next coarser one. */
export interface TickStep {
  readonly unit: CalendarUnit;
  readonly count: number;
  /** The shortest that the step ever is, in ms; the last days of a month may be dropped instead. */
  readonly least: number;
  readonly row: TickRow;
}

const hour = msPerDay / 24;
const year = 365 * msPerDay;

/** From fine to coarse: the first that leaves enough room is taken. */
export const minorSteps: readonly TickStep[] = [
  { unit: 'hour', count: 1, least: hour, row: 'hours' },
  { unit: 'hour', count: 3, least: 3 * hour, row: 'hours' },
  { unit: 'hour', count: 6, least: 6 * hour, row: 'hours' },
  { unit: 'hour', count: 12, least: 12 * hour, row: 'hours' },
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
  { unit: 'millennium', count: 1, least: 1000 * year, row: 'centuries' },
  { unit: 'millennium', count: 10, least: 10_000 * year, row: 'centuries' },
];

/** For any longer time. */
export const coarsestStep: TickStep = {
  unit: 'millennium',
  count: 100,
  least: 100_000 * year,
  row: 'centuries',
};

const major = (unit: CalendarUnit, least: number): TickStep => ({
  unit,
  count: 1,
  least,
  row: 'major',
});

/** What stands over a row. Weeks name their months themselves; years and more are plain alone. */
export const majorUnits: Readonly<Partial<Record<TickRow, TickStep>>> = {
  hours: major('day', msPerDay),
  days: major('month', 28 * msPerDay),
  weeks: major('year', year),
  months: major('year', year),
  years: major('decade', 10 * year),
};
