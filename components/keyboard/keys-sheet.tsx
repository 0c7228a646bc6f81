'use client';

import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfSite } from '../loading/rest-of-site';
import { sheetId } from './keys-button';
import { useKeysAnywhere } from './use-keys-anywhere';

/** Lists all keys, on every page. It opens at once, and is filled when its list is there. */
export function KeysSheet() {
  useKeysAnywhere();
  const rest = useLater(restOfSite, false);
  return (
    <dialog
      id={sheetId}
      aria-labelledby={`${sheetId}-title`}
      className="dialog keys-sheet print:hidden"
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
