import { compareText } from '../../model/compare-text';
import type { Departure, Subject, TimelineEvent } from '../../model/subject';
import type { EventId } from '../../model/units';

/**
 * The id under which an event came to its readers: the oldest of those that lead to it, so that a feed or a
 * calendar knows it again after it was renamed. It keeps its own where what was merged into it is younger.
 */
export function firstIds({
  departures,
}: Pick<Subject, 'departures'>): (event: Pick<TimelineEvent, 'id' | 'added'>) => EventId {
  const oldest = new Map<EventId, Departure & { readonly added: string }>();
  for (const { to, added, ...departure } of departures.toSorted(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  )) {
    if (to === null || added === undefined) continue;
    if (added < (oldest.get(to)?.added ?? '9999')) oldest.set(to, { ...departure, to, added });
  }
  return ({ id, added }) => {
    const first = oldest.get(id);
    return first && first.added <= added ? first.id : id;
  };
}
