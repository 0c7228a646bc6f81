'use client';

import { useState } from 'react';
import { later, useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { stateOf } from '../search/searched-state';
import { addressHere } from '../site/site-address';
import { carriedBy } from './carried-view';
import type { SharedPage } from './shared-page';
import { sharedThen } from './shared-then';

const sheet = later(() => import('./share-sheet'));

/**
 * Share: by the system where it has a sheet of its own, which is given the view as it is seen, else by ours. What the system cannot do, to cite, to
 * quote and to embed, has a button of its own beside it there; `first-paint.js` says before the first paint whether.
 */
export function ShareButtons({
  page,
  isPrimary = false,
}: {
  page: SharedPage;
  isPrimary?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  // What did not come is asked for again by a press alone: a sheet that opens by itself, later, is in the way.
  const loaded = useLater(sheet, isOpen && sheet.read() !== null);
  const open = () => {
    setOpen(true);
    void sheet.load();
  };
  const share = () => {
    if (!('share' in navigator)) return open();
    const { search, passage } = carriedBy(window.location, page.noun);
    const url = addressHere(page.path + search + passage);
    const { title } = sharedThen(page, stateOf(search).knownOn);
    navigator.share({ title, url }).catch((error: unknown) => {
      // Whoever closes the system's sheet has shared what they wanted to: nothing.
      if (!(error instanceof DOMException) || error.name !== 'AbortError') open();
    });
  };
  return (
    <>
      <button
        type="button"
        className={`button ${isPrimary ? 'button-primary' : ''} scripted`}
        aria-haspopup="dialog"
        onClick={share}
      >
        <svg
          width="13"
          height="13"
          viewBox="0 0 13 13"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M4 3.4L6.5 1 9 3.4M6.5 1v7.4M3 6H1.8v6h9.4V6H10" />
        </svg>
        Share
      </button>
      <button
        type="button"
        className="button scripted share-more"
        aria-haspopup="dialog"
        onClick={open}
      >
        Cite or embed
      </button>
      {isOpen &&
        (loaded ? (
          <loaded.default page={page} onClose={() => setOpen(false)} />
        ) : (
          <NotYet what="Sharing" part={sheet} loaded={loaded} className="basis-full" />
        ))}
    </>
  );
}
