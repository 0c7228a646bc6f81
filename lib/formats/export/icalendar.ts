import { lastChange } from '../../history/last-change';
import type { TimelineEvent } from '../../model/subject';
import { dateText } from './date-text';
import { calendarTime, type NoCalendarTime } from './calendar-time';
import { claimedTitle, eventInText } from './event-text';
import { contentLine, textValue } from './icalendar-lines';
import { indexOf, type PublishedSubject, type SubjectIndex } from './published-subject';
import { eventPath } from '../structured-data/identity';

/**
 * Given a subject, returns it as iCalendar (RFC 5545). What is known to the day is a VEVENT of whole days, or of
 * instants. What is known less well must not become a day: it is a VJOURNAL without DTSTART (3.6.3), with its
 * date in the words of its summary and in X-EDTF. Deterministic: DTSTAMP is the day of an event's last change.
 */
export function iCalendar({ subject, address }: PublishedSubject): string {
  const index = indexOf(subject);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourceline//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(subject.title)}`,
    `X-WR-CALNAME:${textValue(subject.title)}`,
    `DESCRIPTION:${textValue(subject.description)}`,
    `URL:${address('/')}`,
    ...subject.events.flatMap((event) => componentLines(event, address, index)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function componentLines(
  event: TimelineEvent,
  address: PublishedSubject['address'],
  index: SubjectIndex,
): readonly string[] {
  const time = calendarTime(event.date);
  const isTimed = typeof time !== 'string';
  const title = claimedTitle(event);
  const summary = isTimed ? title : `${title} (${dateText(event.date)})`;
  const page = address(eventPath(event.id));
  const { title: chapter = event.chapter } = index.chapter(event.chapter) ?? {};
  return [
    `BEGIN:${isTimed ? 'VEVENT' : 'VJOURNAL'}`,
    `UID:${textValue(address(eventPath(index.firstId(event))))}`,
    `DTSTAMP:${stamp(lastChange(event))}`,
    `CREATED:${stamp(event.added)}`,
    `LAST-MODIFIED:${stamp(lastChange(event))}`,
    `SEQUENCE:${event.corrections.length}`,
    ...(isTimed ? timeLines(time) : []),
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(eventInText(event, index, address))}`,
    `CATEGORIES:${textValue(chapter)}`,
    `STATUS:${statusOf(event, isTimed)}`,
    `URL:${page}`,
    `X-EDTF;VALUE=TEXT:${textValue(event.date.edtf)}`,
    // What is past keeps nobody busy.
    ...(isTimed ? ['TRANSP:TRANSPARENT'] : []),
    `END:${isTimed ? 'VEVENT' : 'VJOURNAL'}`,
  ];
}

function timeLines({ type, start, end }: Exclude<ReturnType<typeof calendarTime>, string>) {
  const value = type === 'DATE' ? ';VALUE=DATE' : '';
  return [`DTSTART${value}:${start}`, ...(end === undefined ? [] : [`DTEND${value}:${end}`])];
}

/**
 * RFC 5545, 3.8.1.11: a journal entry is a draft where an event is tentative. What was to happen on the date may have
 * been called off; where the date is that of the words (`dateOf: said`), they were said, whatever became of them.
 */
function statusOf(
  { dateOf, statements: [{ kind, outcome }] }: TimelineEvent,
  isTimed: boolean,
): string {
  const isDue = (kind === 'planned' || kind === 'predicted') && dateOf !== 'said';
  if (isDue && outcome?.result === 'did-not-happen') return 'CANCELLED';
  const isForetold = isDue && outcome?.result !== 'came-true';
  if (isTimed) return isForetold ? 'TENTATIVE' : 'CONFIRMED';
  return isForetold ? 'DRAFT' : 'FINAL';
}

function stamp(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`;
}

/** An event that has no day in the calendar, and why. */
export interface Undated {
  readonly event: TimelineEvent;
  readonly why: NoCalendarTime;
}

/** The events of a subject that are journal entries of its calendar. */
export function undatedEvents({
  events,
}: Pick<PublishedSubject['subject'], 'events'>): readonly Undated[] {
  return events.flatMap((event) => {
    const time = calendarTime(event.date);
    return typeof time === 'string' ? [{ event, why: time }] : [];
  });
}
