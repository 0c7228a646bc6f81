import type { TimelineData } from '@/lib/model/timeline-data';
import { MemoryStore } from '@/lib/tiles/memory-store';
import type { Answer, Question } from '@/lib/tiles/event-store';
import type { TimeRange } from '@/lib/time/time-range';

/** Stands in for the tiles of a large subject until they can be read: it knows a few events, and how many there are. */
export class WaitingStore extends MemoryStore {
  constructor(
    data: TimelineData,
    extent: TimeRange,
    override readonly total: number,
  ) {
    super(data, extent);
  }

  override answer(question: Question, asker: string): Answer {
    const known = super.answer(question, asker);
    return { ...known, isWhole: false };
  }
}
