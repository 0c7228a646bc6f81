'use client';

import {
  Activity,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { EmbedContext } from '../embed/embed-context';
import { DestinationContext, RangeBackContext } from './range-motion';
import { TimelineContext, useTimeline } from './timeline-context';

/**
 * What was prerendered in it comes alive after the axis: when the page rests, or at once when somebody
 * touches it. So long it follows the timeline behind the axis, which else would wait for it.
 */
export function LaterTimeline({ children }: { children: ReactNode }) {
  const timeline = useTimeline();
  const destination = useContext(DestinationContext);
  const back = useContext(RangeBackContext);
  const embed = useContext(EmbedContext);
  const now = useMemo(
    () => ({ timeline, destination, back, embed }),
    [timeline, destination, back, embed],
  );
  const deferred = useDeferredValue(now);
  const [isAlive, setIsAlive] = useState(false);
  const shown = isAlive ? now : deferred;
  // While it is the same element, React lets it lie; with another one it is made alive first, as it was prerendered.
  return useMemo(
    () => (
      <Activity>
        <Pulse onAlive={setIsAlive} />
        <TimelineContext value={shown.timeline}>
          <DestinationContext value={shown.destination}>
            <RangeBackContext value={shown.back}>
              <EmbedContext value={shown.embed}>{children}</EmbedContext>
            </RangeBackContext>
          </DestinationContext>
        </TimelineContext>
      </Activity>
    ),
    [shown, children],
  );
}

/** Tells when what stands beside it is alive. */
export function Pulse({ onAlive }: { onAlive: (isAlive: true) => void }) {
  useEffect(() => onAlive(true), [onAlive]);
  return null;
}
