import { crowdOf, labelCrowd, labelLanesOf, placeRidge } from './place-ridge';
import { ridgeGrid } from './ridge-grid';

/** What lays out dense tracks as ridges. Given to `placeTracks`, so that a page without such tracks can do without. */
export const ridgeLayout = { ridgeGrid, crowdOf, labelLanesOf, labelCrowd, placeRidge };

export type RidgeLayout = typeof ridgeLayout;
