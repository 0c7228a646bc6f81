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
/** Of the same clause, whatever the dates: how much of the longer quote both have, or of the candidate's … */
const strongOverlap = 0.8;
/** … and then of the editor's. */
const fairOverlap = 0.6;
/** Of one clause: how like two titles must be. */
const sameTitle = 0.6;
/** Of different documents: how like their words must be, by whether two actors take part in both. */
const leastLikeness = 0.34;

/**
 * Given candidates and curated events, returns the candidates with what each repeats: curated events
 * of the same clause, whatever their date, or of a compatible date that rest on the same passage or
 * tell of the same actors in like words; candidates of the same clause; and candidates of other
 * documents of a compatible date that tell the like, or that repeat the same curated event.
 */
export function linkRepeats(
  candidates: readonly Candidate[],
  curated: readonly CuratedEvent[],
): Candidate[] {
  const described = candidates.map((candidate) => ({
    candidate,
    stems: wordStems(`${candidate.title} ${candidate.quote}`),
    title: wordStems(candidate.title),
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
          isOfClause(candidate, other.event, likeness(stems, other.stems)) ||
          (meet(range, other.range) &&
            (sharesPassage(candidate, other.event) ||
              (isNarrow(range) &&
                isNarrow(other.range) &&
                isAlike(candidate.actors, other.event.actors, likeness(stems, other.stems))))),
      )
      .map(({ event }) => event.id),
  );
  return described.map(({ candidate, stems, title, range }, index) => ({
    ...candidate,
    duplicates: {
      events: repeated[index] ?? [],
      candidates: described
        .filter((other, otherIndex) =>
          other.candidate.source === candidate.source
            ? index !== otherIndex &&
              isSameClause(candidate, other.candidate, likeness(title, other.title))
            : meet(range, other.range) &&
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

/** Half-open. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many code points two places of one text share; negative if they are apart. */
function sharedBy(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** It is quoted for the event, and nearly all that is, or in the words of the event. */
function isOfClause(
  { source, position }: Candidate,
  { passages }: CuratedEvent,
  words: number,
): boolean {
  return passages.some((passage) => {
    const shared = passage.source === source ? sharedBy(passage, position) : 0;
    const isWithin = shared >= strongOverlap * lengthOf(position);
    return isWithin && (shared >= fairOverlap * lengthOf(passage) || words >= leastLikeness);
  });
}

function isSameClause(a: Candidate, b: Candidate, titles: number): boolean {
  const longer = Math.max(lengthOf(a.position), lengthOf(b.position));
  const isSamePlace = sharedBy(a.position, b.position) >= strongOverlap * longer;
  return isSamePlace && (a.title === b.title || titles >= sameTitle);
}

function sharesPassage({ source, position }: Candidate, { passages }: CuratedEvent): boolean {
  return passages.some((passage) => {
    const shared = sharedBy(passage, position);
    const shorter = Math.min(lengthOf(passage), lengthOf(position));
    return passage.source === source && shared >= leastOverlap * shorter;
  });
}

function isAlike(a: readonly string[], b: readonly string[], words: number): boolean {
  const shared = a.filter((actor) => b.includes(actor)).length;
  return shared > 0 && words >= (shared > 1 ? leastLikeness : leastLikeness * 1.5);
}

/** In milliseconds. */
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
