import { headingOf } from '@/lib/time/date-heading';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import type { Fold } from '@/lib/time/time-scale';
import type { EventSummary } from '@/lib/model/timeline-data';

export interface DateGroup {
  /** Unique among the groups of one list. */
  readonly id: string;
  readonly words: string;
  readonly events: readonly EventSummary[];
}

/** Given events by time, returns them under headings, in the same order. */
export function groupByDate(events: readonly EventSummary[]): readonly DateGroup[] {
  const groups: { id: string; words: string; events: EventSummary[] }[] = [];
  for (const event of events) {
    const words = headingOf(edtf(event.date));
    const last = groups.at(-1);
    if (last?.words === words) last.events.push(event);
    else groups.push({ id: `${groups.length}-${words}`, words, events: [event] });
  }
  return groups;
}

/** Given groups and folds by time, returns the folds that lie before each group, in the groups' order. */
export function foldsBefore(
  groups: readonly DateGroup[],
  folds: readonly Fold[],
): readonly (readonly Fold[])[] {
  const startOf = (event: EventSummary | undefined) =>
    event ? drawnRange(edtf(event.date)).start : Infinity;
  return groups.map((group, i) => {
    const before = groups[i - 1];
    if (!before) return [];
    return folds.filter(
      ({ range }) =>
        startOf(before.events.at(-1)) < range.start && range.start <= startOf(group.events[0]),
    );
  });
}
