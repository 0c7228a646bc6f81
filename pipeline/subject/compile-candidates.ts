import type { Candidate, TimelineFile } from '../../lib/model/files';
import type { Statement, TimelineEvent } from '../../lib/model/subject';
import type { ActorId, ChapterId, EventId } from '../../lib/model/units';
import { boundsOf, edtf } from '../../lib/time/edtf';
import { drawnRange } from '../../lib/time/drawn-range';
import { rangesOverlap, type TimeRange } from '../../lib/time/time-range';
import type { EvidenceCompiler } from './compile-evidence';

type Quoted = Pick<Candidate, 'quote' | 'prefix' | 'suffix'>;

/**
 * What nobody has reviewed never stands before what somebody has: its rank is its confidence, cut
 * down below that of nearly every curated event.
 */
const highestRank = 0.3;

/**
 * The events that a machine found and no editor wrote: one for each candidate that repeats no
 * curated event. Candidates of several documents that tell the same are one event, with the words of
 * the most confident and the passages of all.
 */
export function compileCandidates(
  candidates: readonly Candidate[],
  chapters: TimelineFile['chapters'],
  compile: EvidenceCompiler,
): readonly TimelineEvent[] {
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
    return [compileCandidate(candidate, same, chapters, compile)];
  });
}

function compileCandidate(
  candidate: Candidate,
  same: readonly Candidate[],
  chapters: TimelineFile['chapters'],
  compile: EvidenceCompiler,
): TimelineEvent {
  const { id, title, shortTitle, date, dateBasis, dateNote, status, outcome, confidence } =
    candidate;
  const isForetold = status === 'planned' || status === 'predicted';
  const statement: Statement = {
    text: title,
    kind: status,
    ...(isForetold && {
      outcome: {
        result: outcome?.result ?? 'open',
        evidence: outcome ? [compile(evidenceOf(candidate.source, outcome))] : [],
      },
    }),
    evidence: [candidate, ...same].map((one) => compile(evidenceOf(one.source, one))),
  };
  return {
    id: id as EventId,
    title,
    shortTitle,
    date: edtf(date),
    dateBasis,
    dateNote,
    origin: 'extracted',
    chapter: chapterOf(drawnRange(edtf(date)), chapters) as ChapterId,
    actors: candidate.actors as ActorId[],
    rank: highestRank * confidence,
    statements: [statement],
  };
}

function evidenceOf(source: string, { quote, prefix, suffix }: Quoted) {
  return { source, quote, relation: 'supports' as const, prefix, suffix };
}

/** The shortest chapter that shares time with the range; where none does, the one nearest to it. */
function chapterOf(range: TimeRange, chapters: TimelineFile['chapters']): string {
  const spans = chapters.map(({ id, date }) => {
    const { start, end } = boundsOf(edtf(date));
    return { id, start: start ?? range.start, end: end ?? range.end };
  });
  const sharing = spans
    .filter((span) => rangesOverlap(span, range))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const distance = ({ start, end }: TimeRange) => Math.max(start - range.end, range.start - end, 0);
  const [nearest] = [...spans].sort((a, b) => distance(a) - distance(b));
  const chosen = sharing[0] ?? nearest;
  if (!chosen) throw new Error('a subject without chapters');
  return chosen.id;
}
