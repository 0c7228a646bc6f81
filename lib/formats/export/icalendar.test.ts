import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Statement, TimelineEvent } from '../../model/subject';
import { boundsOf, edtf } from '../../time/edtf';
import { edtfTexts } from '../../time/edtf-texts.test-support';
import { calendarTime } from './calendar-time';
import { eventInText } from './event-text';
import { hostileTexts } from './hostile-text.test-support';
import { iCalendar, undatedEvents } from './icalendar';
import { indexOf } from './published-subject';
import {
  address,
  eventOn,
  eventsSaying,
  importedOn,
  planAndEvent,
  quoting,
  renamedSubject,
  subjectOf,
} from './published.test-support';
import { storableText } from './storable-text';

const componentsOf = (events: readonly TimelineEvent[], text?: string) =>
  new ICAL.Component(ICAL.parse(iCalendar(subjectOf(events, text)))).getAllSubcomponents();

const propertyOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();

describe('a date in a calendar', () => {
  it.each([
    ['2022-02-16', '20220216', '20220217'],
    ['2024-02-29', '20240229', '20240301'],
    ['2022-01-10/2022-01-14', '20220110', '20220115'],
    ['2022-12-31', '20221231', '20230101'],
    ['0001-01-01', '00010101', '00010102'],
    ['2022-02-25T16', '20220225', '20220226'],
    ['2022-02-25T16:36:22Z/2022-02-27', '20220225', '20220228'],
  ])('%s is whole days from %s to before %s', (date, start, end) => {
    expect(calendarTime(edtf(date))).toEqual({ type: 'DATE', start, end });
  });

  it.each([
    ['2022-02-25T16:36:22Z', '20220225T163622Z', undefined],
    ['2022-02-25T18:36+02:00', '20220225T163600Z', undefined],
    ['2022-02-25T16:36Z/2022-02-25T18:00Z', '20220225T163600Z', '20220225T180000Z'],
  ])('%s is an instant', (date, start, end) => {
    expect(calendarTime(edtf(date))).toEqual({ type: 'DATE-TIME', start, ...(end && { end }) });
  });

  it.each([
    ['2022-03', 'not to the day'],
    ['2021-21', 'not to the day'],
    ['2022', 'not to the day'],
    ['2022-02/2022-02-14', 'not to the day'],
    ['201X', 'not to the day'],
    ['2022-02-13~', 'approximate'],
    ['2022-02-13?/2022-02-15', 'approximate'],
    ['2022-02-25/..', 'open'],
    ['../2022-02-25', 'open'],
    ['[2022-02-16..]', 'open'],
    ['[2022-02-01..2022-02-15]', 'unknown day'],
    ['-0043-03-15', 'year out of reach'],
    ['0000-01-01', 'year out of reach'],
    ['9999-12-31', 'year out of reach'],
    ['Y-13800000000', 'not to the day'],
    ['Y-138e8S3', 'approximate'],
  ])('%s has no day: %s', (date, why) => expect(calendarTime(edtf(date))).toBe(why));

  it('is never wider or narrower than what is known', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const time = calendarTime(edtf(text));
        if (typeof time === 'string' || time.type !== 'DATE' || text.includes('T')) return;
        const ms = (day = '') =>
          Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00Z`);
        expect({ start: ms(time.start), end: ms(time.end) }).toEqual(boundsOf(edtf(text)));
      }),
    );
  });
});

describe('a calendar, as ical.js reads it', () => {
  it('shows what is known to the day', () => {
    const [event] = componentsOf([eventOn('2022-01-10/2022-01-14')]);
    expect(event?.name).toBe('vevent');
    const read = new ICAL.Event(event);
    expect(read.startDate.isDate && read.endDate.isDate).toBe(true);
    expect([read.startDate.toString(), read.endDate.toString()]).toEqual([
      '2022-01-10',
      '2022-01-15',
    ]);
    expect(read.uid).toBe('https://example.org/base/events/port-opens/');
    expect(propertyOf(event, 'dtstamp')).toBe('2026-11-22T00:00:00Z');
    expect(propertyOf(event, 'x-edtf')).toBe('2022-01-10/2022-01-14');
  });

  it('makes no day of what is vaguer: it is an entry without a date, in words', () => {
    const [entry] = componentsOf([eventOn('2021-21')]);
    expect(entry?.name).toBe('vjournal');
    expect(entry?.hasProperty('dtstart')).toBe(false);
    expect(propertyOf(entry, 'summary')).toBe('The port opens (spring 2021)');
    expect(undatedEvents(subjectOf([eventOn('2021-21'), eventOn('2022-02-16')]).subject)).toEqual([
      { event: eventOn('2021-21'), why: 'not to the day' },
    ]);
  });

  it('says of an event that was changed when, and how often', () => {
    const correction = { what: 'title', from: 'A', to: 'B', why: 'W' } as const;
    const corrections = [
      { ...correction, date: '2026-12-01' },
      { ...correction, date: '2026-12-24' },
    ];
    const [event] = componentsOf([eventOn('2022-02-16', { corrections })]);
    expect(propertyOf(event, 'created')).toBe('2026-11-22T00:00:00Z');
    expect(propertyOf(event, 'dtstamp')).toBe('2026-12-24T00:00:00Z');
    expect(propertyOf(event, 'sequence')).toBe('2');
  });

  it.each([
    ['happened', undefined, 'CONFIRMED', 'The port opens'],
    ['said', undefined, 'CONFIRMED', 'The port opens'],
    ['planned', 'open', 'TENTATIVE', 'Planned, outcome open: The port opens'],
    ['predicted', 'came-true', 'CONFIRMED', 'Predicted, came true: The port opens'],
    ['predicted', 'did-not-happen', 'CANCELLED', 'Predicted, did not happen: The port opens'],
  ] as const)('what was %s (%s) is %s: %s', (kind, result, status, summary) => {
    const statement: Statement = {
      text: 'T',
      kind,
      ...(result && { outcome: { result, evidence: [] } }),
      evidence: [quoting('The port is open')],
    };
    const [event] = componentsOf([eventOn('2022-02-16', { statements: [statement] })]);
    expect(propertyOf(event, 'status')).toBe(status);
    expect(propertyOf(event, 'summary')).toBe(summary);
  });

  it.each([
    ['planned', 'did-not-happen', '2022-02-16', 'CONFIRMED'],
    ['predicted', 'open', '2022-02-16', 'CONFIRMED'],
    ['predicted', 'did-not-happen', '2022-02', 'FINAL'],
  ] as const)(
    'the day on which it was said that it is %s (%s), %s, is %s',
    (kind, result, date, status) => {
      const statement: Statement = {
        text: 'T',
        kind,
        outcome: { result, evidence: [] },
        evidence: [quoting('The port is open')],
      };
      const [said] = componentsOf([eventOn(date, { dateOf: 'said', statements: [statement] })]);
      expect(propertyOf(said, 'status')).toBe(status);
    },
  );

  it('is known again after it was renamed, and leads to where it is now', () => {
    const calendar = new ICAL.Component(ICAL.parse(iCalendar(renamedSubject())));
    const [event] = calendar.getAllSubcomponents();
    expect(propertyOf(event, 'uid')).toBe(address('/events/harbour-opens/'));
    expect(propertyOf(event, 'url')).toBe(address('/events/port-opens/'));
  });

  it('gives each quote with its document and the address of its passage', () => {
    const [entry] = componentsOf(planAndEvent());
    const quote = (exact: string) =>
      `“${exact}” (Harbour, Harbour, about March 2022) ${address(`/sources/harbour-news/#${quoting(exact).anchor}`)}`;
    expect(propertyOf(entry, 'description')).toContain(
      [
        'Planned, came true: The port will stay open.',
        quote('it will stay open'),
        'It came true. Three ships came.',
        `It stays open: ${address('/events/port-stays-open/')}`,
        quote('A 🚢 sails'),
      ].join('\n'),
    );
  });

  it('holds any date and any text, in lines of 75 octets', () => {
    fc.assert(
      fc.property(edtfTexts, hostileTexts, (date, text) => {
        const events = [...eventsSaying(text), eventOn(date), importedOn(date)];
        const published = subjectOf(events, text);
        for (const line of iCalendar(published).split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const components = componentsOf(events, text);
        expect(components).toHaveLength(5);
        expect(propertyOf(components[0], 'summary')).toBe(storableText(text));
        expect(propertyOf(components[0], 'categories')).toBe(storableText(text));
        expect(propertyOf(components[0], 'description')).toBe(
          storableText(eventInText(events[0]!, indexOf(published.subject), address)),
        );
        expect(propertyOf(components[3], 'x-edtf')).toBe(date);
      }),
    );
  });
});
