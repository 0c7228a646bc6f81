import { boundsOf, parseEdtf, type EdtfDate } from '../../time/edtf';
import type { DateReading } from './incoming-row';

/**
 * Given the first and the last date of an event, each EDTF, returns the date of the event as EDTF. An end
 * that says the same as the start adds nothing; of a start or an end that is itself an interval, its outer
 * end is taken.
 *
 *   2022-01-10, 2022-01-14               2022-01-10/2022-01-14
 *   [-1699..-1600], [-1499..-1400]       [-1699..-1600]/[-1499..-1400]
 *   .., -0500                            ../-0500
 */
export function joinDates(start: string | null, end: string | null): DateReading {
  if (start === null && end === null)
    return { ok: false, kind: 'no date', reason: 'there is no date' };
  if (end === null || start === end) return whole(start ?? '..');
  if (start === null) return whole(`../${edgeOf(end, 'last')}`);
  const [first, last] = [edgeOf(start, 'first'), edgeOf(end, 'last')];
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  if (from.ok && to.ok && endsBefore(from.date, to.date))
    return {
      ok: false,
      kind: 'dates contradict',
      reason: `it ends (${end}) before it starts (${start})`,
    };
  return whole(first === last ? first : `${first}/${last}`);
}

function whole(edtf: string): DateReading {
  const reading = parseEdtf(edtf);
  if (reading.ok) return { ok: true, edtf };
  return { ok: false, kind: 'date not readable', reason: reading.reason };
}

/** What can stand at that end of an interval. */
function edgeOf(edtf: string, side: 'first' | 'last'): string {
  const [first, last] = edtf.split('/');
  if (last === undefined) return edtf;
  return (side === 'first' ? first : last) || '..';
}

function endsBefore(start: EdtfDate, end: EdtfDate): boolean {
  const [from, to] = [boundsOf(start).start, boundsOf(end).end];
  return from !== null && to !== null && to <= from;
}

const truncations: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^days?$/i, /^(Y?-?\d+-\d\d-\d\d)T.*$/, '$1'],
  [/^months?$/i, /^(Y?-?\d+-\d\d)(?:-\d\d)?(?:T[^~?%]*)?([~?%]?)$/, '$1$2'],
  [/^years?$/i, /^(Y?-?\d+)(?:-\d\d)?(?:-\d\d)?(?:T[^~?%]*)?([~?%]?)$/, '$1$2'],
  [/^decades?$/i, /^(-?\d{3})\d(?:-\d\d){0,2}([~?%]?)$/, '$1X$2'],
  [/^centur(?:y|ies)$/i, /^(-?\d\d)\d\d(?:-\d\d){0,2}([~?%]?)$/, '$1XX$2'],
];

/** Given a date and how precise its row says it is, returns it no more precise than that. */
export function atPrecision(edtf: string, precision: string | undefined): string {
  const rule = truncations.find(([name]) => name.test(precision?.trim() ?? ''));
  if (!rule) return edtf;
  const text = edtf.replace(rule[1], rule[2]);
  return parseEdtf(text).ok ? text : edtf;
}
