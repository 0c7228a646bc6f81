import type { SearchedEvent } from '@/lib/formats/search-documents';
import { decodeViewState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** The view state of a query, with or without its question mark. */
export function stateOf(query: string): ViewState {
  return decodeViewState(new Map(new URLSearchParams(query))).state;
}

/** Given a state, returns it so that the event is in what the axis shows: if it is not, the whole story. */
export function searchedState(
  state: ViewState,
  { start, end }: Pick<SearchedEvent, 'start' | 'end'>,
): ViewState {
  const { range } = state;
  const isInRange =
    !range || ((start ?? range.start) < range.end && (end ?? range.end) > range.start);
  return isInRange ? state : { ...state, range: null };
}
