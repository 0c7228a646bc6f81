import { compareText } from '../../lib/model/compare-text';
import { formatProblem, type Problem } from '../../lib/model/problem';
import type { SubjectReading } from '../subject/read-subject';
import { affiliations } from './affiliations';
import { candidates } from './candidates';
import { chapterSpans } from './chapter-spans';
import { corrections } from './corrections';
import { dateNotes } from './date-notes';
import { dates } from './dates';
import { days } from './days';
import { foretoldDates } from './foretold-dates';
import { foretoldTitles } from './foretold-titles';
import { documents } from './documents';
import { duplicateIds } from './duplicate-ids';
import { hiddenCharacters } from './hidden-characters';
import { imports } from './imports';
import { outcomes } from './outcomes';
import { publishedLinks } from './published-links';
import { quotes } from './quotes';
import { recordedRedirects } from './recorded-redirects';
import { redirects } from './redirects';
import { reportingOrder } from './reporting-order';
import type { Rule } from './rule';
import { sayers } from './sayers';
import { trimmedQuotes } from './trimmed-quotes';
import { unknownNames } from './unknown-names';
import { unusedNames } from './unused-names';
import { withoutRecord } from './without-record';

/** The gate. Encoding, syntax and schema come before it, from `readSubject`. */
const rules: readonly Rule[] = [
  hiddenCharacters,
  // names
  duplicateIds,
  unknownNames,
  unusedNames,
  affiliations,
  redirects,
  // time
  dates,
  dateNotes,
  foretoldDates,
  foretoldTitles,
  reportingOrder,
  chapterSpans,
  // statements
  sayers,
  outcomes,
  // evidence
  documents,
  quotes,
  trimmedQuotes,
  // what a machine found
  candidates,
  // what others wrote
  imports,
  // what was published
  withoutRecord,
  days,
  corrections,
  publishedLinks,
  recordedRedirects,
];

/** Every finding about a subject, by file, then line. */
export function checkSubject({ subject, problems }: SubjectReading): readonly Problem[] {
  return [...problems, ...rules.flatMap((rule) => rule(subject))].sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(formatProblem(a), formatProblem(b))
  );
}
