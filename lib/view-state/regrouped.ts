import { isUsual, usualArrangement, type Grouping, type ViewState } from './view-state';

/** Given a state, returns the change to another grouping: its tracks stand as they were left, and so will these. */
export function regrouped(state: ViewState, grouping: Grouping): Partial<ViewState> {
  if (grouping === state.grouping) return {};
  const { pinned, collapsed } = state;
  const { [grouping]: kept = usualArrangement, ...others } = state.arrangedElsewhere;
  const left = { pinned, collapsed };
  return {
    grouping,
    ...kept,
    arrangedElsewhere: isUsual(left) ? others : { ...others, [state.grouping]: left },
  };
}
