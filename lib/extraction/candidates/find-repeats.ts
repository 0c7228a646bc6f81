import type { Candidate } from '../../model/files';
import { boundsOf, parseEdtf } from '../../time/edtf';
import { likeness, wordStems } from './likeness';

/** An event that an editor wrote: what is compared of it. */
export interface CuratedEvent {
  readonly id: string;
  readonly date: string;
  readonly actors: readonly string[];
  /** Its title and statements. */
  readonly words: string;
  /** Its passages: code points of the texts of their sources. */
  readonly passages: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Of the same passage: how much of the shorter quote both have. */
const leastOverlap = 0.5;
/** Of different documents: how like their words must be, by whether two actors take part in both. */
const leastLikeness = 0.34;

/**
 * Given candidates and curated events, returns the candidates with what each repeats: curated events
 * of a compatible date that rest on the same passage, or tell of the same actors in like words; and
 * candidates of other documents of which the latter is true, or which repeat the same curated event.
 */
export function linkRepeats(
  candidates: readonly Candidate[],
  curated: readonly CuratedEvent[],
): Candidate[] {
  const described = candidates.map((candidate) => ({
    candidate,
    stems: wordStems(`${candidate.title} ${candidate.quote}`),
    range: rangeOf(candidate.date),
  }));
  const events = curated.map((event) => ({
    event,
    stems: wordStems(event.words),
    range: rangeOf(event.date),
  }));
  const repeated = described.map(({ candidate, stems, range }) =>
    events
      .filter(
        (other) =>
          meet(range, other.range) &&
          (sharesPassage(candidate, other.event) ||
            (isNarrow(range) &&
              isNarrow(other.range) &&
              isAlike(candidate.actors, other.event.actors, likeness(stems, other.stems)))),
      )
      .map(({ event }) => event.id),
  );
  return described.map(({ candidate, stems, range }, index) => ({
    ...candidate,
    duplicates: {
      events: repeated[index] ?? [],
      candidates: described
        .filter(
          (other, otherIndex) =>
            other.candidate.source !== candidate.source &&
            meet(range, other.range) &&
            (shareOne(repeated[index], repeated[otherIndex]) ||
              (isNarrow(range) &&
                isNarrow(other.range) &&
                isAlike(candidate.actors, other.candidate.actors, likeness(stems, other.stems)))),
        )
        .map((other) => other.candidate.id),
    },
  }));
}

function shareOne(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((id) => b.includes(id));
}

function sharesPassage({ source, position }: Candidate, { passages }: CuratedEvent): boolean {
  return passages.some((passage) => {
    const shared = Math.min(passage.end, position.end) - Math.max(passage.start, position.start);
    const shorter = Math.min(passage.end - passage.start, position.end - position.start);
    return passage.source === source && shared >= leastOverlap * shorter;
  });
}

function isAlike(a: readonly string[], b: readonly string[], words: number): boolean {
  const shared = a.filter((actor) => b.includes(actor)).length;
  return shared > 0 && words >= (shared > 1 ? leastLikeness : leastLikeness * 1.5);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf(edtf: string): Range | null {
  const reading = parseEdtf(edtf);
  if (!reading.ok) return null;
  const { start, end } = boundsOf(reading.date);
  const slack = edtf.includes('~') ? 3 * 86_400_000 : 0;
  return { start: (start ?? -Infinity) - slack, end: (end ?? Infinity) + slack };
}

function meet(a: Range | null, b: Range | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

/** Not longer than about a month: a year has too much in it. */
function isNarrow(range: Range | null): boolean {
  return range !== null && range.end - range.start <= 40 * 86_400_000;
}
