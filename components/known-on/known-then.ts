import { countsSince, endOfDay } from '@/lib/known/counts-since';
import { summaryOn } from '@/lib/known/summarize-known';
import type { SourceSummary, TimelineData } from '@/lib/model/timeline-data';
import type { EpochMs } from '@/lib/model/units';
import { edtf } from '@/lib/time/edtf';

/** What was known on a day. */
export interface KnownThen {
  /** `2022-02-16`. */
  readonly day: string;
  /** At which it ends. */
  readonly by: EpochMs;
  /** How many documents had been published, of how many. */
  readonly published: number;
  readonly documents: number;
  /** All events and documents of today, of which `data` has what was known. */
  readonly today: TimelineData;
  /** Events and what of them was known; documents all, each saying whether it had been published. */
  readonly data: TimelineData;
}

export const sourceCountsSince = ({ published }: SourceSummary) => countsSince(edtf(published));

export function knownThen(today: TimelineData, day: string): KnownThen {
  const by = endOfDay(day);
  const since = new Map(today.sources.map((source) => [source.id, sourceCountsSince(source)]));
  const sources = today.sources.map((source) =>
    sourceCountsSince(source) <= by ? source : { ...source, isUnpublished: true },
  );
  return {
    day,
    by,
    published: sources.filter(({ isUnpublished }) => !isUnpublished).length,
    documents: sources.length,
    today,
    data: {
      ...today,
      sources,
      events: today.events.flatMap((event) => summaryOn(event, by, since) ?? []),
    },
  };
}
