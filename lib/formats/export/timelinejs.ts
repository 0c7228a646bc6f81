import type { Evidence, Statement, TimelineEvent } from '../../model/subject';
import type { EpochMs } from '../../model/units';
import { civilOf, justBefore, timeOfDay } from '../../time/civil';
import { dateText } from './date-text';
import { isFiner, type DatePoint, type EdtfDate } from '../../time/edtf';
import {
  claimInWords,
  claimedTitle,
  documentOf,
  isTold,
  originNotes,
  outcomeSentence,
  quotedWords,
} from './event-text';
import { indexOf, type PublishedSubject, type SubjectIndex } from './published-subject';
import { eventPath, passagePath } from '../structured-data/identity';
import { storableText } from './storable-text';

type Address = PublishedSubject['address'];

/** TimelineJS keeps dates in `Date`, which ends 271,821 BCE; beyond, it has a scale of years alone. */
const furthestHumanYear = 270_000;

/** A date of TimelineJS 3: what is not known is left out. `year` is astronomical. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/**
 * Given a subject, returns it as TimelineJS 3 reads it (timeline.knightlab.com/docs/json-format.html).
 * A date that is not known to the day is drawn as all the stretch that it may be, and its words say so
 * (`display_date`). TimelineJS takes texts for HTML: ours are escaped.
 */
export function timelineJs({ subject, address }: PublishedSubject): object {
  const index = indexOf(subject);
  const isDeep = subject.events.some(({ date }) =>
    yearsOf(date).some((year) => Math.abs(year) > furthestHumanYear),
  );
  return {
    scale: isDeep ? 'cosmological' : 'human',
    title: {
      text: { headline: html(subject.title), text: paragraph(html(subject.description)) },
    },
    events: subject.events.map((event) => ({
      unique_id: event.id,
      ...datesOf(event.date, isDeep),
      display_date: html(dateText(event.date)),
      group: html(index.chapter(event.chapter)?.title ?? event.chapter),
      text: {
        headline: html(claimedTitle(event)),
        text: textOf(event, index, address),
      },
      autolink: false,
      edtf: event.date.edtf,
    })),
  };
}

function yearsOf({ first, last }: EdtfDate): readonly number[] {
  return [first, last].flatMap((point) => (point ? [civilOf(point.start).year] : []));
}

/** An open date is drawn where it is known; TimelineJS has no open ends. */
function datesOf({ shape, first, last }: EdtfDate, isDeep: boolean) {
  const start = first ?? last;
  if (!start) return {};
  const isExact = shape === 'single' && !isFiner('day', start.precision) && !start.approximate;
  if (!first || !last || isExact) return { start_date: startOf(start, isDeep) };
  return { start_date: startOf(first, isDeep), end_date: endOf(last, isDeep) };
}

function startOf({ precision, start }: DatePoint, isDeep: boolean): TimelineJsDate {
  const { year, month, day } = civilOf(start);
  if (isDeep || !isFiner(precision, 'year')) return { year };
  if (!isFiner(precision, 'month')) return { year, month };
  return { year, month, day, ...clockOf(start, precision) };
}

/** The last day of what it may be, or the time of it. */
function endOf(point: DatePoint, isDeep: boolean): TimelineJsDate {
  if (isFiner(point.precision, 'day')) return startOf(point, isDeep);
  const { year, month, day } = civilOf(justBefore(point.end));
  return isDeep ? { year } : { year, month, day };
}

function clockOf(t: EpochMs, precision: DatePoint['precision']): Partial<TimelineJsDate> {
  if (!isFiner(precision, 'day')) return {};
  const ms = timeOfDay(t);
  return {
    hour: Math.floor(ms / 3_600_000),
    ...(isFiner(precision, 'hour') && { minute: Math.floor(ms / 60_000) % 60 }),
    ...(isFiner(precision, 'minute') && { second: Math.floor(ms / 1000) % 60 }),
    ...(isFiner(precision, 'second') && { millisecond: ms % 1000 }),
  };
}

function textOf(event: TimelineEvent, index: SubjectIndex, address: Address): string {
  return [
    ...event.statements.map((statement) => statementHtml(statement, index, address)),
    paragraph(html(originNotes[event.origin])),
    paragraph(link(address(eventPath(event.id)), 'The event with its sources')),
  ].join('');
}

function statementHtml(statement: Statement, index: SubjectIndex, address: Address): string {
  const claim = claimInWords(statement);
  const { outcome } = statement;
  const event = outcome?.event && index.event(outcome.event);
  const quotes = (evidence: readonly Evidence[]) =>
    evidence.map((each) => quoteHtml(each, index, address));
  return [
    paragraph(html(`${claim && `${claim}: `}${statement.text}`)),
    ...quotes(statement.evidence),
    ...(isTold(outcome) ? [paragraph(html(outcomeSentence(outcome)))] : []),
    ...(event ? [paragraph(link(address(eventPath(event.id)), event.title))] : []),
    ...quotes(outcome?.evidence ?? []),
  ].join('');
}

function quoteHtml(evidence: Evidence, index: SubjectIndex, address: Address): string {
  const passage = address(passagePath(evidence.passage.source, evidence.anchor));
  const from = link(passage, documentOf(evidence, index));
  return `<blockquote>${html(quotedWords(evidence))} (${from})</blockquote>`;
}

function link(address: string, words: string): string {
  return `<a href="${html(address)}">${html(words)}</a>`;
}

function paragraph(content: string): string {
  return content && `<p>${content}</p>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return storableText(text).replaceAll(/[&<>"']/g, (found) => escapes[found] ?? found);
}
