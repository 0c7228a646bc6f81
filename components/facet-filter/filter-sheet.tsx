'use client';

import { countOf } from '@/lib/layout/counted';
import { initialFilter, isUnfiltered } from '@/lib/view-state/view-state';
import { ActorFinder } from '../actor-filter/actor-finder';
import { MatchSwitch } from '../actor-filter/match-switch';
import { OfficialsChoice } from '../actor-filter/officials-choice';
import { KnownDays } from '../known-on/lazy-known-days';
import { Cross } from '../site/cross';
import { useTimeline } from '../timeline/timeline-context';
import { FacetChoices } from './facet-choices';
import { menusOf } from './facet-values';

interface FilterSheetProps {
  readonly close: () => void;
}

/** What the sheet of the filter holds on a phone: all of the filter. */
export function FilterSheet({ close }: FilterSheetProps) {
  const { data, store, state, tiles, answer, change } = useTimeline();
  return (
    <>
      <div className="sheet-head">
        <p className="font-serif text-list font-semibold">Filter</p>
        <button
          type="button"
          className="grid h-11 w-11 cursor-pointer place-items-center"
          aria-label="Close"
          title="Close"
          onClick={close}
        >
          <Cross />
        </button>
      </div>
      <div className="sheet-content">
        {!tiles && data.sources.length > 0 && (
          <details className="sheet-part sheet-known" open={state.knownOn !== null}>
            <summary>What was known on a day</summary>
            <div className="known-part-of-sheet">
              <KnownDays onDone={close} />
            </div>
          </details>
        )}
        <section className="sheet-part">
          <h2>Actors</h2>
          <div className="mb-3 flex flex-wrap items-center gap-4">
            <MatchSwitch />
            <OfficialsChoice />
          </div>
          <ActorFinder actors={data.actors} takesFocus={false} />
        </section>
        {menusOf(data, store).map(([facet, label]) => (
          <section key={facet} className="sheet-part" data-facet={facet}>
            <h2>{label}</h2>
            <FacetChoices facet={facet} label={label} />
          </section>
        ))}
      </div>
      <div className="sheet-buttons">
        <button type="button" className="button button-primary flex-1" onClick={close}>
          Show {answer.whole.isCounted ? countOf(answer.whole.total, 'event') : 'events'}
        </button>
        <button
          type="button"
          className="button"
          disabled={isUnfiltered(state)}
          onClick={() => change(initialFilter)}
        >
          Clear filter
        </button>
      </div>
    </>
  );
}
