import { ridgeLayout } from '@/lib/layout/ridge-layout';
import { RidgeNote } from './ridge-note';
import { RidgeStems } from './ridge-stems';
import { TrackRidge } from './track-ridge';

const parts = { ridgeLayout, RidgeNote, RidgeStems, TrackRidge };

/**
 * What lays out and draws dense tracks; null in a site whose subject has too few events for any: `next.config.js`
 * puts `no-dense-parts.ts` in the place of this file there.
 */
export const denseParts: typeof parts | null = parts;
