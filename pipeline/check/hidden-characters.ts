import type { Problem } from '../../lib/model/problem';
import { showInvisible } from '../../lib/anchoring/quote-differences';
import { problemAt, type DataPath } from '../subject/data-path';
import { yamlFilesOf, type RawSubject } from '../subject/raw-subject';

/**
 * Control characters, characters that reorder a line, and zero-width ones other than the joiners and
 * marks that scripts need. Newlines may stand in longer texts.
 */
const hidden = /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u;
/** Words of the documents, which are shown as they stand. */
const quoted = new Set(['quote', 'prefix', 'suffix']);

/** Characters that cannot be seen, in what editors write. */
export function hiddenCharacters(subject: RawSubject): readonly Problem[] {
  return yamlFilesOf(subject).flatMap((file) =>
    textsIn(file.draft, []).flatMap(({ path, text }) => {
      const character = hidden.exec(text.replaceAll('\n', ''))?.[0];
      if (character === undefined) return [];
      return [
        problemAt(
          file,
          path,
          `contains the invisible character ${showInvisible(character)}`,
          'Remove it',
        ),
      ];
    }),
  );
}

function textsIn(value: unknown, path: DataPath): readonly { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !quoted.has(key))
    .flatMap(([key, item]) => textsIn(item, [...path, key]));
}
