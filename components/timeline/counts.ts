import { countInDigits } from '@/lib/layout/counted';

/** `7` where nothing is left out, else `7 of 25`. */
export function textOfCount(shown: number, all: number): string {
  return shown === all ? countInDigits(all) : `${countInDigits(shown)} of ${countInDigits(all)}`;
}

/** `1 event`, `25 events`, `97,545 events`: a number and its noun, which takes an s for more than one. */
export function countOf(count: number, noun: string): string {
  return `${countInDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `The 60 most important of 97,545 events.`; what a page has of a large subject before any of its tiles. */
export function importantInWords(listed: number, all: number): string {
  if (listed === all) return `${countOf(all, 'event')}.`;
  return `The ${countInDigits(listed)} most important of ${countOf(all, 'event')}.`;
}
