import type { EventSummary } from '../model/timeline-data';
import type { Fold } from '../time/time-scale';
import type { FacetName } from '../view-state/facets';
import type { FirstAnswer } from './first-answer';
import type { Manifest } from './manifest';

/** Where a site has the tiles of a large subject, and what is known before any of them. */
export interface SiteTiles {
  /** Path of their folder from the root of the site, with a slash at its end. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The name of the file in that folder that holds what the first picture needs. */
  readonly first: string;
  /** Values of a facet with at least so many events have a first file of their own; null: none has. */
  readonly leastWithFirst: Readonly<Record<FacetName, number | null>>;
  /** The shortest stretch that the axis shows, in ms. */
  readonly shortest: number;
  /** Every stretch that can fold, as `findFolds` gives them. */
  readonly folds: readonly Fold[];
  /** What the first picture shows, of `known` and in counts; null: it needs its tiles. */
  readonly firstAnswer: FirstAnswer | null;
  /** Some of the most important events, in order of time: what pages know before any tile is read. */
  readonly known: readonly EventSummary[];
}
