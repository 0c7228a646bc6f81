import { edgeBounds } from './edge-bounds';
import { crowdOf, labelCrowd, labelLanesOf, placeRidge } from './place-ridge';
import { ridgeGrid } from './ridge-grid';
import { withUncharted } from './with-uncharted';

/** What lays out dense tracks as ridges, and what is left out by the number alone. Given to `placeTracks`, so that a page without such tracks can do without. */
export const ridgeLayout = {
  ridgeGrid,
  crowdOf,
  labelLanesOf,
  labelCrowd,
  edgeBounds,
  placeRidge,
  withUncharted,
};

export type RidgeLayout = typeof ridgeLayout;
