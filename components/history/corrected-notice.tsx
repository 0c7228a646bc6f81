import { lastChange } from '@/lib/history/last-change';
import type { TimelineEvent } from '@/lib/model/subject';
import { Day } from './day';

/** At the head of an event that was corrected: when it was last, and where to read what. Else nothing. */
export function CorrectedNotice({
  event,
}: {
  event: Pick<TimelineEvent, 'added' | 'corrections'>;
}) {
  if (event.corrections.length === 0) return null;
  return (
    <p className="mt-3 text-control text-ink2">
      <a href="#corrections" className="link">
        Corrected on <Day day={lastChange(event)} />
      </a>
    </p>
  );
}
