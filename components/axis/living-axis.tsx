'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { useOpenEventId } from '../embed/embed-context';
import { LaterTimeline, Pulse } from '../timeline/later-timeline';
import { RestingTimeline } from '../timeline/resting-timeline';
import { useTimeline } from '../timeline/timeline-context';
import { useIsServed } from '../timeline/use-is-served';
import { Axis } from './axis';
import { initialSizeOf } from './axis-frame';
import { sizeOf, type Size } from './use-size';

/**
 * The axis, in a box of this class. What was prerendered is laid out for a size that nobody knew, with widths of
 * letters that were guessed; where its box has another size it is not seen (`served.css`). It stands until the axis is
 * drawn in its place, once, at its size, with what the page or the first tiles say. Where those are late, where the
 * focus or a press is in it, or where it is out of sight, as behind the list of a phone, it comes alive itself, with
 * the rest.
 */
export function LivingAxis({ className }: { className: string }) {
  const { tiles, answer, data } = useTimeline();
  const open = useOpenEventId();
  const isServed = useIsServed();
  const initialSize = initialSizeOf(open !== null);
  /** Its size when it is drawn; null until then. */
  const [drawn, setDrawn] = useState<Size | 'as served' | null>(isServed ? null : initialSize);
  const box = useRef<HTMLDivElement>(null);
  const isOpenKnown = open === null || data.events.some(({ id }) => id === open);
  const isDue = tiles === null || (answer.isWhole && isOpenKnown);
  useLayoutEffect(() => {
    const { current } = box;
    if (drawn || !isDue || current?.contains(document.activeElement)) return;
    // A press that has begun on a mark ends on it.
    if (current?.matches(':active')) return;
    const size = sizeOf(current?.firstElementChild);
    if (size) setDrawn(size);
  }, [drawn, isDue]);
  const [served] = useState(
    <LaterTimeline>
      <Pulse onAlive={() => setDrawn((before) => before ?? 'as served')} />
      <RestingTimeline>
        <Axis initialSize={initialSize} />
      </RestingTimeline>
    </LaterTimeline>,
  );
  return (
    <div ref={box} className={drawn ? className : `${className} axis-served`}>
      {drawn === null || drawn === 'as served' ? (
        served
      ) : (
        <RestingTimeline>
          <Axis initialSize={drawn} />
        </RestingTimeline>
      )}
    </div>
  );
}
