'use client';

import type { ActorId } from '@/lib/model/units';
import type { ActorSummary } from '../timeline/timeline-data';

interface ActorChipProps {
  readonly actor: ActorSummary;
  /** Events that choosing it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: (id: ActorId) => void;
}

export function ActorChip({ actor, count, isChosen, onToggle }: ActorChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      data-empty={count === 0 ? '' : undefined}
      data-actor={actor.id}
      onClick={() => onToggle(actor.id)}
    >
      {actor.name} <span className="count">{count}</span>
      {isChosen && (
        <svg
          width="9"
          height="9"
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
        </svg>
      )}
    </button>
  );
}
