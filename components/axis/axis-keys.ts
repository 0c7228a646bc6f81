import type { KeyboardEvent } from 'react';
import { commandOf, isPress } from '../keyboard/key-bindings';
import { whenLoaded } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';
import type { AxisView } from './move-stop';

/**
 * Follows a key of the axis; Enter is left to the link or count that has the focus. What was pressed before the rest of
 * the timeline is there is followed then, in order. `viewNow` is asked when it is.
 */
export function followAxisKey(event: KeyboardEvent, viewNow: () => AxisView): void {
  const command = commandOf(event, 'axis');
  if (command === null || isPress(event)) return;
  event.preventDefault();
  whenLoaded(restOfTimeline, ({ moveStop }) => moveStop(command, viewNow()));
}
