'use client';

import type { RefCallback } from 'react';

const focusable = 'a[href], button:not(:disabled), input, [tabindex]:not([tabindex="-1"])';

/**
 * Gives the focus to what has come where a button was, if that had it: the first that can take it there, or after it.
 * To be called while the button still stands.
 */
function focusInPlaceOf(button: Element): void {
  const places: (readonly [Element, number])[] = [];
  for (let at = button; at.parentElement; at = at.parentElement)
    places.push([at.parentElement, [...at.parentElement.children].indexOf(at)]);
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    for (const [parent, from] of places) {
      if (!parent.isConnected) continue;
      const next = [...parent.children]
        .slice(from)
        .flatMap((child) => [child, ...child.querySelectorAll(focusable)])
        .find((each) => each.matches(focusable) && each.checkVisibility());
      if (next instanceof HTMLElement || next instanceof SVGElement) return next.focus();
    }
  });
}

/** Of a button that goes when it is pressed: what comes in its place has the focus that it had. */
export const keepPlace: RefCallback<HTMLButtonElement> = (button) => () => {
  if (button && document.activeElement === button) focusInPlaceOf(button);
};

/** A second try at what did not load. */
export function TryAgain({ onClick }: { onClick: () => void }) {
  return (
    <button ref={keepPlace} type="button" className="link cursor-pointer" onClick={onClick}>
      Try again
    </button>
  );
}
