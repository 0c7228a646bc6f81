'use client';

import { useEffect, useRef, useState } from 'react';
import { countOf } from '@/lib/layout/counted';
import type { ActorSummary } from '@/lib/model/timeline-data';
import { wordsOf } from '@/lib/search/words';
import { toggled } from '@/lib/view-state/view-state';
import { announce } from '../messages/announce';
import { useTimeline } from '../timeline/timeline-context';
import { ActorGroups } from './actor-groups';

/** Fewer are read sooner than one is typed. */
const fewest = 20;

interface ActorFinderProps {
  readonly actors: readonly ActorSummary[];
  /** Whether the reader has come for one of them, and may type its name at once. */
  readonly takesFocus?: boolean;
}

/** Actors as chips; where they are many, above them a field that leaves those whose names have words so begun. */
export function ActorFinder({ actors, takesFocus = true }: ActorFinderProps) {
  const { state, change } = useTimeline();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Under a finger it would call up the keyboard, over what it is for.
    if (takesFocus && matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [takesFocus]);
  if (actors.length < fewest) return <ActorGroups actors={actors} />;
  const found = namedSo(actors, typed);
  const [only] = found.length === 1 ? found : [];
  return (
    <>
      <input
        ref={field}
        type="text"
        className="field mb-3 w-full"
        aria-label="Find an actor"
        placeholder={`Find one of ${actors.length}`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          announce(countOf(namedSo(actors, value).length, 'actor'));
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && only) change({ actors: toggled(state.actors, only.id) });
        }}
      />
      {found.length === 0 ? <p>No actor here has a name like that.</p> : null}
      <ActorGroups actors={found} />
    </>
  );
}

/** Those whose names have, for each word of `typed`, a word that begins with it. */
function namedSo(actors: readonly ActorSummary[], typed: string): readonly ActorSummary[] {
  const begun = wordsOf(typed);
  return actors.filter(({ name }) => {
    const words = wordsOf(name);
    return begun.every(({ text }) => words.some((word) => word.text.startsWith(text)));
  });
}
