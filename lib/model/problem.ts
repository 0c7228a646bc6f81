/**
 * A finding about data. Printed as `file:line path: what. todo`.
 *
 * `line` counts from 1; absent when the finding concerns the whole file. `path` points into the
 * file as an editor would say it (`statements[0].evidence[1].quote`); empty for the whole file.
 * An `error` keeps the site from being built, a `warning` is only printed.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  readonly path: string;
  /** What is wrong, as a sentence without its full stop. */
  readonly what: string;
  /** What to do about it, as a sentence without its full stop. */
  readonly todo: string;
}

/** `data/events/x.yaml:14 statements[0].kind: "tweeted" is not a kind. Use happened, said, planned or predicted.` */
export function formatProblem({ file, line, path, what, todo }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${path && ` ${path}`}: ${what}. ${todo}.`;
}
