'use client';

import { useLater, useSoon } from './later';
import { restOfSite } from './rest-of-site';

/** Asks for what no page is drawn with when the page rests: what opens, and what speaks of what goes wrong. */
export function RestOfPage() {
  useSoon(restOfSite);
  const rest = useLater(restOfSite, false);
  return rest && <rest.OfflineNotice />;
}
