'use client';

import { useEffect, useRef } from 'react';
import { rangeInWords } from '@/lib/time/date-words';
import { countInDigits, countOf } from '@/lib/layout/counted';
import type { Answer } from '@/lib/tiles/event-store';
import type { TimeRange } from '@/lib/time/time-range';
import { useTimeline } from '../timeline/timeline-context';
import { announce } from './announce';
import { TryAgain } from './try-again';

/** What of a large subject could not be loaded, and what is shown instead; empty if nothing is missing. */
export function missingInWords({
  missing,
  unseen,
  hasFailed,
}: Pick<Answer, 'missing' | 'unseen' | 'hasFailed'>): string {
  const [missed, unlooked] = [fromFirstToLast(missing), fromFirstToLast(unseen)];
  const coarser = `Parts of ${missed} could not be loaded; what is shown there is coarser.`;
  const less = `Events of ${unlooked} could not be loaded; what is shown and counted is without them.`;
  if (missed || unlooked) return [missed && coarser, unlooked && less].filter(Boolean).join(' ');
  return hasFailed ? 'Some counts could not be loaded; what is shown is not all.' : '';
}

function fromFirstToLast(ranges: readonly TimeRange[]): string | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? rangeInWords({ start: first.start, end: last.end }) : null;
}

/** What goes on while an answer is not whole, of `total` events. */
export function loadingInWords({ looked }: Pick<Answer, 'looked'>, total: number): string {
  if (looked === null) return 'Loading detail …';
  return `Counting: ${countInDigits(looked)} of ${countOf(total, 'event')} looked at. What is shown so far is a part.`;
}

/** How long it may go on before it is said, in ms. */
const untilSaid = 1000;

/** Says that something is missing or goes on, until it is there: the store tries again by itself, or when it is told to. */
export function TilesNotice() {
  const { answer, store } = useTimeline();
  const words = missingInWords(answer);
  const isMissing = words !== '';
  const wasMissing = useRef(false);
  useEffect(() => {
    if (isMissing === wasMissing.current) return;
    wasMissing.current = isMissing;
    announce(
      isMissing
        ? 'Parts of the timeline could not be loaded.'
        : 'All parts of what is shown are here.',
    );
  }, [isMissing]);
  const isCounting = !isMissing && answer.looked !== null;
  useEffect(() => {
    if (!isCounting) return;
    const say = () => announce('Counting goes on. What is shown so far is a part.');
    const timer = setTimeout(say, untilSaid);
    return () => clearTimeout(timer);
  }, [isCounting]);
  useEffect(() => {
    const online = () => store.retry();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [store]);
  if (!isMissing)
    return answer.isWhole ? null : (
      <p className="tiles-loading" aria-hidden="true">
        <span>{loadingInWords(answer, store.total)}</span>
      </p>
    );
  return (
    <p
      data-missing=""
      className="border-b border-rule bg-sunk px-4 py-2 text-control md:px-6 print:hidden"
    >
      {words} <TryAgain onClick={() => store.retry()} />
    </p>
  );
}
