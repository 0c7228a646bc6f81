import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSource, RawSubject } from '../subject/raw-subject';

/** Documents without a text or without a record, and texts that are not what the record says. */
export function documents({ sources }: RawSubject): readonly Problem[] {
  return sources.flatMap((source) => [...incomplete(source), ...changed(source)]);
}

function incomplete({ folder, record, document }: RawSource): readonly Problem[] {
  const problems: Problem[] = [];
  if (!record && document)
    problems.push({
      severity: 'error',
      file: `${folder}/source.yaml`,
      path: '',
      what: `is missing, though there is a text in ${folder}`,
      todo: `Describe the document there; the SHA-256 of its text is ${document.sha256}`,
    });
  if (!document)
    problems.push({
      severity: 'error',
      file: `${folder}/text.txt`,
      path: '',
      what: record ? 'is missing, though the document is described' : 'is missing',
      todo: `Store the text there, or remove ${folder}`,
    });
  return problems;
}

function changed({ record, document }: RawSource): readonly Problem[] {
  const recorded = record?.draft?.sha256;
  if (!record || !document || recorded === undefined || recorded === document.sha256) return [];
  return [
    problemAt(
      record,
      ['sha256'],
      `${document.file} has changed: its SHA-256 is ${document.sha256}, but ${recorded} was recorded`,
      'Restore the text as it was received; if it was received anew, record the new SHA-256 and look at every quote of it again',
    ),
  ];
}
