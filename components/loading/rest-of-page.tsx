'use client';

import { useEffect } from 'react';
import { useLater, useSoon } from './later';
import { restOfSite } from './rest-of-site';

/**
 * Asks for what no page is drawn with when the page rests: what opens, and what speaks of what goes wrong. Tells
 * `first-paint.js` that the page is alive.
 */
export function RestOfPage() {
  useSoon(restOfSite);
  useEffect(() => void dispatchEvent(new Event('sourceline:alive')), []);
  const rest = useLater(restOfSite, false);
  return rest && <rest.OfflineNotice />;
}
