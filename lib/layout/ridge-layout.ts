import { crowdOf, labelCrowd, labelLanesOf, ongoingOf, placeRidge } from './place-ridge';
import { ridgeGrid } from './ridge-grid';
import { withUncharted } from './with-uncharted';

/** What lays out dense tracks as ridges, and what is left out by the number alone. Given to `placeTracks`, so that a page without such tracks can do without. */
export const ridgeLayout = {
  ridgeGrid,
  crowdOf,
  labelLanesOf,
  labelCrowd,
  ongoingOf,
  placeRidge,
  withUncharted,
};

export type RidgeLayout = typeof ridgeLayout;
