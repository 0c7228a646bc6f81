import { createHash } from 'node:crypto';
import { describePassage } from '../../lib/anchoring/describe-passage';
import { findQuote } from '../../lib/anchoring/find-quote';
import { quoteEdges } from '../../lib/anchoring/quote-edges';
import type { SourceText } from '../../lib/anchoring/source-text';
import { findEvents } from '../../lib/extraction/events/find-events';
import { linkRepeats, type CuratedEvent } from '../../lib/extraction/candidates/find-repeats';
import type { FoundEvent, TextSpan } from '../../lib/extraction/candidates/found-event';
import type { Gazetteer } from '../../lib/extraction/actors/gazetteer';
import { candidateSchema, type Candidate, type SourceFile } from '../../lib/model/files';
import type { TextRange } from '../../lib/model/passage';
import type { SourceId } from '../../lib/model/units';
import { citationsOf, placesOf } from '../check/citations';
import type { RawSubject } from '../subject/raw-subject';
import { documentDay } from './document-day';
import { knownActors } from './known-actors';

/** The candidates of every document of a subject, by source id; each list in the order of its text. */
export function candidatesOf(subject: RawSubject): ReadonlyMap<string, readonly Candidate[]> {
  const { gazetteer } = knownActors(subject.actors?.value ?? []);
  const lists = subject.sources.map(({ id, record, document }) => ({
    id,
    found:
      record?.value && document ? candidatesIn(id, document.text, record.value, gazetteer) : [],
  }));
  const all = linkRepeats(
    lists.flatMap(({ found }) => found),
    curatedOf(subject),
  );
  return new Map(lists.map(({ id }) => [id, all.filter(({ source }) => source === id)]));
}

/** A line of JSON each: the contents of `data/candidates/<source-id>.jsonl`. */
export function candidateLines(candidates: readonly Candidate[]): string {
  return candidates.map((candidate) => `${JSON.stringify(candidate)}\n`).join('');
}

function candidatesIn(
  source: string,
  text: SourceText,
  record: SourceFile,
  gazetteer: Gazetteer,
): Candidate[] {
  const context = {
    documentDate: documentDay(record.published.date),
    genre: record.kind === 'news-report' ? ('news' as const) : undefined,
  };
  const ids = new Set<string>();
  return findEvents(text.value, context, gazetteer).flatMap((event) => {
    if (event.date === null) return [];
    const candidate = candidateSchema.parse(describe(source, text, event));
    const id = freeId(candidate.id, ids);
    ids.add(id);
    return [{ ...candidate, id }];
  });
}

/** The second, third … of the same words are told apart by a number. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function describe(source: string, text: SourceText, event: FoundEvent): unknown {
  const position = wholeClause(text, event);
  const quote = text.slice(position);
  const timex = event.timex && text.rangeOfUtf16(event.timex.start, event.timex.end);
  const { actors, proposed, confidence, rules, denial } = event;
  return {
    id: `${source}-${createHash('sha256').update(quote).digest('hex').slice(0, 10)}`,
    source,
    title: event.title,
    shortTitle: event.shortTitle,
    date: event.date,
    dateBasis: event.dateBasis,
    dateNote: event.dateNote,
    status: event.status,
    ...(denial && { outcome: { result: 'did-not-happen', ...described(source, text, denial) } }),
    ...(event.headline && {
      headline: text.value.slice(event.headline.start, event.headline.end),
    }),
    quote,
    ...surroundingsOf(source, text, position, quote),
    position,
    ...(timex && { timex: { quote: text.slice(timex), ...timex } }),
    actors,
    proposed,
    confidence,
    rules,
    duplicates: { events: [], candidates: [] },
  };
}

/** The quote; its sentence where the quote would leave a negation or a hedge off a clause that it cuts. */
function wholeClause(text: SourceText, { quote, sentence }: FoundEvent): TextRange {
  const range = text.rangeOfUtf16(quote.start, quote.end);
  if (quoteEdges(text, range).length === 0) return range;
  return text.rangeOfUtf16(
    Math.min(quote.start, sentence.start),
    Math.max(quote.end, sentence.end),
  );
}

function described(source: string, text: SourceText, { start, end }: TextSpan) {
  const position = text.rangeOfUtf16(start, end);
  const quote = text.slice(position);
  return { quote, ...surroundingsOf(source, text, position, quote) };
}

/** Prefix and suffix for a quote that stands in its document more than once. */
function surroundingsOf(
  source: string,
  text: SourceText,
  position: ReturnType<SourceText['rangeOfUtf16']>,
  quote: string,
): { prefix?: string; suffix?: string } {
  if (findQuote(text, quote).length === 1) return {};
  const stored = { source: source as SourceId, sha256: '', text };
  const [, { prefix, suffix }] = describePassage(stored, position.start, position.end).selector;
  return { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}

function curatedOf(subject: RawSubject): CuratedEvent[] {
  const citations = citationsOf(subject);
  return subject.events.flatMap(({ id, file }) => {
    const event = file.value;
    if (!event) return [];
    return [
      {
        id,
        date: event.date,
        actors: event.actors,
        words: [event.title, ...event.statements.map(({ text }) => text)].join(' '),
        passages: citations
          .filter((citation) => citation.file === file && !citation.path.includes('outcome'))
          .flatMap((citation) =>
            placesOf(citation).map(({ start, end }) => ({ source: citation.source, start, end })),
          ),
      },
    ];
  });
}
