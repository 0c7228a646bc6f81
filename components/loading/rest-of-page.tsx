'use client';

import { sheetId } from '../keyboard/keys-button';
import { useKeysAnywhere } from '../keyboard/use-keys-anywhere';
import { useLater, useSoon } from './later';
import { NotYet } from './not-yet';
import { restOfSite } from './rest-of-site';

/** What stands on every page and is not filled at first: the sheet of keys. */
export function RestOfPage() {
  useKeysAnywhere();
  useSoon(restOfSite);
  const rest = useLater(restOfSite, false);
  return (
    <dialog
      id={sheetId}
      aria-labelledby={`${sheetId}-title`}
      className="keys-sheet print:hidden"
      closedby="any"
    >
      <form method="dialog" className="flex items-center justify-between gap-4">
        <h2 id={`${sheetId}-title`} className="font-serif text-event font-semibold">
          Keys
        </h2>
        <button type="submit" className="button">
          Close
        </button>
      </form>
      {rest ? (
        <rest.KeysList />
      ) : (
        <NotYet what="The list of keys" part={restOfSite} loaded={rest} className="mt-4" />
      )}
    </dialog>
  );
}
