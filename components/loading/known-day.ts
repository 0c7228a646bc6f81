'use client';

import { later } from './later';

/** What the page needs to show what was known on a day: most links name none. */
export const knownDayParts = later(() => import('./known-day-parts'));
