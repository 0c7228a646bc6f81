import { compareText } from '../../model/compare-text';
import type { Subject, TimelineEvent } from '../../model/subject';
import type { EventId } from '../../model/units';

/**
 * The id under which an event came to its readers: that of before its first renaming, so that a feed or a calendar
 * knows it again. What was merged into it leaves it its own.
 */
export function firstIds({
  departures,
}: Pick<Subject, 'departures'>): (event: Pick<TimelineEvent, 'id'>) => EventId {
  const latestFirst = departures
    .filter(({ renamed }) => renamed)
    .sort((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id));
  const first = new Map(latestFirst.map(({ id, to }) => [to, id]));
  return ({ id }) => first.get(id) ?? id;
}
