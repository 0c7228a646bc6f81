import type { Problem } from '../../lib/model/problem';
import type { Subject } from '../../lib/model/subject';
import { checkSubject } from './check-subject';
import { citationsOf, placesOf } from './citations';
import { compileSubject, textsOf, type SubjectTexts } from '../subject/compile-subject';
import { dayInUtc, readSubject } from '../subject/read-subject';

export interface LoadedSubject {
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** null if there is any error among the problems: then there is no site. */
  readonly subject: Subject | null;
  readonly texts: SubjectTexts;
  /** Whether there is a record of what was published: without one, nothing is held against it. */
  readonly hasRecord: boolean;
  readonly counts: {
    readonly events: number;
    /** Beside those: rows of imports. */
    readonly imported: number;
    readonly documents: number;
    readonly actors: number;
    /** Quotes that stand in their document exactly once. */
    readonly quotesFound: number;
  };
}

/** Reads, checks and compiles the subject in `root` as on the day `today`. Never throws for bad data. */
export function loadSubject(root: string, today = dayInUtc(new Date())): LoadedSubject {
  const reading = readSubject(root, today);
  const problems = checkSubject(reading);
  const raw = reading.subject;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return {
    problems,
    subject: hasErrors ? null : compileSubject(raw),
    texts: textsOf(raw),
    hasRecord: raw.hasRecord,
    counts: {
      events: raw.events.length,
      imported: raw.imports.reduce((sum, { count }) => sum + count, 0),
      documents: raw.sources.length,
      actors: raw.actors?.draft?.length ?? 0,
      quotesFound: citationsOf(raw).filter((citation) => placesOf(citation).length === 1).length,
    },
  };
}
