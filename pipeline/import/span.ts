import { civilOf } from '../../lib/time/civil';
import { boundsOf, edtf, yearInEdtf, type EdtfDate } from '../../lib/time/edtf';
import type { EpochMs } from '../../lib/model/units';

/** The time from the first to the last of some dates, open ends left out. */
export class Span {
  #start = Infinity;
  #end = -Infinity;

  add(date: EdtfDate): void {
    const { start, end } = boundsOf(date);
    this.#start = Math.min(this.#start, start ?? end ?? Infinity);
    this.#end = Math.max(this.#end, end ?? start ?? -Infinity);
  }

  /** As EDTF: from day to day where years have four digits, from year to year beyond. Throws for none. */
  inEdtf(): string {
    const first = civilOf(this.#start as EpochMs);
    const last = civilOf((this.#end - 1) as EpochMs);
    const isPlain = first.year > 0 && last.year <= 9999;
    const text = ({ year, month, day }: typeof first) =>
      isPlain
        ? `${yearInEdtf(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        : yearInEdtf(year);
    const [from, to] = [text(first), text(last)];
    return edtf(from === to ? from : `${from}/${to}`).edtf;
  }
}
