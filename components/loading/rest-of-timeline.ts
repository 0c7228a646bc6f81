'use client';

import { later } from './later';

/** What of the timeline is not there when it is first drawn: what opens, and what speaks of a filter or a link. */
export const restOfTimeline = later(() => import('./rest-of-timeline-parts'));
