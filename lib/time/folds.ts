import type { CssPx, EpochMs } from '../model/units';
import { civilOf, epochOf, justBefore, msPerDay } from './civil';
import { rangeInWords } from './date-words';
import { drawnRange } from './drawn-range';
import type { EdtfDate } from './edtf';
import { monthOf, startOfMonth, type MonthNumber } from './months';
import type { TimeRange } from './time-range';
import type { Fold } from './time-scale';

export interface FoldOptions {
  /** Calendar months in a row that are worth a fold. Fewer: many folds that save little. */
  readonly leastMonths: number;
  /** A fold's width: that of its text. */
  readonly px: CssPx;
  /** The time before the story: room for a few marks and two ticks. */
  readonly compressedPx: CssPx;
  /** The fold that parts the time before the story from the story; it has no text. */
  readonly partingPx: CssPx;
  /** Longer intervals are conditions, not events: only the months of their ends keep open. */
  readonly longestDays: number;
  /** Of a longer story the proportions are what is to be seen, and nothing is folded, in years. */
  readonly longestStory: number;
}

export const defaultFoldOptions: FoldOptions = {
  leastMonths: 2,
  px: 44,
  compressedPx: 110,
  partingPx: 20,
  longestDays: 400,
  longestStory: 200,
};

/**
 * The stretches of whole calendar months that no date touches as it is drawn (its fades included).
 * An interval of more than 400 days touches only the months of its ends.
 *
 * Dates before `storyStart` share one compressed piece instead, of whole decades. What is left from
 * there to `storyStart` is a narrow fold if it is a year or more, else part of the compressed piece.
 *
 *   1949   1975    2008            │ storyStart
 *   ~~~~compressed~~~~~~|==========│──●───|====|──●──●●───●──|======|──●
 *   1940               2010       2021   Jun  Sep           Apr    Feb
 *
 * In order of time, none touching a date. Empty for no dates. A story of more than 200 years has no
 * folds: its silences are as much a part of it. The work grows as the dates do, not as their time.
 */
export function findFolds(
  dates: readonly EdtfDate[],
  storyStart: EpochMs | null,
  options: Partial<FoldOptions> = {},
): readonly Fold[] {
  const { leastMonths, px, compressedPx, partingPx, longestDays, longestStory } = {
    ...defaultFoldOptions,
    ...options,
  };
  const touched = dates
    .flatMap((date) => touchedBy(date, longestDays))
    .sort((a, b) => a.start - b.start);
  const folds: Fold[] = [];
  const first = touched[0];
  if (!first) return folds;

  let openUntil: MonthNumber = monthAfter(first);
  if (storyStart !== null && first.start < storyStart) {
    const earlier = touched.filter((range) => range.start < storyStart);
    const lastEnd = earlier.reduce(
      (last, range) => Math.max(last, Math.min(range.end, storyStart)),
      first.start as number,
    );
    const start = epochOf(decadeOf(first.start));
    const decadeEnd = epochOf(decadeOf(justBefore(lastEnd)) + 10);
    const parted = monthOf(storyStart) - monthOf(decadeEnd) >= 12;
    const end = parted ? decadeEnd : storyStart;
    folds.push({ kind: 'compressed', px: compressedPx, range: { start, end } });
    if (parted) folds.push({ kind: 'fold', px: partingPx, range: { start: end, end: storyStart } });
    openUntil = monthAfter({ start: storyStart, end: storyStart });
  }
  const begins = Math.max(first.start, storyStart ?? first.start);
  const ends = touched.reduce((last, range) => Math.max(last, range.end), begins);
  if (ends - begins > longestStory * 366 * msPerDay) return folds;
  for (const range of touched) {
    if (storyStart !== null && range.end <= storyStart) continue;
    const from = monthOf(range.start);
    if (from - openUntil >= leastMonths)
      folds.push({
        kind: 'fold',
        px,
        range: { start: startOfMonth(openUntil), end: startOfMonth(from) },
      });
    openUntil = Math.max(openUntil, monthAfter(range));
  }
  return folds;
}

function touchedBy(date: EdtfDate, longestDays: number): TimeRange[] {
  const { start, end } = drawnRange(date);
  const { first, last } = date;
  if (date.shape !== 'interval' || !first || !last || end - start < longestDays * msPerDay)
    return [{ start, end }];
  return [
    { start, end: first.end },
    { start: last.start, end },
  ];
}

/** The first month that a range leaves free. */
function monthAfter({ start, end }: TimeRange): MonthNumber {
  return end > start ? monthOf(justBefore(end)) + 1 : monthOf(start);
}

function decadeOf(t: EpochMs): number {
  return Math.floor(civilOf(t).year / 10) * 10;
}

/** What names a fold in a link: its first month, `2022-04`. */
export function foldMonth({ range }: Fold): string {
  const { year, month } = civilOf(range.start);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}`;
}

/** `34 months without an event in these documents, April 2022 to January 2025`, for `no event in these documents`. */
export function foldWords(range: TimeRange, noEvent: string): string {
  const { count, unit } = foldLength(range);
  return `${count}\u00a0${unit} ${noEvent.replace('no event', 'without an event')}, ${rangeInWords(range)}`;
}

/** The two lines in the axis: 34, months. From ten years on, whole years. */
export function foldLength({ start, end }: TimeRange): {
  readonly count: number;
  readonly unit: 'month' | 'months' | 'years';
} {
  const months = monthOf(end) - monthOf(start);
  if (months >= 120) return { count: Math.floor(months / 12), unit: 'years' };
  return { count: months, unit: months === 1 ? 'month' : 'months' };
}
