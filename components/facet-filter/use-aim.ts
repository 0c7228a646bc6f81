'use client';

import { toggledValue, type FacetName } from '@/lib/view-state/facets';
import { useTimeline } from '../timeline/timeline-context';

/** Returns what tells the store of a value that it may be toggled next: for the button that does it. */
export function useAim(
  facet: FacetName,
): (value: string) => { readonly onPointerEnter: () => void; readonly onFocus: () => void } {
  const { store, filter } = useTimeline();
  return (value) => {
    const expect = () => store.expect({ ...filter, ...toggledValue(filter, facet, value) });
    return { onPointerEnter: expect, onFocus: expect };
  };
}
