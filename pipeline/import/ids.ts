import { hash } from 'node:crypto';

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 80;
/** Of what stands before the hash. */
const longestSlug = 60;

function digest(text: string, digits: number): string {
  return hash('sha256', text).slice(0, digits);
}

/**
 * Letters and digits of a text in lower case, without accents, with hyphens between: what an id is made
 * of. Empty for a text without Latin letters and digits.
 */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.length <= longestSlug ? plain : plain.slice(0, longestSlug).replace(/-[^-]*$/, '');
}

/**
 * The id of an event in this subject, given the id that its row has. An id that can stand in a URL stays
 * as it is; of another one, what can stand there, and eight hex digits of its SHA-256, so that `a:1` and
 * `a-1` stay two, whatever else is in the file and in whatever order.
 */
export function idOfGiven(id: string): string {
  if (id.length <= longest && shape.test(id)) return id;
  return `${slug(id) || 'event'}-${digest(id, 8)}`;
}

/**
 * The id of an event whose row has none: its title, and ten hex digits of the SHA-256 of title, date and,
 * for the second one with that title and date, the `rest` of the row.
 */
export function idOfUnnamed(title: string, date: string, rest = ''): string {
  return `${slug(title) || 'event'}-${digest([title, date, rest].join('\n'), 10)}`;
}

/**
 * The id of an actor, given the name. Two names that differ only in case, accents and punctuation are one
 * actor; of a name in another script, a hash stands for what is lost.
 */
export function idOfActor(name: string): string {
  const plain = slug(name);
  const letters = [...name.normalize('NFKD')].filter((c) => /[\p{L}\p{N}]/u.test(c));
  const isKept = letters.every((c) => /[a-z0-9]/i.test(c)) && letters.length <= longestSlug;
  if (isKept && plain !== '') return plain;
  return `${plain || 'actor'}-${digest(name.normalize('NFC').toLowerCase(), 8)}`;
}

/** The id that a name of a file or of a person gives: `houston.v2.json` is `houston-v2`. */
export function idOfFile(name: string): string {
  const stem = name.replace(/\.gz$/i, '').replace(/\.(?:jsonl|ndjson|json|csv|tsv|txt)$/i, '');
  return slug(stem) || `import-${digest(name, 8)}`;
}
