'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { announce } from '../messages/announce';
import { copyText } from './copy-text';

/** How long a button says what came of it, in ms. */
const afterwards = 4000;

interface CopyButtonProps {
  /** What the button says: a verb and what it copies. */
  readonly words: string;
  /** What it says once that is done. */
  readonly done: string;
  readonly title?: string;
  /** Asked for when the button is pressed: the address of the page is not known before. */
  readonly text: () => string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** Copies, and says whether it worked: on itself, and to those who cannot see it. */
export function CopyButton({
  words,
  done,
  title,
  text,
  className = '',
  children,
}: CopyButtonProps) {
  const [result, setResult] = useState<boolean | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), afterwards);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    const isCopied = await copyText(text());
    setResult(isCopied);
    announce(isCopied ? done : 'The browser did not let us copy. Nothing was copied.');
  };
  return (
    <button
      type="button"
      className={`${className} scripted cursor-pointer`}
      title={title}
      onClick={() => void copy()}
    >
      {children}
      {result === null ? words : result ? done : 'Could not copy'}
    </button>
  );
}
