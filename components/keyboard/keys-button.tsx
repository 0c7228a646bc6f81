'use client';

import { restOfSite } from '../loading/rest-of-site';

/** The id of the sheet that lists the keys. */
export const sheetId = 'keys';

/** Lists the keys. A native dialog keeps the focus, closes by Escape and gives the focus back. */
export function openSheet(): void {
  void restOfSite.load();
  const sheet = document.getElementById(sheetId);
  if (sheet instanceof HTMLDialogElement && !sheet.open) sheet.showModal();
}

/** Opens the sheet, for those who do not know its key. */
export function KeysButton() {
  return (
    <button
      type="button"
      className="button scripted"
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
      onClick={openSheet}
    >
      Keys
    </button>
  );
}
