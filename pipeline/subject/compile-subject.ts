import type { StoredText } from '../../lib/anchoring/describe-passage';
import { compareText } from '../../lib/model/compare-text';
import type { ActorsFile, EventFile, SourceFile, TimelineFile } from '../../lib/model/files';
import type {
  Actor,
  Chapter,
  Outcome,
  SourceDocument,
  Statement,
  Subject,
  TimelineEvent,
} from '../../lib/model/subject';
import type { ActorId, ChapterId, EventId, SourceId } from '../../lib/model/units';
import { boundsOf, edtf, type EdtfDate } from '../../lib/time/edtf';
import { compileCandidates } from './compile-candidates';
import { compileEvidence, type EvidenceCompiler } from './compile-evidence';
import { compileImported } from './compile-imports';
import { compileOldPassages } from './compile-old-passages';
import { compileDepartures, compileEventRedirects, compileRedirects } from './compile-redirects';
import type { RawDocument, RawSource, RawSubject } from './raw-subject';
import type { YamlFile } from './read-yaml';

/** The texts of a subject, by source id. */
export type SubjectTexts = ReadonlyMap<string, StoredText>;

export function textsOf(raw: RawSubject): SubjectTexts {
  return new Map(
    raw.sources.flatMap(({ id, document }): [string, StoredText][] =>
      document
        ? [[id, { source: id as SourceId, sha256: document.sha256, text: document.text }]]
        : [],
    ),
  );
}

/** Given files without errors, returns the subject that pages show. Deterministic. Throws for files with errors. */
export function compileSubject(raw: RawSubject): Subject {
  const timeline = valueOf(raw.timeline, 'data/timeline.yaml');
  const candidates = raw.candidates.flatMap(({ entries }) =>
    entries.map(({ candidate }) => candidate),
  );
  const texts = textsOf(raw);
  const compile: EvidenceCompiler = (entry) => compileEvidence(texts, entry);
  const curated = raw.events.map(({ id, file }) =>
    compileEvent(id, valueOf(file, file.name), compile),
  );
  const sources = raw.sources.map(compileSource).sort(byPublication);
  const addedOf = new Map<string, string>(sources.map(({ id, added }) => [id, added]));
  const records = raw.imports.map(({ record }) => valueOf(record, record.name));
  const redirects = raw.redirects
    ? valueOf(raw.redirects, raw.redirects.name)
    : { events: {}, actors: {}, sources: {} };
  const events = [
    ...curated,
    ...compileCandidates(
      candidates,
      timeline.chapters,
      curated,
      compile,
      (source) => addedOf.get(source) ?? raise(`no document ${source}`),
    ),
    ...raw.imports.flatMap(({ record, events: rows }) => {
      const { added } = valueOf(record, record.name);
      return (rows ?? []).map((row) => compileImported(row, added));
    }),
  ].sort(byTime);
  const { published } = raw;
  const movedSources = compileRedirects<SourceId>(redirects.sources);
  return {
    title: timeline.title,
    heading: timeline.heading,
    introduction: timeline.introduction,
    description: timeline.description,
    startHere: timeline.startHere as EventId[],
    chapters: [...timeline.chapters, ...records.flatMap(({ chapter }) => chapter ?? [])].map(
      compileChapter,
    ),
    actors: actorsOf(
      valueOf(raw.actors, 'data/actors.yaml'),
      records.flatMap(({ actors }) => actors),
    ),
    sources,
    events,
    redirects: compileEventRedirects(
      redirects.events,
      published,
      candidates,
      new Set(events.map(({ id }) => id)),
    ),
    movedActors: compileRedirects(redirects.actors),
    movedSources,
    oldPassages: compileOldPassages(published, events, texts, movedSources),
    departures: compileDepartures(redirects.events, published),
    publishedSince: published?.since ?? null,
  };
}

function valueOf<T>(file: YamlFile<T> | null, name: string): T {
  if (!file?.value) throw new Error(`compiled with errors: ${name}`);
  return file.value;
}

function compileChapter(chapter: TimelineFile['chapters'][number]): Chapter {
  return { ...chapter, id: chapter.id as ChapterId, date: edtf(chapter.date) };
}

/** Editors' own first; of an actor that several imports name, the first. */
function actorsOf(own: ActorsFile, imported: ActorsFile): readonly Actor[] {
  const byId = new Map([...imported.toReversed(), ...own].map((actor) => [actor.id, actor]));
  return [...byId.values()].map(compileActor).sort(byName);
}

function compileActor({ id, affiliation, ...actor }: ActorsFile[number]): Actor {
  return {
    ...actor,
    id: id as ActorId,
    ...(affiliation !== undefined && { affiliation: affiliation as ActorId }),
  };
}

function compileSource({ id, folder, record, document }: RawSource): SourceDocument {
  const source: SourceFile = valueOf(record, folder);
  const { file }: RawDocument = document ?? raise(`no text in ${folder}`);
  const published = { ...source.published, date: edtf(source.published.date) };
  return { ...source, id: id as SourceId, published, file };
}

function compileEvent(id: string, event: EventFile, compile: EvidenceCompiler): TimelineEvent {
  const [main, ...others] = event.statements.map((entry) => compileStatement(entry, compile));
  return {
    ...event,
    id: id as EventId,
    date: edtf(event.date),
    origin: 'curated',
    chapter: event.chapter as ChapterId,
    actors: event.actors as ActorId[],
    statements: [main ?? raise(`no statement in ${id}`), ...others],
  };
}

function compileStatement(
  { text, kind, saidBy, outcome, evidence }: EventFile['statements'][number],
  compile: EvidenceCompiler,
): Statement {
  return {
    text,
    kind,
    ...(saidBy && saidBy !== 'document' && { saidBy: saidBy as ActorId[] }),
    ...(outcome && { outcome: compileOutcome(outcome, compile) }),
    evidence: evidence.map(compile),
  };
}

function compileOutcome(
  { event, evidence, ...outcome }: NonNullable<EventFile['statements'][number]['outcome']>,
  compile: EvidenceCompiler,
): Outcome {
  return {
    ...outcome,
    ...(event !== undefined && { event: event as EventId }),
    evidence: evidence.map(compile),
  };
}

function raise(message: string): never {
  throw new Error(message);
}

const names = new Intl.Collator('en');

function byName(a: Actor, b: Actor): number {
  return names.compare(a.name, b.name) || compareText(a.id, b.id);
}

function byPublication(a: SourceDocument, b: SourceDocument): number {
  return byDate(a.published.date, b.published.date) || compareText(a.id, b.id);
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return byDate(a.date, b.date) || compareText(a.id, b.id);
}

/** By start, then end. An open start comes first, an open end last. */
function byDate(a: EdtfDate, b: EdtfDate): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return (
    compareNumbers(x.start ?? -Infinity, y.start ?? -Infinity) ||
    compareNumbers(x.end ?? Infinity, y.end ?? Infinity)
  );
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
