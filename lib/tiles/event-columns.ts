import type { ActorId, ChapterId, EpochMs, EventId, SourceId } from '../model/units';
import type { Origin, StatementKind } from '../model/words';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import { dateFormOf, dateForms } from './date-text';
import type { Dictionaries, Dictionary } from './dictionary';
import { readDistances, writeDistances } from './distance-column';
import { readTexts, writeTexts } from './text-column';
import type { TimedEvent } from './timed-event';

/** Above this many, a list is not one that was written here. */
const mostInFile = 2 ** 20;
/** Ranks are mostly decimals with up to three places; others are written as doubles. */
const rankSteps = 1000;

/**
 * Writes events, a column for each of their parts: what is alike stands together, and compresses to a
 * fraction. They must be in the order of their numbers.
 */
export function writeEvents(
  writer: ByteWriter,
  events: readonly TimedEvent[],
  { actors, chapters, sources, kinds, origins }: Dictionaries,
): void {
  writer.varint(events.length);
  events.forEach(({ number }, i) => writer.varint(number - (events[i - 1]?.number ?? 0)));
  const starts = events.map(({ start }) => start);
  writeDistances(writer, starts, (i) => starts[i - 1] ?? 0);
  writeDistances(
    writer,
    events.map(({ end }) => end),
    (i) => starts[i] ?? 0,
  );
  for (const { rank } of events) writeRank(writer, rank);
  for (const { didNotHappen, disputed, dateSupplied } of events)
    writer.byte((didNotHappen ? 1 : 0) + (disputed ? 2 : 0) + (dateSupplied ? 4 : 0));
  for (const event of events) writer.varint(event.passages);
  for (const event of events) writer.varint(kinds.codeOf(event.kind));
  for (const event of events) writer.varint(origins.codeOf(event.origin));
  for (const event of events) writer.varint(chapters.codeOf(event.chapter));
  writeLists(writer, events, ({ actors: list }) => list, actors);
  writeLists(writer, events, ({ sources: list }) => list, sources);
  const forms = events.map((event) => dateFormOf(event.date, event));
  for (const form of forms) writer.byte(form + 1);
  writeTexts(
    writer,
    events.filter((_, i) => forms[i] === -1).map(({ date }) => date),
  );
  writeTexts(
    writer,
    events.map(({ id }) => id),
  );
  writeTexts(
    writer,
    events.map(({ title }) => title),
  );
  const shared = events.map(({ title, shortTitle }) => sharedLength(title, shortTitle));
  for (const length of shared) writer.varint(length);
  writeTexts(
    writer,
    events.map(({ shortTitle }, i) => shortTitle.slice(shared[i])),
  );
}

/** Reads what writeEvents wrote. Throws DamagedFile. */
export function readEvents(
  reader: ByteReader,
  { actors, chapters, sources, kinds, origins }: Dictionaries,
): readonly TimedEvent[] {
  const length = reader.count(mostInFile);
  const each = <T>(read: (index: number) => T): readonly T[] =>
    Array.from({ length }, (_, index) => read(index));
  let last = 0;
  const numbers = each(() => (last += reader.varint()));
  const starts = readDistances(reader, length, (i, values) => values[i - 1] ?? 0);
  const ends = readDistances(reader, length, (i) => starts[i] ?? 0);
  const ranks = each(() => readRank(reader));
  const flags = each(() => reader.byte());
  const passages = each(() => reader.varint());
  const kindOf = each(() => kinds.valueOf(reader.varint()) as StatementKind);
  const originOf = each(() => origins.valueOf(reader.varint()) as Origin);
  const chapterOf = each(() => chapters.valueOf(reader.varint()) as ChapterId);
  const actorsOf = readLists<ActorId>(reader, length, actors);
  const sourcesOf = readLists<SourceId>(reader, length, sources);
  const forms = each(() => reader.byte());
  const written = readTexts(reader, forms.filter((form) => form === 0).length).values();
  const ids = readTexts(reader, length);
  const titles = readTexts(reader, length);
  const shared = each(() => reader.varint());
  const shortEnds = readTexts(reader, length);
  return each((i): TimedEvent => {
    const start = (starts[i] ?? 0) as EpochMs;
    const end = (ends[i] ?? 0) as EpochMs;
    if (!(start < end)) throw new DamagedFile('an event ends before it starts');
    const form = forms[i] ?? 0;
    const write = dateForms[form - 1];
    if (form > 0 && !write) throw new DamagedFile(`no date has the form ${form}`);
    const title = titles[i] ?? '';
    return {
      id: (ids[i] ?? '') as EventId,
      title,
      shortTitle: title.slice(0, shared[i]) + (shortEnds[i] ?? ''),
      date: write ? write({ start, end }) : (written.next().value ?? ''),
      chapter: chapterOf[i] as ChapterId,
      actors: actorsOf[i] ?? [],
      sources: sourcesOf[i] ?? [],
      rank: ranks[i] ?? 0,
      kind: kindOf[i] as StatementKind,
      origin: originOf[i] as Origin,
      didNotHappen: ((flags[i] ?? 0) & 1) > 0,
      disputed: ((flags[i] ?? 0) & 2) > 0,
      ...((flags[i] ?? 0) & 4 ? { dateSupplied: true } : {}),
      passages: passages[i] ?? 0,
      start,
      end,
      number: numbers[i] ?? 0,
    };
  });
}

function writeRank(writer: ByteWriter, rank: number): void {
  const steps = Math.round(rank * rankSteps);
  if (steps >= 0 && steps / rankSteps === rank) {
    writer.varint(steps + 1);
    return;
  }
  writer.varint(0);
  writer.double(rank);
}

function readRank(reader: ByteReader): number {
  const steps = reader.varint();
  return steps === 0 ? reader.double() : (steps - 1) / rankSteps;
}

function writeLists(
  writer: ByteWriter,
  events: readonly TimedEvent[],
  listOf: (event: TimedEvent) => readonly string[],
  codes: Dictionary,
): void {
  for (const event of events) writer.varint(listOf(event).length);
  for (const event of events) for (const value of listOf(event)) writer.varint(codes.codeOf(value));
}

function readLists<Id extends string>(
  reader: ByteReader,
  length: number,
  codes: Dictionary,
): readonly (readonly Id[])[] {
  const lengths = Array.from({ length }, () => reader.count(mostInFile));
  return lengths.map((each) =>
    Array.from({ length: each }, () => codes.valueOf(reader.varint()) as Id),
  );
}

/** How many units two texts have in common from their beginning. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
