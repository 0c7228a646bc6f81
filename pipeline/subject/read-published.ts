import { publishedSchema, type Published } from '../../lib/model/published';
import type { Problem } from '../../lib/model/problem';
import { isTextFile, readText } from './read-text';
import { isSealed } from './seal-record';

export const publishedFile = 'data/published.json';

/** What was last published of the subject in `root`; null where nothing was, or where it cannot be read, with a Problem. */
export function readPublished(root: string): {
  readonly published: Published | null;
  readonly hasRecord: boolean;
  readonly problems: readonly Problem[];
} {
  const reading = readText(root, publishedFile);
  if (reading === null) return { published: null, hasRecord: false, problems: [] };
  if (!isTextFile(reading)) return { published: null, hasRecord: true, problems: [reading] };
  const damaged = (what: string) => ({
    published: null,
    hasRecord: true,
    problems: [
      {
        severity: 'error' as const,
        file: publishedFile,
        path: '',
        what,
        todo: 'Take the file back as it was committed: only npm run release writes it',
      },
    ],
  });
  let data: unknown;
  try {
    data = JSON.parse(reading.text);
  } catch {
    return damaged('not JSON');
  }
  const result = publishedSchema.safeParse(data);
  if (result.success)
    return isSealed(data as { sha256?: unknown })
      ? { published: result.data, hasRecord: true, problems: [] }
      : damaged('its content is not that of its own SHA-256, so it was edited by hand');
  const [issue] = result.error.issues;
  const path = issue?.path.join('.') ?? '';
  return damaged(
    `not a record of what was published: ${path && `${path}: `}${issue?.message ?? ''}`,
  );
}
