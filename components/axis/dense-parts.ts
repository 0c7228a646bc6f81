import { ridgeLayout } from '@/lib/layout/ridge-layout';
import { leftOutOfStrip } from '../overview/left-out-of-strip';
import { knownEvents } from '../timeline/known-events';
import { RidgeNote } from './ridge-note';
import { RidgeStems } from './ridge-stems';
import { TrackRidge } from './track-ridge';
import { unchartedOf } from './uncharted-of';

const parts = {
  ridgeLayout,
  RidgeNote,
  RidgeStems,
  TrackRidge,
  unchartedOf,
  leftOutOfStrip,
  knownEvents,
};

/**
 * What lays out and draws dense tracks, and what their events are counted with; null in a site whose subject has too
 * few events for any: `next.config.js` puts `no-dense-parts.ts` in the place of this file there.
 */
export const denseParts: typeof parts | null = parts;
