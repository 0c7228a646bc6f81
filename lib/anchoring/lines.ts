/** A line of a text, without its `\n`. `start` is a UTF-16 offset. A line is a paragraph in our documents. */
export interface Line {
  readonly line: string;
  readonly start: number;
}

/** The line of `value` in which UTF-16 offset `at` stands. An offset before a `\n` belongs to the line it ends. */
export function lineAround(value: string, at: number): Line {
  const start = at === 0 ? 0 : value.lastIndexOf('\n', at - 1) + 1;
  const next = value.indexOf('\n', at);
  return { line: value.slice(start, next < 0 ? value.length : next), start };
}

/** The number of the line in which UTF-16 offset `at` stands, from 1. */
export function lineNumber(value: string, at: number): number {
  let number = 1;
  for (let next = value.indexOf('\n'); next >= 0 && next < at; next = value.indexOf('\n', next + 1))
    number += 1;
  return number;
}
