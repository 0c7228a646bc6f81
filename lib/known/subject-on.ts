import type { Subject } from '../model/subject';
import type { EpochMs } from '../model/units';
import { knownOn } from './known-on';
import { countsSince, type KnownSince } from './counts-since';
import { knownSinceOf } from './known-since';

/** The documents that had been published by an instant, the end of a day, and what was known of the events. */
export function subjectOn(subject: Subject, by: EpochMs): Subject {
  const since = knownSinceOf(subject);
  return {
    ...subject,
    sources: subject.sources.filter(({ published }) => countsSince(published.date) <= by),
    events: subject.events.flatMap((event) => knownOn(event, by, since) ?? []),
  };
}

/** What is worded for a subject, at each step in which it came to be known. */
export interface KnownWords {
  readonly since: KnownSince;
  readonly words: string;
}

/** Given what says something of a subject, returns that of each step at which it changed, from the first document on. */
export function wordsSince(
  subject: Subject,
  wordsOf: (then: Subject) => string,
): readonly KnownWords[] {
  const since = knownSinceOf(subject);
  // Outcomes can come to be known between two documents, when an event happens.
  const instants = [
    ...subject.sources.map(({ published }) => countsSince(published.date)),
    ...subject.events.flatMap(({ statements }) => statements.map(since.outcome)),
  ];
  const steps: KnownWords[] = [];
  for (const instant of [...new Set(instants)].sort((a, b) => a - b)) {
    if (!Number.isFinite(instant)) continue;
    const words = wordsOf(subjectOn(subject, instant));
    if (words !== steps.at(-1)?.words) steps.push({ since: instant, words });
  }
  return steps;
}
