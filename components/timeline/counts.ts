import { countInDigits, countOf } from '@/lib/layout/counted';

/** `7` where nothing is left out, else `7 of 25`. */
export function textOfCount(shown: number, all: number): string {
  return shown === all ? countInDigits(all) : `${countInDigits(shown)} of ${countInDigits(all)}`;
}

/** `The 60 most important of 97,545 events.`; what a page has of a large subject before any of its tiles. */
export function importantInWords(listed: number, all: number): string {
  if (listed === all) return `${countOf(all, 'event')}.`;
  return `The ${countInDigits(listed)} most important of ${countOf(all, 'event')}.`;
}
