import { regrouped } from '@/lib/view-state/regrouped';
import { groupings, isUsual, type Grouping, type ViewState } from '@/lib/view-state/view-state';
import type { MenuItem } from '../menu/menu';

/** The menu of what a track stands for, and the way back to the usual tracks. */
export function groupingItems(
  state: ViewState,
  change: (change: Partial<ViewState>) => void,
  words: Readonly<Record<Grouping, string>>,
): readonly MenuItem[] {
  return [
    ...groupings.map((grouping) => ({
      words: words[grouping],
      isChosen: state.grouping === grouping,
      onChoose: () => change(regrouped(state, grouping)),
    })),
    {
      words: 'All tracks open, in the usual order',
      isDisabled: isUsual(state),
      startsGroup: true,
      onChoose: () => change({ pinned: [], collapsed: [] }),
    },
  ];
}
