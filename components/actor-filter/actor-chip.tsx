'use client';

import type { ActorId } from '@/lib/model/units';
import { useAim } from '../facet-filter/use-aim';
import { countSoFar } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { Cross } from '../site/cross';
import type { ActorSummary } from '@/lib/model/timeline-data';

interface ActorChipProps {
  readonly actor: ActorSummary;
  /** Events that choosing it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: (id: ActorId) => void;
}

export function ActorChip({ actor, count, isChosen, onToggle }: ActorChipProps) {
  const { answer } = useTimeline();
  const aim = useAim('actors');
  const isCounted = !answer.openCounts.has('actors');
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      data-empty={count === 0 && isCounted ? '' : undefined}
      data-actor={actor.id}
      onClick={() => onToggle(actor.id)}
      {...aim(actor.id)}
    >
      {actor.name} <span className="count">{countSoFar(count, isCounted)}</span>
      {isChosen && <Cross size={9} />}
    </button>
  );
}
