'use client';

import { restOfSite } from '../loading/rest-of-site';

/** The id of the sheet that lists the keys. */
export const sheetId = 'keys';

/** Asked for before the sheet was there. */
let isAsked = false;

/** Lists the keys. A native dialog keeps the focus, closes by Escape and gives the focus back. */
export function openSheet(): void {
  const sheet = document.getElementById(sheetId);
  isAsked = sheet === null;
  if (isAsked) void restOfSite.load();
  if (sheet instanceof HTMLDialogElement && !sheet.open) sheet.showModal();
}

/** To be called when the sheet is there. */
export function openSheetIfAsked(): void {
  if (isAsked) openSheet();
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
