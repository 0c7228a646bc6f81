import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import type { YamlFile } from '../subject/read-yaml';
import { redirectOf } from '../subject/redirect-entries';

/**
 * Corrections and redirects of a day that has not come, corrections that are older than what stands above
 * them, and redirects told after a release of a later day. Once something was published, events and
 * documents do not come on a future day, either.
 */
export function days(subject: RawSubject): readonly Problem[] {
  const { published, redirects, events, sources } = subject;
  // A clock that is behind the last release is not believed.
  const today =
    published && published.released > subject.today ? published.released : subject.today;
  const notYet = (file: YamlFile<unknown>, path: (string | number)[], day: string) =>
    day > today
      ? [problemAt(file, path, `${day} has not come yet: today is ${today}`, 'Write the day')]
      : [];
  return [
    ...[
      ...events.map(({ file }) => file),
      ...sources.flatMap(({ record }) => record ?? []),
    ].flatMap((file) => {
      if (!file.value) return [];
      const { added, corrections } = file.value;
      return [
        ...(published ? notYet(file, ['added'], added) : []),
        ...corrections.flatMap(({ date }, index) => {
          const path = ['corrections', index, 'date'];
          const before = corrections[index - 1];
          if (before && date < before.date)
            return [
              problemAt(
                file,
                path,
                `${date} is before ${before.date}, the day of the correction above it`,
                'Put the oldest first',
              ),
            ];
          if (date < added && !(published && date < published.released))
            return [
              problemAt(
                file,
                path,
                `${date} is before ${added}, the day on which it was added`,
                'Write the day of the correction',
              ),
            ];
          return notYet(file, path, date);
        }),
      ];
    }),
    ...(['events', 'actors', 'sources'] as const).flatMap((section) =>
      Object.entries(redirects?.value?.[section] ?? {}).flatMap(([id, entry]) => {
        const { reason } = redirectOf(entry);
        if (!redirects || !reason) return [];
        const isNew = published && !(id in published.redirects[section]);
        if (isNew && reason.date < published.released)
          return [
            problemAt(
              redirects,
              [section, id, 'date'],
              `${reason.date} is before the last release, of ${published.released}`,
              'Write the day of the change',
            ),
          ];
        return notYet(redirects, [section, id, 'date'], reason.date);
      }),
    ),
  ];
}
