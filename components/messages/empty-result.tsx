'use client';

import { eventTest } from '@/lib/view-state/facets';
import { countOf } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';

/** Why no event passes the filter, naming each actor's own count, and what would let some pass. */
export function EmptyResult() {
  const { data, state, chosen, change } = useTimeline();
  const alone = chosen.map((actor) => {
    const passes = eventTest(
      { ...state, actors: [actor.id] },
      { actors: data.actors, found: null },
    );
    return { ...actor, count: data.events.filter(passes).length };
  });
  const names = alone.map(({ name }) => name).join(' and ');
  const needsAll = state.match === 'all' && alone.length > 1;
  return (
    <>
      <p>
        <strong className="font-semibold">
          {alone.length === 0
            ? 'No event has an actor that we do not have.'
            : `No event has ${needsAll && alone.length === 2 ? 'both ' : ''}${names}.`}
        </strong>{' '}
        {needsAll && (
          <span className="text-ink2">
            {alone
              .map(({ name, count }) => `${name} alone has ${countOf(count, 'event')}`)
              .join(', ')}
            .
          </span>
        )}
      </p>
      {needsAll &&
        alone.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="link cursor-pointer print:hidden"
            onClick={() => change({ actors: state.actors.filter((other) => other !== id) })}
          >
            Drop {name}
          </button>
        ))}
      {needsAll && (
        <button
          type="button"
          className="link cursor-pointer print:hidden"
          onClick={() => change({ match: 'any' })}
        >
          Match any
        </button>
      )}
    </>
  );
}
