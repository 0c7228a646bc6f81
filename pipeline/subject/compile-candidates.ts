import type { Candidate, TimelineFile } from '../../lib/model/files';
import type { Statement, TimelineEvent } from '../../lib/model/subject';
import type { ActorId, ChapterId, EventId } from '../../lib/model/units';
import { edtf } from '../../lib/time/edtf';
import { drawnRange } from '../../lib/time/drawn-range';
import type { TimeRange } from '../../lib/time/time-range';
import type { EvidenceCompiler } from './compile-evidence';

type Quoted = Pick<Candidate, 'quote' | 'prefix' | 'suffix'>;

/**
 * What nobody has reviewed never stands before what somebody has: its rank is its confidence, cut
 * down below that of nearly every curated event.
 */
const highestRank = 0.3;

/**
 * The events that a machine found and no editor wrote: one for each candidate that repeats no
 * curated event. Its statement is the passage itself, since nobody vouches for more than its words.
 * Candidates of several documents that tell the same are one event, with the words of the most
 * confident and the passages of all. `addedOf` gives the day on which a document came here.
 */
export function compileCandidates(
  candidates: readonly Candidate[],
  chapters: TimelineFile['chapters'],
  curated: readonly TimelineEvent[],
  compile: EvidenceCompiler,
  addedOf: (source: string) => string,
): readonly TimelineEvent[] {
  const known = knownChapters(chapters, curated);
  const unknown = candidates.filter(({ duplicates }) => duplicates.events.length === 0);
  const byConfidence = unknown.toSorted(
    (a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
  const told = new Set<string>();
  return byConfidence.flatMap((candidate) => {
    if (told.has(candidate.id)) return [];
    const same = unknown.filter(
      ({ id }) => candidate.duplicates.candidates.includes(id) && !told.has(id),
    );
    for (const { id } of [candidate, ...same]) told.add(id);
    const added = addedOf(candidate.source);
    return [compileCandidate(candidate, same, known, compile, added)];
  });
}

function compileCandidate(
  candidate: Candidate,
  same: readonly Candidate[],
  chapters: readonly KnownChapter[],
  compile: EvidenceCompiler,
  added: string,
): TimelineEvent {
  const { id, title, shortTitle, date, dateBasis, dateNote, quote, status, outcome, confidence } =
    candidate;
  const isForetold = status === 'planned' || status === 'predicted';
  const statement: Statement = {
    text: quote,
    kind: status,
    ...(isForetold && {
      outcome: {
        result: outcome?.result ?? 'open',
        evidence: outcome ? [compile(evidenceOf(candidate.source, outcome))] : [],
      },
    }),
    evidence: passagesOf([candidate, ...same]).map((one) => compile(evidenceOf(one.source, one))),
  };
  return {
    id: id as EventId,
    title,
    shortTitle,
    date: edtf(date),
    dateBasis,
    dateNote,
    origin: 'extracted',
    chapter: chapterOf(drawnRange(edtf(date)), candidate.actors, chapters),
    actors: candidate.actors as ActorId[],
    rank: highestRank * confidence,
    statements: [statement],
    added,
    corrections: [],
  };
}

/** Those whose passage none before them has: of one clause, one is enough. */
function passagesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ source, position: { start, end } }, index) =>
      !candidates
        .slice(0, index)
        .some(
          (one) => one.source === source && one.position.start < end && start < one.position.end,
        ),
  );
}

function evidenceOf(source: string, { quote, prefix, suffix }: Quoted) {
  return { source, quote, relation: 'supports' as const, prefix, suffix };
}

/**
 * The chapter that shares most of the range; of those that share as much, the one in whose events
 * most of the candidate's actors take part; the nearest in time where none shares anything.
 */
function chapterOf(
  range: TimeRange,
  actors: readonly string[],
  chapters: readonly KnownChapter[],
): ChapterId {
  const shared = ({ start, end }: TimeRange) =>
    Math.min(end, range.end) - Math.max(start, range.start);
  const company = ({ actors: known }: KnownChapter) =>
    actors.reduce((sum, actor) => sum + (known.get(actor) ?? 0), 0);
  const [best] = chapters.toSorted(
    (a, b) => shared(b.range) - shared(a.range) || company(b) - company(a),
  );
  if (!best) throw new Error('a subject without chapters');
  return best.id;
}

/** A chapter, and of each actor the share of its events in which it takes part. */
interface KnownChapter {
  readonly id: ChapterId;
  readonly range: TimeRange;
  readonly actors: ReadonlyMap<string, number>;
}

function knownChapters(
  chapters: TimelineFile['chapters'],
  events: readonly TimelineEvent[],
): readonly KnownChapter[] {
  return chapters.map(({ id, date }) => {
    const own = events.filter(({ chapter }) => chapter === id);
    const count = new Map<string, number>();
    for (const actor of own.flatMap((event) => event.actors))
      count.set(actor, (count.get(actor) ?? 0) + 1 / own.length);
    return { id: id as ChapterId, range: drawnRange(edtf(date)), actors: count };
  });
}
