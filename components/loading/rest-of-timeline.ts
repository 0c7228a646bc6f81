'use client';

import { later } from './later';
import type * as parts from './rest-of-timeline-parts';

export type RestOfTimeline = typeof parts;

/** What of the timeline is not there when it is first drawn: what opens, and what speaks of a filter or a link. */
export const restOfTimeline = later(() => import('./rest-of-timeline-parts'));
