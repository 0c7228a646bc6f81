import type { TimelineEvent } from '@/lib/model/subject';
import { StateLink } from '../view-state/state-link';
import { Day } from './day';

/** The day on which an event came, whether it has been corrected since, and the way to all changes. */
export function AddedLine({
  event: { added, corrections, origin },
}: {
  event: Pick<TimelineEvent, 'added' | 'corrections' | 'origin'>;
}) {
  return (
    <p className="mt-4 text-meta text-ink3">
      {origin === 'imported' ? 'Imported' : 'Added'} on <Day day={added} />
      {origin === 'curated' && corrections.length === 0 && ', not corrected since'}
      {'. '}
      <StateLink href="/changes/" scroll className="underline underline-offset-2">
        All changes
      </StateLink>
    </p>
  );
}
