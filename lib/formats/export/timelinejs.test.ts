import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfTexts } from '../../time/edtf-texts.test-support';
import { timelineJsFile } from '../import/timelinejs';
import { hostileTexts } from './hostile-text.test-support';
import {
  address,
  eventOn,
  eventsSaying,
  importedOn,
  planAndEvent,
  quoting,
  subjectOf,
} from './published.test-support';
import { timelineJs, type TimelineJsDate } from './timelinejs';

interface Exported {
  readonly scale: string;
  readonly events: readonly {
    readonly start_date?: TimelineJsDate;
    readonly end_date?: TimelineJsDate;
    readonly display_date: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
}

const exported = (...events: Parameters<typeof subjectOf>[0]) =>
  timelineJs(subjectOf(events)) as Exported;

describe('a date of TimelineJS', () => {
  it.each([
    ['2022-02-16', { year: 2022, month: 2, day: 16 }, undefined, '16 February 2022'],
    ['2022-02', { year: 2022, month: 2 }, { year: 2022, month: 2, day: 28 }, 'February 2022'],
    ['2021-21', { year: 2021, month: 3 }, { year: 2021, month: 5, day: 31 }, 'spring 2021'],
    ['-0043', { year: -43 }, { year: -43, month: 12, day: 31 }, '44 BCE'],
    [
      '[2022-02-01..2022-02-15]',
      { year: 2022, month: 2, day: 1 },
      { year: 2022, month: 2, day: 15 },
      'between 1 and 15 February 2022',
    ],
    [
      '2022-02-13~',
      { year: 2022, month: 2, day: 13 },
      { year: 2022, month: 2, day: 13 },
      'about 13 February 2022',
    ],
    ['2022-02/..', { year: 2022, month: 2 }, undefined, 'from February 2022, end open'],
    ['[..2022-02]', { year: 2022, month: 2 }, undefined, 'in or before February 2022'],
    [
      '2022-02-25T16:36:22Z',
      { year: 2022, month: 2, day: 25, hour: 16, minute: 36, second: 22 },
      undefined,
      '16:36:22 UTC, 25 February 2022',
    ],
  ])('%s starts %j, ends %j, and is %s', (date, start, end, words) => {
    const { scale, events } = exported(eventOn(date));
    expect(scale).toBe('human');
    expect(events[0]).toMatchObject({ start_date: start, display_date: words });
    expect(events[0]?.end_date).toEqual(end);
  });

  it('of deep time is years alone, and so are all others then', () => {
    const { scale, events } = exported(eventOn('Y-13800000000~'), importedOn('2022-02-16'));
    expect(scale).toBe('cosmological');
    expect(events.map((event) => event.start_date)).toEqual([
      { year: -13_800_000_000 },
      { year: 2022 },
    ]);
  });
});

describe('the file', () => {
  it('is TimelineJS 3 to our own import', () => {
    expect(timelineJsFile(timelineJs(subjectOf([eventOn('2022')])))).toMatchObject({
      layout: 'timelinejs-3',
      title: 'Harbour',
      events: [{ unique_id: 'port-opens' }],
    });
  });

  it('says how a plan came out, by which words and which event, with links to the passages', () => {
    const slide = exported(...planAndEvent()).events[0]?.text;
    const quote = (exact: string) =>
      `<blockquote>“${exact}” (<a href="${address(`/sources/harbour-news/#${quoting(exact).anchor}`)}">` +
      'Harbour, Harbour, about March 2022</a>)</blockquote>';
    const event = `<p><a href="${address('/events/port-stays-open/')}">It stays open</a></p>`;
    expect(slide?.headline).toBe('Planned, came true: The port opens');
    expect(slide?.text).toContain(
      `<p>Planned, came true: The port will stay open.</p>${quote('it will stay open')}` +
        `<p>It came true. Three ships came.</p>${event}${quote('A 🚢 sails')}`,
    );
  });

  it('says of an import that nobody checked it', () => {
    const { events } = exported(importedOn('2022'));
    expect(events[0]?.text.text).toContain('Imported; its source is not stored');
  });

  it('has a start for any date, and no markup of any text', () => {
    fc.assert(
      fc.property(edtfTexts, hostileTexts, (date, text) => {
        const { events } = exported(eventOn(date), ...eventsSaying(text));
        for (const event of events) {
          expect(event.start_date?.year).toEqual(expect.any(Number));
          expect(event.text.headline).not.toMatch(/[<>"']/);
          const markup = event.text.text.match(/<[^>]*>/g) ?? [];
          for (const tag of markup)
            expect(tag).toMatch(
              /^<\/?(p|blockquote|a)( href="https:\/\/example\.org\/base[^"<>]*")?>$/,
            );
        }
      }),
    );
  });
});
