import { civilOf } from '../../lib/time/civil';
import { boundsOf, type EdtfDate } from '../../lib/time/edtf';

/** Of fewer events none is the rest. */
const fewest = 50;
/** So many at either end may be slips. */
const mostOff = 2;
/** Years without an event between those and the rest … */
const leastGap = 2;
/** … which span no more years: in longer histories gaps are usual. */
const longestRest = 200;

/** Finds events that stand so far from all others that their year may be a slip. Counts by year alone. */
export class FarOff {
  readonly #years = new Map<number, { count: number; readonly id: string }>();
  #count = 0;

  add(date: EdtfDate, id: string): void {
    const { start, end } = boundsOf(date);
    const at = start ?? end;
    if (at === null) return;
    const { year } = civilOf(at);
    const known = this.#years.get(year);
    if (known) known.count++;
    else this.#years.set(year, { count: 1, id });
    this.#count++;
  }

  /** `1 event of 2011 stands far from all others: some-id`; empty where there is none. */
  findings(): readonly string[] {
    const years = [...this.#years.keys()].sort((a, b) => a - b);
    if (this.#count < fewest) return [];
    return [years, years.toReversed()].flatMap((fromEnd) => {
      const [year, next] = fromEnd;
      const last = fromEnd.at(-1);
      if (year === undefined || next === undefined || last === undefined) return [];
      const { count, id } = this.#years.get(year) ?? { count: Infinity, id: '' };
      const isFar = Math.abs(next - year) > leastGap && Math.abs(last - next) <= longestRest;
      if (!isFar || count > mostOff) return [];
      return [
        `far from all others: ${count === 1 ? 'one event' : `${count} events`} of ${year}, ${id}`,
      ];
    });
  }
}
