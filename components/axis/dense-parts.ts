import { ridgeLayout } from '@/lib/layout/ridge-layout';
import { RidgeNote } from './ridge-note';
import { RidgeStems } from './ridge-stems';
import { TrackRidge } from './track-ridge';

export const denseParts = { ridgeLayout, RidgeNote, RidgeStems, TrackRidge };

export type DenseParts = typeof denseParts;
