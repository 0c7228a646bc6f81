'use client';

import { useState, type ComponentType } from 'react';
import { TryAgain } from '../messages/try-again';
import type { DownloadSheetProps } from './download-sheet';

/** Opens what downloads the events that pass the filter; it is loaded when it is first asked for. */
export function DownloadButton() {
  const [Sheet, setSheet] = useState<ComponentType<DownloadSheetProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      const { DownloadSheet } = await import('./download-sheet');
      setSheet(() => DownloadSheet);
      setOpen(true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className="link scripted cursor-pointer print:hidden"
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        Download
      </button>
      {hasFailed && (
        <span role="alert" className="text-ink2">
          Could not be loaded. <TryAgain onClick={() => void open()} />
        </span>
      )}
      {isOpen && Sheet && <Sheet onClose={() => setOpen(false)} />}
    </>
  );
}
