'use client';

import { countOf } from '@/lib/layout/counted';
import { useTimeline } from '../timeline/timeline-context';
import { membersOf } from './members-of';

/** Lets the chosen actors stand for those who speak and act for them; nothing where there are none. */
export function OfficialsChoice() {
  const { data, state, chosen, change } = useTimeline();
  const members = membersOf(chosen, data.actors);
  if (members.length === 0) return null;
  return (
    <label className="not-has-checked:print:hidden flex items-center gap-1.5 text-control pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="h-4 w-4 accent-ink"
        checked={state.officials}
        onChange={(event) => change({ officials: event.currentTarget.checked })}
      />
      and {chosen.length === 1 ? 'its' : 'their'} {countOf(members.length, 'official')}
    </label>
  );
}
