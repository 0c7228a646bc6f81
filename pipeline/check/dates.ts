import type { Problem } from '../../lib/model/problem';
import { parseEdtf } from '../../lib/time/edtf';
import { printable, printValue, problemAt, type DataPath } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import type { YamlFile } from '../subject/read-yaml';

/** Dates that are not EDTF. */
export function dates({ timeline, events, sources }: RawSubject): readonly Problem[] {
  return [
    ...(timeline?.draft?.chapters ?? []).flatMap((chapter, i) =>
      unreadable(timeline, ['chapters', i, 'date'], chapter?.date),
    ),
    ...events.flatMap(({ file }) => unreadable(file, ['date'], file.draft?.date)),
    ...sources.flatMap(({ record }) =>
      unreadable(record, ['published', 'date'], record?.draft?.published?.date),
    ),
  ];
}

function unreadable(
  file: YamlFile<unknown> | null | undefined,
  path: DataPath,
  date: string | undefined,
): readonly Problem[] {
  if (!file || date === undefined) return [];
  const reading = parseEdtf(date);
  if (reading.ok) return [];
  return [
    problemAt(
      file,
      path,
      `${printValue(date)} cannot be read as a date: ${printable(reading.reason)}`,
      'Write EDTF, such as 2022-02-16, 2022-02-13~, 2021-21 (spring) or 2022-01-10/2022-01-14',
    ),
  ];
}
