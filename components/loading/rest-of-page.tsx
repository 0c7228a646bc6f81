'use client';

import { useKeysAnywhere } from '../keyboard/use-keys-anywhere';
import { useLater, useSoon } from './later';
import { restOfSite } from './rest-of-site';

/** What stands on every page and is not there at first: the sheet of keys. */
export function RestOfPage() {
  useKeysAnywhere();
  useSoon(restOfSite);
  const rest = useLater(restOfSite, false);
  return rest && <rest.KeysSheet />;
}
