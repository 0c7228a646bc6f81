'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '../messages/announce';

interface CopyFieldProps {
  /** What it holds, such as “Link”. */
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** What the button says: a verb and what it copies; and what it says once that is done. */
  readonly words: string;
  readonly done: string;
}

/** How long the button says that it is done, in ms. */
const afterwards = 4000;

const refusal = 'The browser did not let us copy. The text is selected: copy it by hand.';

/** A text with a button that copies it. Where the browser refuses, the text stands there selected. */
export function CopyField({ name, text, rows, words, done }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<{ readonly of: string; readonly isCopied: boolean } | null>(
    null,
  );
  const shown = result?.of === text ? result : null;
  useEffect(() => {
    if (!result?.isCopied) return;
    const timer = setTimeout(() => setResult(null), afterwards);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    const isCopied = await copied(text, field.current);
    setResult({ of: text, isCopied });
    announce(isCopied ? done : refusal);
  };
  return (
    <div className="share-field">
      <textarea
        ref={field}
        id={id}
        aria-label={name}
        aria-describedby={shown && !shown.isCopied ? `${id}-refusal` : undefined}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
      />
      <button type="button" className="button" onClick={() => void copy()}>
        {shown?.isCopied ? done : words}
      </button>
      {shown && !shown.isCopied && (
        <p id={`${id}-refusal`} className="share-refusal">
          {refusal}
        </p>
      )}
    </div>
  );
}

/**
 * Puts a text on the clipboard; where the page may not write to it, as a copy of what the field selects. False:
 * neither worked, and the field has the focus, with all of it selected.
 */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement;
    field?.focus();
    field?.select();
    const isCopied = document.execCommand('copy');
    if (isCopied && focused instanceof HTMLElement) focused.focus();
    return isCopied;
  }
}
