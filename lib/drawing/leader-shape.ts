import type { Leader } from '../layout/place-leaders';
import type { Shape } from './shape';

/** The line from a mark to its label in the lane above. */
export function leaderShape({ points: [from, elbow, to] }: Leader): Shape {
  const d = `M${from.x} ${from.y}L${elbow.x} ${elbow.y}L${to.x} ${to.y}`;
  return { kind: 'path', d, stroke: 'hue' };
}
