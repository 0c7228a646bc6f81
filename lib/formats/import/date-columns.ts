import { epochOf } from '../../time/civil';
import {
  clockIn,
  numericDate,
  tidyCell,
  type CellReading,
  type DateOrder,
  type NumericDate,
} from './read-date';

/** Where a cell stands, and what it says: `row 17 has 31/12/2014`. */
interface Witness {
  readonly row: number;
  readonly text: string;
}

/** What the cells of one column that are written alike tell of their order. */
interface ShapeEvidence {
  count: number;
  /** Cells that can be read both ways. */
  open: number;
  dayFirst: number;
  monthFirst: number;
  firstDayFirst?: Witness;
  firstMonthFirst?: Witness;
  example: Witness;
  /** How often a cell that can be read both ways lies before the one above it, read so. */
  stepsBack: { dmy: number; mdy: number };
  last: { dmy: number; mdy: number } | null;
}

interface ColumnEvidence {
  readonly shapes: Map<string, ShapeEvidence>;
  clocks: number;
  clocksAtMidnight: number;
}

export interface ColumnReading extends CellReading {
  /** What was found, for whoever runs the import; empty where there was nothing to decide. */
  readonly findings: readonly string[];
}

export interface DateColumnOptions {
  /** The order that somebody chose. */
  readonly chosen?: DateOrder | undefined;
  /** The order of this layout where nothing in the file tells. */
  readonly usual: DateOrder;
}

/**
 * Looks at every cell of every date column before any is read, because one cell does not tell: `05/02/2014`
 * may be May or February. The memory it takes does not grow with the rows.
 */
export class DateColumns {
  readonly #columns = new Map<string, ColumnEvidence>();

  /** `row` counts from 1. */
  observe(column: string, cell: string, row: number): void {
    const text = tidyCell(cell);
    const clock = clockIn(text);
    const date = numericDate(text);
    if (!clock && !date) return;
    const evidence = this.#columns.get(column) ?? {
      shapes: new Map(),
      clocks: 0,
      clocksAtMidnight: 0,
    };
    this.#columns.set(column, evidence);
    if (clock) {
      evidence.clocks++;
      if (clock.ms === 0) evidence.clocksAtMidnight++;
    }
    if (date) observeShape(evidence.shapes, date, { row, text });
  }

  /** How each column is to be read; a column that is not in it has no date of three numbers and no clock. */
  decide(options: DateColumnOptions): ReadonlyMap<string, ColumnReading> {
    const all = [...this.#columns].flatMap(([column, { shapes }]) =>
      [...shapes].map(([shape, evidence]) => ({ column, shape, evidence })),
    );
    const readings = new Map<string, ColumnReading>();
    for (const [column, { shapes, clocks, clocksAtMidnight }] of this.#columns) {
      const findings: string[] = [];
      const orders = new Map<string, DateOrder | null>();
      for (const [shape, evidence] of shapes) {
        const siblings = [
          ...all.filter((other) => other.column === column && other.shape !== shape),
          ...all.filter((other) => other.column !== column),
        ];
        const { order, because } = decideShape(column, evidence, siblings, options);
        orders.set(shape, order);
        const which = shapes.size > 1 ? `, cells such as ${evidence.example.text}` : '';
        findings.push(`column ${column}${which}: ${because}`);
      }
      if (shapes.size > 1)
        findings.unshift(
          `column ${column}: has dates in ${shapes.size} formats, ${formats(shapes)}`,
        );
      const ignoresClock = clocks > 0 && clocks === clocksAtMidnight;
      if (ignoresClock)
        findings.push(`column ${column}: every time of day is midnight, so only the day is read`);
      readings.set(column, { orders, ignoresClock, findings });
    }
    return readings;
  }
}

/** For a column of which nothing was observed. */
export const plainReading: CellReading = { orders: new Map(), ignoresClock: false };

const orderWords: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
};

/** Of the cells that tell, the share that must agree for the others to be slips. */
const agreement = 0.9;

function decideShape(
  column: string,
  evidence: ShapeEvidence,
  siblings: readonly { column: string; shape: string; evidence: ShapeEvidence }[],
  { chosen, usual }: DateColumnOptions,
): { order: DateOrder | null; because: string } {
  const { dayFirst, monthFirst, firstDayFirst, firstMonthFirst, open, stepsBack } = evidence;
  if (chosen) return { order: chosen, because: `${orderWords[chosen]}, as chosen with --dates` };
  const proven = provenOrder(evidence);
  if (proven) {
    const [witness, against] =
      proven === 'dmy' ? [firstDayFirst, firstMonthFirst] : [firstMonthFirst, firstDayFirst];
    const others = Math.min(dayFirst, monthFirst);
    const but =
      others > 0 && against ? `; ${others} that cannot be read so, first ${said(against)}` : '';
    return { order: proven, because: `${orderWords[proven]}, because ${said(witness)}${but}` };
  }
  if (firstDayFirst && firstMonthFirst)
    return {
      order: null,
      because: `has both orders: ${said(firstDayFirst)}, ${said(firstMonthFirst)}; ${open} that can be read both ways are rejected (choose with --dates)`,
    };
  const both = `can be read both ways (${said(evidence.example)})`;
  for (const sibling of siblings) {
    const order = provenOrder(sibling.evidence);
    if (order) {
      const { firstDayFirst: d, firstMonthFirst: m } = sibling.evidence;
      return {
        order,
        because: `${both}; taken as ${orderWords[order]}, like ${sibling.column === column ? 'its other cells' : `the column ${sibling.column}`}, because ${said(order === 'dmy' ? d : m)}`,
      };
    }
  }
  const [least, most] = [stepsBack.dmy, stepsBack.mdy].toSorted((x, y) => x - y);
  if (most !== undefined && least !== undefined && most >= 2 && least * 4 <= most) {
    const order = stepsBack.dmy < stepsBack.mdy ? 'dmy' : 'mdy';
    return {
      order,
      because: `${both}; taken as ${orderWords[order]}, because its rows are then in order of time (choose with --dates)`,
    };
  }
  return {
    order: usual,
    because: `${both}; taken as ${orderWords[usual]}, which is usual here (choose with --dates)`,
  };
}

/** The order that a cell of this shape shows, where (nearly) none shows the other; else null. */
function provenOrder({ dayFirst, monthFirst }: ShapeEvidence): DateOrder | null {
  const all = dayFirst + monthFirst;
  if (all === 0) return null;
  if (dayFirst >= all * agreement) return 'dmy';
  return monthFirst >= all * agreement ? 'mdy' : null;
}

function said(witness: Witness | undefined): string {
  return witness ? `row ${witness.row} has ${witness.text}` : '';
}

function formats(shapes: ReadonlyMap<string, ShapeEvidence>): string {
  return [...shapes.values()]
    .map(({ count, example }) => `${count} like ${example.text}`)
    .join(', ');
}

function observeShape(
  shapes: Map<string, ShapeEvidence>,
  { a, b, year, shape }: NumericDate,
  witness: Witness,
): void {
  const evidence = shapes.get(shape) ?? {
    count: 0,
    open: 0,
    dayFirst: 0,
    monthFirst: 0,
    example: witness,
    stepsBack: { dmy: 0, mdy: 0 },
    last: null,
  };
  shapes.set(shape, evidence);
  evidence.count++;
  const isDay = (n: number) => n >= 1 && n <= 31;
  const isMonth = (n: number) => n >= 1 && n <= 12;
  const [canDayFirst, canMonthFirst] = [isDay(a) && isMonth(b), isMonth(a) && isDay(b)];
  if (canDayFirst && !canMonthFirst) {
    evidence.dayFirst++;
    evidence.firstDayFirst ??= witness;
  } else if (canMonthFirst && !canDayFirst) {
    evidence.monthFirst++;
    evidence.firstMonthFirst ??= witness;
  } else if (canDayFirst && a !== b) {
    if (evidence.open === 0) evidence.example = witness;
    evidence.open++;
    const now = { dmy: epochOf(year, b, a), mdy: epochOf(year, a, b) };
    const { last, stepsBack } = evidence;
    if (last && now.dmy < last.dmy) stepsBack.dmy++;
    if (last && now.mdy < last.mdy) stepsBack.mdy++;
    evidence.last = now;
  }
}
