import { rangeInWords } from '@/lib/time/date-words';
import type { TimeRange } from '@/lib/time/time-range';
import { parseTypedRange, shownFor } from '@/lib/time/typed-range';

/** What to show of a time for words that are a date within it, and that in words; else null. */
export interface FoundDate {
  readonly range: TimeRange;
  readonly words: string;
}

export function dateIn(words: string, all: TimeRange): FoundDate | null {
  const typed = parseTypedRange(words);
  if (!typed.ok || all.start >= all.end) return null;
  const range = shownFor(typed.range, all);
  return range && { range, words: rangeInWords(range) };
}
