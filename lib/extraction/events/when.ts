import { parseEdtf } from '../../time/edtf';
import type { VerbGroup } from '../clauses/verb-group';
import type { DatedPhrase } from '../document/document';
import type { TimeExpression } from '../time-expression';
import type { When } from './clause-event';
import { daysBetween, shiftDays } from './shift-days';

/** What is known of the time of a document. */
export interface DocumentTime {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: nothing is known. */
  readonly date: string | null;
  /** It tells what has just happened: what has no date of its own is of the document's day. */
  readonly isReport: boolean;
}

/** What the verb of a clause tells of what a time of the clause dates. */
export interface Telling {
  readonly verb: VerbGroup | null;
  /** What it tells lies ahead. */
  readonly isAhead?: boolean;
  /** It dates something that the verb only mentions: "rose ahead of the September 2 summit". */
  readonly isMention?: boolean;
}

/** When a time expression places what it is attached to; null: nowhere on a calendar. */
export function whenOfTime(
  { time, until }: DatedPhrase,
  document: DocumentTime,
  { verb, isAhead = false, isMention = false }: Telling,
): When | null {
  const timex = { start: time.start, end: time.end };
  const put = (edtf: string, rule: string, basis: When['basis']): When => ({
    edtf,
    basis,
    timex,
    rule,
    inherited: false,
  });
  if (time.edtf === null) {
    const recent = recently(time.text.toLowerCase(), document.date);
    return recent === null ? null : put(recent, 'time: not long ago', 'inferred');
  }
  const basis = time.anchored === 'stated' ? 'stated' : 'inferred';
  const range = rangeOf(time, until);
  if (range) return put(range, `time: ${time.rule}, range`, basis);
  // "flies on Friday" looks forward, where the time was read so.
  const isNow = verb?.form === 'present';
  const isPast = !isAhead && !isMention && !isNow && (verb === null || isOfDocument(verb));
  if (isPast && time.rule.startsWith('weekday') && isAfterDocument(time.edtf, document))
    return put(shiftDays(time.edtf, -7), `time: ${time.rule}, before the document`, basis);
  const isToCome = isAhead && verb !== null && !verb.wasAhead && aheadForms.has(verb.form);
  if (isToCome && time.rule.startsWith('weekday') && isBeforeDocument(time.edtf, document))
    return put(shiftDays(time.edtf, 7), `time: ${time.rule}, after the document`, basis);
  const isYearless = time.anchored === 'document' && /month-day|day-month/.test(time.rule);
  const isTold = !isMention && (verb?.form === 'past' || verb?.form === 'perfect');
  // "had been expected to come on June 1": ahead then, and past now.
  const isPastPlan = isAhead && verb?.wasAhead === true;
  if (isPastPlan && time.rule.startsWith('weekday') && isAfterDocument(time.edtf, document))
    return put(shiftDays(time.edtf, -7), `time: ${time.rule}, before the document`, basis);
  const isPutOff = isAhead && isTold;
  if (isPutOff && isYearless)
    return put(yearAhead(time.edtf, document), `time: ${time.rule}, put off to`, basis);
  if (isPastPlan && isYearless)
    return put(nearestYear(time.edtf, document), `time: ${time.rule}, near the document`, basis);
  if (isTold && !isAhead && isYearless && isAfterDocument(time.edtf, document))
    return put(yearBefore(time.edtf), `time: ${time.rule}, before the document`, basis);
  const approximate = time.modifier === 'APPROX' && !/[/~]/.test(time.edtf);
  const edtf = approximate ? `${time.edtf}~` : within(time.edtf, time.granularity);
  return put(edtf, `time: ${time.rule}`, basis);
}

/** Its verb tells of what is done or being done, not of what lies ahead. */
export function isOfDocument({ form }: VerbGroup): boolean {
  return form === 'past' || form === 'present' || form === 'perfect' || form === 'participle';
}

const aheadForms = new Set(['will', 'planned', 'predicted']);

function isBeforeDocument(edtf: string, { date }: DocumentTime): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) && date?.length === 10 && edtf < date;
}

/** A day after that of the document. */
export function isAfterDocument(edtf: string, { date }: DocumentTime): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) && date?.length === 10 && edtf > date;
}

function yearBefore(edtf: string): string {
  const earlier = `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}`;
  return parseEdtf(earlier).ok ? earlier : edtf;
}

/** Of a day or month, in the year that brings it nearest to the document. */
function nearestYear(edtf: string, { date }: DocumentTime): string {
  if (date?.length !== 10) return edtf;
  const rest = edtf.slice(4);
  const candidates = [-1, 0, 1].map((by) => `${Number(date.slice(0, 4)) + by}${rest}`);
  const distance = (other: string) =>
    Math.abs(daysBetween(other.length === 7 ? `${other}-15` : other, date));
  return candidates
    .filter((other) => parseEdtf(other).ok)
    .reduce((best, other) => (distance(other) < distance(best) ? other : best), edtf);
}

/** What is put off is for a day to come, or for one that came since: the year in which it is at most so many days past. */
const longestPast = 120;

function yearAhead(edtf: string, { date }: DocumentTime): string {
  if (date?.length !== 10 || edtf.length !== 10) return edtf;
  const of = (by: number) => `${Number(date.slice(0, 4)) + by}${edtf.slice(4)}`;
  const found = [-1, 0, 1]
    .map(of)
    .find((day) => parseEdtf(day).ok && daysBetween(day, date) <= longestPast);
  return found ?? edtf;
}

/** A week or a weekend is a time within which it was, not one that it lasted. */
function within(edtf: string, granularity: string): string {
  const ends = edtf.split('/');
  return (granularity === 'week' || granularity === 'weekend') && ends.length === 2
    ? `[${ends.join('..')}]`
    : edtf;
}

/** "from 2008 to 2010", "1962–1964": two times as one. */
function rangeOf(from: TimeExpression, until: TimeExpression | undefined): string | null {
  if (!from.edtf || !until?.edtf || from.edtf.includes('/') || until.edtf.includes('/'))
    return null;
  const range = `${from.edtf}/${until.edtf}`;
  return parseEdtf(range).ok ? range : null;
}

/** "recently", "in recent days", "a few days ago": about when. */
function recently(words: string, date: string | null): string | null {
  if (date === null) return null;
  if (
    /^(?:(?:a )?few |several |some )?days$|\bdays ago\b|\bother day\b|\brecent days\b|\bpast few days\b/.test(
      words,
    )
  )
    return date.length === 10 ? `${shiftDays(date, -3)}~` : `${date}~`;
  if (/\brecent|\blately|\bjust now/.test(words)) return `${date.slice(0, 7)}~`;
  if (/\bweeks/.test(words)) return weeksBefore(date);
  return null;
}

/** Some weeks before a day or a month, as about a month; null of a year. */
function weeksBefore(date: string): string | null {
  if (date.length < 7) return null;
  return `${shiftDays(date.length === 10 ? date : `${date}-14`, -21).slice(0, 7)}~`;
}

/** The same time, with both of its ends marked as approximate. */
export function aboutWhen(when: When): When {
  return when.edtf === null
    ? when
    : { ...when, edtf: when.edtf.replace(/[\dX](?=$|[\]/]|\.\.)/g, '$&~') };
}

/** What has no time of its own: of the document's day in a report, of about its month elsewhere. */
export function whenFromDocument({ date, isReport }: DocumentTime, verb: VerbGroup): When {
  const put = (edtf: string | null, rule: string): When => ({
    edtf,
    basis: 'inferred',
    timex: null,
    rule,
    inherited: true,
  });
  if (date === null) return put(null, 'no time is told');
  if (verb.form === 'past perfect') return put(`[..${date}]`, 'before the document');
  if (isReport) return put(`${date}~`, 'day of the document');
  return put(`${date.slice(0, 7)}~`, 'about the time of the document');
}
