'use client';

import { later } from './later';

/** What of any page is not there when it is first drawn: what opens, and what speaks of what goes wrong. */
export const restOfSite = later(() => import('./rest-of-site-parts'));
