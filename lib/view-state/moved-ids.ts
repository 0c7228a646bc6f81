import type { MovedIds } from '../model/timeline-data';
import { normalList, type ViewState } from './view-state';

/**
 * Given the state of a link and where old ids lead, returns the change that names actors and documents as
 * they are named now; null where nothing is to change.
 *
 * Law: of the changed state it is null.
 */
export function withMovedIds(state: ViewState, moved: MovedIds): Partial<ViewState> | null {
  const change = { ...renamed(state, 'actors', moved), ...renamed(state, 'sources', moved) };
  return Object.keys(change).length > 0 ? change : null;
}

function renamed(
  state: ViewState,
  facet: 'actors' | 'sources',
  moved: MovedIds,
): Partial<ViewState> {
  const to = new Map<string, string>(Object.entries(moved[facet] ?? {}));
  const ids: readonly string[] = state[facet];
  if (!ids.some((id) => to.has(id))) return {};
  return { [facet]: normalList(ids.map((id) => to.get(id) ?? id)) };
}
