'use client';

import { useEffect, useEffectEvent } from 'react';
import { useTimeline } from '../timeline/timeline-context';
import { isNavigating } from '../view-state/navigation';
import { dayInWords } from './day-words';
import { documentDays, type DocumentDay } from './document-days';
import type { KnownThen } from './known-then';
import { setPlaying, usePlaying } from './playing';

/** How long each document is shown while they play, in ms: long enough to hear what is announced of it. */
const stepLength = 3500;

/** The day of a document before the chosen day, and after it; undefined: there is none. */
function neighbours(days: readonly DocumentDay[], { day }: KnownThen) {
  return {
    previous: days.findLast((other) => other.day < day),
    next: days.find((other) => other.day > day),
  };
}

/** From document to document, in the order in which they were published; by itself, where that is asked for. */
export function KnownSteps({ known }: { known: KnownThen }) {
  const { change } = useTimeline();
  const isPlaying = usePlaying();
  const days = documentDays(known.today.sources);
  const { previous, next } = neighbours(days, known);

  const step = useEffectEvent(() => {
    if (next && !isNavigating()) change({ knownOn: next.day }, 'replace');
  });
  const hasNext = next !== undefined;
  useEffect(() => {
    if (!isPlaying) return;
    if (!hasNext) return setPlaying(false);
    const timer = setInterval(() => step(), stepLength);
    return () => clearInterval(timer);
  }, [isPlaying, hasNext]);
  useEffect(() => () => setPlaying(false), []);

  const go = (to: DocumentDay | undefined) => {
    setPlaying(false);
    if (to) change({ knownOn: to.day });
  };
  const play = () => {
    const [first] = days;
    if (!hasNext && first) change({ knownOn: first.day });
    setPlaying(true);
  };
  return (
    <span className="flex flex-wrap gap-1.5">
      <Step name="Previous document" to={previous} onPress={go}>
        <span aria-hidden="true">‹</span>
        <span className="known-button-words">Previous</span>
      </Step>
      <Step name="Next document" to={next} onPress={go}>
        <span className="known-button-words">Next</span>
        <span aria-hidden="true">›</span>
      </Step>
      {days.length > 1 && (
        <button
          type="button"
          className="known-button"
          title={isPlaying ? undefined : 'Steps through the documents in the order of publication'}
          onClick={() => (isPlaying ? setPlaying(false) : play())}
        >
          <svg width="9" height="10" viewBox="0 0 9 10" fill="currentColor" aria-hidden="true">
            <path d={isPlaying ? 'M0 0h3v10h-3zM6 0h3v10h-3z' : 'M0 0l9 5-9 5z'} />
          </svg>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
      )}
    </span>
  );
}

interface StepProps {
  readonly name: string;
  readonly to: DocumentDay | undefined;
  readonly onPress: (to: DocumentDay | undefined) => void;
  readonly children: React.ReactNode;
}

/** It keeps the focus where there is no further document. */
function Step({ name, to, onPress, children }: StepProps) {
  const words = to ? `${name}, ${dayInWords(to.day)}` : `${name}: none`;
  return (
    <button
      type="button"
      className="known-button"
      aria-label={words}
      title={to ? words : undefined}
      aria-disabled={!to || undefined}
      onClick={() => onPress(to)}
    >
      {children}
    </button>
  );
}
