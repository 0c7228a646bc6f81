import { isFiner, type EdtfDate } from '../time/edtf';

export { drawnRange, type DrawnRange } from '../time/drawn-range';

/**
 * How well a date is known, as a shape:
 *
 *   day         ●         on one day, or at a time of it
 *   within      ├────┤    some time within a month, season, year … or between two days
 *   lasted      ████      lasted from … to
 *   about       ░▒█▒░     about then
 *   open-end    ███▒›     its end is open
 *   open-start  ‹▒███     its start is open
 */
export type MarkForm = 'day' | 'within' | 'lasted' | 'about' | 'open-end' | 'open-start';

/** An interval with one approximate end is 'lasted'; drawnRange says which end fades. */
export function markForm({ shape, precision, first, last }: EdtfDate): MarkForm {
  if (!last) return 'open-end';
  if (!first) return 'open-start';
  if (shape === 'one-of') return 'within';
  if (first.approximate && last.approximate) return 'about';
  if (shape === 'interval') return 'lasted';
  return isFiner(precision, 'month') ? 'day' : 'within';
}
