'use client';

import { useEffect, useRef, useState } from 'react';
import type { ActorId } from '@/lib/model/units';
import type { ActorKind } from '@/lib/model/words';
import type { ActorSummary } from '../timeline/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { ActorChip } from './actor-chip';

const groups: readonly (readonly [ActorKind, string])[] = [
  ['state', 'States'],
  ['organisation', 'Organisations'],
  ['person', 'Persons'],
];

interface MoreActorsProps {
  readonly actors: readonly ActorSummary[];
  readonly onToggle: (id: ActorId) => void;
}

/** The actors that have no room in the row, behind a button. Escape and a click elsewhere close it. */
export function MoreActors({ actors, onToggle }: MoreActorsProps) {
  const { state, counts } = useTimeline();
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    return () => document.removeEventListener('pointerdown', closeElsewhere);
  }, [isOpen]);

  return (
    <div
      ref={frame}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="button border-transparent bg-transparent px-1.5"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {actors.length} more
        <svg
          width="9"
          height="6"
          viewBox="0 0 9 6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M1 1l3.5 3.5L8 1" />
        </svg>
      </button>
      {isOpen && (
        <div className="fixed inset-x-4 bottom-4 z-40 max-h-[70vh] overflow-y-auto border border-ink bg-panel p-4 md:absolute md:inset-x-auto md:top-full md:bottom-auto md:left-0 md:mt-1 md:max-h-[60vh] md:w-[30rem]">
          {groups.map(([kind, words]) => {
            const members = actors.filter((actor) => actor.kind === kind);
            return (
              members.length > 0 && (
                <section key={kind} className="mb-3 last:mb-0">
                  <h3 className="mb-1.5 text-meta font-semibold text-ink3">{words}</h3>
                  <div className="flex flex-wrap gap-1.5">
                    {members.map((actor) => (
                      <ActorChip
                        key={actor.id}
                        actor={actor}
                        count={counts.actors.get(actor.id) ?? 0}
                        isChosen={state.actors.includes(actor.id)}
                        onToggle={onToggle}
                      />
                    ))}
                  </div>
                </section>
              )
            );
          })}
        </div>
      )}
    </div>
  );
}
