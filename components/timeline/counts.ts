import { countInDigits, countOf } from '@/lib/layout/counted';

/** `7`; while more may be found `7+`, and before any is `…`. */
export function countSoFar(count: number, isCounted: boolean): string {
  if (isCounted) return countInDigits(count);
  return count > 0 ? `${countInDigits(count)}+` : '…';
}

/** `7` where nothing is left out, else `7 of 25`; while more may be found `7+ of 25`. */
export function textOfCount(shown: number, all: number, isCounted = true): string {
  if (shown === all) return countInDigits(all);
  return `${countSoFar(shown, isCounted)} of ${countInDigits(all)}`;
}

/** `The 60 most important of 97,545 events.`; what a page has of a large subject before any of its tiles. */
export function importantInWords(listed: number, all: number, isCounted = true): string {
  if (!isCounted) return `${countOf(listed, 'important event')}; all are still counted.`;
  if (listed === all) return `${countOf(all, 'event')}.`;
  return `The ${countInDigits(listed)} most important of ${countOf(all, 'event')}.`;
}
