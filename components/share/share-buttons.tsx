'use client';

import { useState, type ComponentProps, type ComponentType } from 'react';
import { LoadFailure } from '../messages/load-failure';
import { stateOf } from '../search/searched-state';
import { addressHere } from '../site/site-address';
import { carriedBy } from './carried-view';
import type ShareSheet from './share-sheet';
import type { SharedPage } from './shared-page';
import { sharedThen } from './shared-then';

type Sheet = ComponentType<ComponentProps<typeof ShareSheet>>;

/**
 * Share: by the system where it has a sheet of its own, which is given the view as it is seen, else by ours. What the system cannot do, to cite, to
 * quote and to embed, has a button of its own beside it there; `theme.js` says before the first paint whether.
 */
export function ShareButtons({
  page,
  isPrimary = false,
}: {
  page: SharedPage;
  isPrimary?: boolean;
}) {
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const [Loaded, setLoaded] = useState<Sheet | null>(null);
  const open = () => {
    setState('open');
    if (Loaded) return;
    import('./share-sheet').then(
      (module) => setLoaded(() => module.default),
      () => setState('failed'),
    );
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
      {state === 'failed' && (
        <div className="basis-full">
          <LoadFailure
            what="Sharing"
            todo="The page is still here; this needs a second try."
            onRetry={open}
          />
        </div>
      )}
      {state === 'open' && Loaded && <Loaded page={page} onClose={() => setState('closed')} />}
    </>
  );
}
