import type { KnownSince } from '@/lib/known/counts-since';
import type { SourceSummary } from '@/lib/model/timeline-data';
import { civilOf, justBefore } from '@/lib/time/civil';
import { isDay } from '@/lib/view-state/codec';
import { sourceCountsSince } from './known-then';

/** The day since which a thing is known, as view states have it. */
export function dayOf(since: KnownSince): string {
  const { year, month, day } = civilOf(justBefore(since));
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** The documents that begin to count on one day. */
export interface DocumentDay {
  readonly day: string;
  readonly sources: readonly SourceSummary[];
}

/** The days on which documents begin to count, in order: the steps in which more was known. */
export function documentDays(sources: readonly SourceSummary[]): readonly DocumentDay[] {
  const byDay = new Map<string, SourceSummary[]>();
  const inOrder = sources.toSorted((a, b) => sourceCountsSince(a) - sourceCountsSince(b));
  for (const source of inOrder) {
    const day = dayOf(sourceCountsSince(source));
    if (isDay(day)) byDay.set(day, [...(byDay.get(day) ?? []), source]);
  }
  return [...byDay].map(([day, of]) => ({ day, sources: of }));
}
