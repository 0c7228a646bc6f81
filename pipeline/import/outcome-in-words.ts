import { importedFile } from '../subject/imported-rows';
import type { ImportOutcome } from './import-file';
import { rejectsFile } from './write-import';

/** What whoever ran an import reads: what was found, what was decided, and what became of the rows. */
export function outcomeInWords(outcome: ImportOutcome): string {
  const { name, found, findings, rows, imported, rejected, warnings, addedActors } = outcome;
  const lost = rows - imported;
  return [
    `Found: ${found}.`,
    ...findings.map((finding) => `  ${finding}`),
    `${counted(rows, 'row')}: ${figure(imported)} imported, ${figure(lost)} rejected.`,
    ...rejected.map(([kind, count]) => `  rejected, ${kind}: ${figure(count)}`),
    ...warnings.map(([kind, count]) => `  imported, though ${kind}: ${figure(count)}`),
    `${importedFile(name)}, in the chapter ${outcome.chapter}; ${counted(addedActors, 'actor')} added.`,
    ...(lost > 0 ? [`${rejectsFile(name)} has each rejected row, its place and the reason.`] : []),
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function figure(count: number): string {
  return count.toLocaleString('en');
}
