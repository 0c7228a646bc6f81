import { parseEdtf } from '../../time/edtf';
import type { VerbGroup } from '../clauses/verb-groups';
import type { DatedPhrase, ReadDocument } from '../document/document';
import { shiftDays } from './shift-days';
import type { When } from './clause-event';

/** What is known of the time of a document. */
export interface DocumentTime {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: nothing is known. */
  readonly date: string | null;
  /** It tells what has just happened: what has no date of its own is of the document's day. */
  readonly isReport: boolean;
}

/** When a time expression places what it is attached to; null: nowhere on a calendar. */
export function whenOfTime(
  { time }: DatedPhrase,
  document: DocumentTime,
  all: readonly DatedPhrase[] = [],
): When | null {
  const timex = { start: time.start, end: time.end };
  const put = (edtf: string, rule: string, basis: When['basis']): When => ({
    edtf,
    basis,
    timex,
    rule,
    inherited: false,
  });
  if (time.edtf !== null) {
    const basis = time.anchored === 'stated' ? 'stated' : 'inferred';
    const range = rangeOf(time.start, all);
    if (range) return put(range, `time: ${time.rule}, range`, basis);
    const approximate = time.modifier === 'APPROX' && !/[/~]/.test(time.edtf);
    const span = within(time.edtf, time.granularity);
    return put(approximate ? `${time.edtf}~` : span, `time: ${time.rule}`, basis);
  }
  const recent = recently(time.text.toLowerCase(), document.date);
  return recent === null ? null : put(recent, 'time: not long ago', 'inferred');
}

/** A week or a weekend is a time within which it was, not one that it lasted. */
function within(edtf: string, granularity: string): string {
  const ends = edtf.split('/');
  return (granularity === 'week' || granularity === 'weekend') && ends.length === 2
    ? `[${ends.join('..')}]`
    : edtf;
}

/** "from 2008 to 2010", "between May 5 and May 10": two times of one clause as one. */
function rangeOf(start: number, all: readonly DatedPhrase[]): string | null {
  const index = all.findIndex(({ time }) => time.start === start);
  const [a, b] = [all[index]?.time, all[index + 1]?.time];
  if (!a?.edtf || !b?.edtf || a.edtf.includes('/') || b.edtf.includes('/')) return null;
  const gap = b.start - a.end;
  if (gap < 1 || gap > 6 || a.granularity !== b.granularity) return null;
  const range = `${a.edtf}/${b.edtf}`;
  return parseEdtf(range).ok ? range : null;
}

/** "recently", "in recent days", "a few days ago": about when. */
function recently(words: string, date: string | null): string | null {
  if (date === null) return null;
  if (/\bfew days ago\b|\bdays ago\b|\bother day\b|\brecent days\b|\bpast few days\b/.test(words))
    return date.length === 10 ? `${shiftDays(date, -3)}~` : `${date}~`;
  if (/\brecent|\blately|\bweeks? ago|\bjust now/.test(words)) return `${date.slice(0, 7)}~`;
  return null;
}

/** What has no time of its own: of the document's day in a report, of about its month elsewhere. */
export function whenFromDocument(
  _document: ReadDocument,
  { date, isReport }: DocumentTime,
  verb: VerbGroup,
): When {
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
