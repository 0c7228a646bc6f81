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
  const { data, state, change } = useTimeline();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Under a finger it would call up the keyboard, over what it is for.
    if (takesFocus && matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [takesFocus]);
  if (actors.length < fewest) return <ActorGroups actors={actors} />;
  // Who has a name in mind does not ask which actors stand elsewhere already.
  const namedSo = (words: string) =>
    words.trim() === '' ? actors : data.actors.filter((actor) => isNamedSo(actor, words));
  const found = namedSo(typed);
  const [only] = found.length === 1 ? found : [];
  return (
    <>
      <input
        ref={field}
        type="text"
        className="field mb-3 w-full"
        aria-label="Find an actor"
        placeholder={`Find one of ${data.actors.length}`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          announce(countOf(namedSo(value).length, 'actor'));
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && only) change({ actors: toggled(state.actors, only.id) });
        }}
      />
      {found.length === 0 ? <p>No actor has a name like that.</p> : null}
      <ActorGroups actors={found} />
    </>
  );
}

/** Whether its name has, for each word of `typed`, a word that begins with it. */
function isNamedSo({ name }: ActorSummary, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every(({ text }) => words.some((word) => word.text.startsWith(text)));
}
