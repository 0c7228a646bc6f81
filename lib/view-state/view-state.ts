import type { ActorId } from '../model/units';
import type { TimeRange } from '../time/time-range';

/**
 * All that a link restores besides its page: the page says which event or actor is open.
 * Hover, drags, loading and panel widths are not view state.
 */
export interface ViewState {
  /** What the axis shows. null: the whole story. */
  readonly range: TimeRange | null;
  /** Events in which these take part. Empty: all events. Sorted, no repeats; may name unknown actors. */
  readonly actors: readonly ActorId[];
  /** Whether an event needs any one of the actors, or all of them. */
  readonly match: 'any' | 'all';
  /** Whether a state or an organisation also stands for those who speak and act for it. */
  readonly officials: boolean;
  /** The axis or the list, where there is room for one of them. */
  readonly view: 'axis' | 'list';
}

export const initialViewState: ViewState = {
  range: null,
  actors: [],
  match: 'any',
  officials: false,
  view: 'axis',
};

/** Given any actors, returns them as a view state holds them. */
export function normalActors(actors: Iterable<ActorId>): readonly ActorId[] {
  return [...new Set(actors)].sort();
}
