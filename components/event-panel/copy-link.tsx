'use client';

import { useState } from 'react';

/** Copies the address of the event alone. Says whether it worked. */
export function CopyLink({ path }: { path: string }) {
  const [words, setWords] = useState('Copy link');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.origin).href);
      setWords('Link copied');
    } catch {
      setWords('Copy the address of this page instead');
    }
  };
  return (
    <button type="button" className="button button-primary scripted" onClick={() => void copy()}>
      <span aria-live="polite">{words}</span>
    </button>
  );
}
