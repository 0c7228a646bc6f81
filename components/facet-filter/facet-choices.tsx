'use client';

import { toggledValue, type FacetName } from '@/lib/view-state/facets';
import { countSoFar } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { choicesOf } from './facet-values';
import { useAim } from './use-aim';

/** The values of a facet as a list to tick, each with the events that it would leave. */
export function FacetChoices({ facet, label }: { facet: FacetName; label: string }) {
  const { data, store, state, answer, counts, change } = useTimeline();
  const aim = useAim(facet);
  const isCounted = !answer.openCounts.has(facet);
  const chosen: readonly string[] = state[facet];
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      {choicesOf(facet, data, store).map(({ value, words, hue }) => {
        const count = counts[facet].get(value) ?? 0;
        return (
          <label
            key={value}
            className="choice"
            data-empty={count === 0 && isCounted ? '' : undefined}
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => change(toggledValue(state, facet, value))}
              {...aim(value)}
            />
            {hue !== undefined && <span className={`swatch chapter-${hue}`} />}
            <span className="min-w-0 flex-1 wrap-anywhere">{words}</span>{' '}
            <span className="count">{countSoFar(count, isCounted)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
