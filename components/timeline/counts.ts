/** `7` where nothing is left out, else `7 of 25`. */
export function textOfCount(shown: number, all: number): string {
  return shown === all ? String(all) : `${shown} of ${all}`;
}

/** `1 event`, `25 events`: a number and its noun, which takes an s for more than one. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
