import { arrangeTracks, moveTrack, togglePin } from '@/lib/layout/arrange-tracks';
import { toggled, type ViewState } from '@/lib/view-state/view-state';
import type { MenuItem } from '../menu/menu';
import type { AxisTrack } from './axis-tracks';

interface Arranging {
  readonly state: ViewState;
  readonly change: (change: Partial<ViewState>) => void;
  readonly natural: readonly string[];
}

/** The menu of a track: what can be done with it. */
export function trackItems(
  { id }: AxisTrack,
  { state, change, natural }: Arranging,
): readonly MenuItem[] {
  const { pinned, collapsed, grouping } = state;
  const order = arrangeTracks(natural, pinned);
  const at = order.indexOf(id);
  const only: Readonly<Record<typeof grouping, Partial<ViewState>>> = {
    chapter: { chapters: [id] as unknown as ViewState['chapters'] },
    actor: { actors: [id] as unknown as ViewState['actors'] },
    source: { sources: [id] as unknown as ViewState['sources'] },
  };
  return [
    {
      words: collapsed.includes(id) ? 'Expand' : 'Collapse to one line',
      onChoose: () => change({ collapsed: toggled(collapsed, id) }),
    },
    {
      words: pinned.includes(id) ? 'Unpin' : 'Pin to the top',
      onChoose: () => change({ pinned: togglePin(pinned, id) }),
    },
    {
      words: 'Move up',
      isDisabled: at === 0,
      onChoose: () => change({ pinned: moveTrack(natural, pinned, id, -1) }),
    },
    {
      words: 'Move down',
      isDisabled: at === order.length - 1,
      onChoose: () => change({ pinned: moveTrack(natural, pinned, id, 1) }),
    },
    { words: 'Show only this', startsGroup: true, onChoose: () => change(only[grouping]) },
  ];
}
