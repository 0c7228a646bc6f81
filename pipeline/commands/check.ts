/** `npm run check`: reads and checks a subject, prints every finding. Fails if one is an error. */
import { formatProblem, type Problem } from '../../lib/model/problem';
import { loadSubject, type LoadedSubject } from '../check/load-subject';
import { publishedFile } from '../subject/read-published';
import { subjectFolder } from '../subject/subject-folder';

const loaded = loadSubject(subjectFolder());
for (const problem of loaded.problems) console.error(line(problem));
console.log(summary(loaded));
if (loaded.subject && !loaded.hasRecord)
  console.log(
    `There is no ${publishedFile}: nothing is on record as published, so no change is held against it. npm run release writes it.`,
  );
process.exitCode = loaded.subject ? 0 : 1;

function line(problem: Problem): string {
  const text = formatProblem(problem);
  return problem.severity === 'warning' ? `warning: ${text}` : text;
}

function summary({ problems, counts }: LoadedSubject): string {
  const things = [
    counted(counts.events, 'event'),
    ...(counts.imported > 0 ? [counted(counts.imported, 'imported event')] : []),
    counted(counts.documents, 'document'),
    counted(counts.actors, 'actor'),
  ].join(', ');
  return `${things}: ${counted(counts.quotesFound, 'quote')} found verbatim. ${verdict(problems)}`;
}

function verdict(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
