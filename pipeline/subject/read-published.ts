import { publishedSchema, type Published } from '../../lib/model/published';
import type { Problem } from '../../lib/model/problem';
import { isTextFile, readText } from './read-text';

export const publishedFile = 'data/published.json';

/** What was last published of the subject in `root`; null where nothing was, or where it cannot be read, with a Problem. */
export function readPublished(root: string): {
  readonly published: Published | null;
  readonly problems: readonly Problem[];
} {
  const reading = readText(root, publishedFile);
  if (reading === null) return { published: null, problems: [] };
  if (!isTextFile(reading)) return { published: null, problems: [reading] };
  const damaged = (what: string) => ({
    published: null,
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
  if (result.success) return { published: result.data, problems: [] };
  const [issue] = result.error.issues;
  const path = issue?.path.join('.') ?? '';
  return damaged(
    `not a record of what was published: ${path && `${path}: `}${issue?.message ?? ''}`,
  );
}
