import type { ClauseEvent } from './clause-event';

/**
 * How far an editor may trust that this is an event, and of that date: 0.05 to 0.95. A date in the
 * clause itself counts most; being told by a verb, and of somebody known, counts a little.
 */
export function confidenceOf(event: ClauseEvent, actors: number, dateGiven: boolean): number {
  let score = 0.5;
  const { when } = event;
  if (when.timex && !when.inherited)
    score += when.basis === 'stated' ? 0.25 : dateGiven ? 0.2 : 0.1;
  else if (when.timex) score += 0.05;
  else score -= 0.15;
  if (actors > 0) score += 0.1;
  if (event.kind === 'noun') score -= 0.05;
  if (event.status === 'happened') score += 0.05;
  if (event.status === 'planned' || event.status === 'predicted') score -= 0.05;
  if (event.denial) score += 0.1;
  if (when.edtf === null) score -= 0.2;
  return Math.round(Math.min(0.95, Math.max(0.05, score)) * 100) / 100;
}
