'use client';

import { useLayoutEffect } from 'react';
import { siteName } from '../share/site-name';

/** What names the window beside the page that was loaded. */
const asked: { title?: string | undefined; addition?: string | undefined } = {};
const ending = ` · ${siteName}`;

/** The name that the page under it gives the window; what stands there instead of it. */
let under = '';
let own = '';
let observer: MutationObserver | null = null;

function name(): void {
  if (document.title !== own) under = document.title;
  const title = asked.title ?? (under.endsWith(ending) ? under.slice(0, -ending.length) : under);
  own = title + (asked.addition ?? '') + ending;
  if (document.title !== own) document.title = own;
}

/** Names the window as long as anything is asked for, whatever the router names it meanwhile; then as the page does. */
function follow(): void {
  if (asked.title !== undefined || asked.addition !== undefined) {
    name();
    observer ??= new MutationObserver(name);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return;
  }
  observer?.disconnect();
  observer = null;
  if (document.title === own) document.title = under;
  own = '';
}

/**
 * Names the window after what the panel shows, where the page was loaded under another name. What names it
 * meanwhile is the page under it, whose name it has again afterwards.
 */
export function useTitle(title: string | undefined): void {
  useLayoutEffect(() => {
    if (title === undefined) return;
    asked.title = title;
    follow();
    return () => {
      asked.title = undefined;
      follow();
    };
  }, [title]);
}

/** Adds to the name of the window what the page shows otherwise than it was made. */
export function useTitleAddition(addition: string | undefined): void {
  useLayoutEffect(() => {
    if (addition === undefined) return;
    asked.addition = addition;
    follow();
    return () => {
      asked.addition = undefined;
      follow();
    };
  }, [addition]);
}
