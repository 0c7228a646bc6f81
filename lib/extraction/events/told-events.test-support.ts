import { gazetteerOf, type KnownActor } from '../actors/gazetteer';
import type { ReadingContext } from '../time-expression';
import { findEvents } from './find-events';

/** A cast of its own: no test knows the documents of the subject. */
export const cast: readonly KnownActor[] = [
  { id: 'arland', name: 'Arland', kind: 'state', aliases: ['Arlandic'] },
  { id: 'bervia', name: 'Bervia', kind: 'state', aliases: ['Bervian', 'Port Bervia'] },
  { id: 'japan', name: 'Japan', kind: 'state', aliases: [] },
  { id: 'ida-moll', name: 'Ida Moll', kind: 'person', aliases: ['President Moll'] },
  { id: 'sergei-danko', name: 'Sergei Danko', kind: 'person', aliases: [] },
  { id: 'league', name: 'The League', kind: 'organisation', aliases: ['the League', 'US'] },
];

const gazetteer = gazetteerOf(cast);

/** The events of a text, a line each: "2023-05-11 happened: the words quoted". */
export function told(
  text: string,
  context: ReadingContext = { documentDate: '2023-05-16' },
): string[] {
  return findEvents(text, context, gazetteer).map(
    ({ date, status, quote, denial }) =>
      `${date} ${status}: ${text.slice(quote.start, quote.end)}${denial ? ` / ${text.slice(denial.start, denial.end)}` : ''}`,
  );
}

export function found(text: string, context: ReadingContext = { documentDate: '2023-05-16' }) {
  return findEvents(text, context, gazetteer);
}
