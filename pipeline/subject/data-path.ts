import type { Problem } from '../../lib/model/problem';

/** Where in a file's data: keys of maps and indices of lists, from the top. */
export type DataPath = readonly (string | number)[];

/** `['statements', 0, 'kind']` is `statements[0].kind`. */
export function formatDataPath(path: DataPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${printable(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A file in which a data path has a line. */
export interface LineFinder {
  /** Relative to the folder of the subject. */
  readonly name: string;
  /** From 1; undefined if the file could not be read as data. */
  lineOf(path: DataPath): number | undefined;
}

/** Given a place and a finding, returns the Problem. `what` and `todo` are sentences without full stop. */
export function problemAt(
  file: LineFinder,
  path: DataPath,
  what: string,
  todo: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const line = file.lineOf(path);
  return {
    severity,
    file: file.name,
    ...(line !== undefined && { line }),
    path: formatDataPath(path),
    what,
    todo,
  };
}

/** A value of the data as a message shows it: on one line, at most 60 characters, nothing invisible. */
export function printValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;
  return `"${printable(short)}"`;
}

/** Replaces characters that would break a line or reorder it. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (c) => `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}
