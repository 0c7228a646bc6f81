import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import { publishedFile } from '../subject/read-published';
import type { RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';

/** Corrections and reasons for redirects, which tell of what was published, in a subject without a record of it. */
export function withoutRecord(subject: RawSubject): readonly Problem[] {
  const { published, hasRecord, events, sources, redirects } = subject;
  if (published || hasRecord) return [];
  const found = (file: Parameters<typeof problemAt>[0], path: (string | number)[]) =>
    problemAt(
      file,
      path,
      `tells of a change to what was published, yet there is no ${publishedFile}`,
      'Take that file back as it was committed; if nothing was published yet, remove this',
    );
  return [
    ...[
      ...events.map(({ file }) => file),
      ...sources.flatMap(({ record }) => record ?? []),
    ].flatMap((file) =>
      (file.value?.corrections.length ?? 0) > 0 ? [found(file, ['corrections', 0])] : [],
    ),
    ...(['events', 'actors', 'sources'] as const).flatMap((section) =>
      Object.entries(redirects?.value?.[section] ?? {}).flatMap(([id, entry]) =>
        redirects && redirectOf(entry).reason ? [found(redirects, [section, id])] : [],
      ),
    ),
  ];
}
