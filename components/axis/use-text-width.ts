'use client';

import { useEffect, useState } from 'react';
import { textWidthIn, type TextWidth } from '../drawing/text-width';
import { useIsServed } from '../timeline/use-is-served';

interface Measure {
  readonly textWidth: TextWidth;
  /** In which words are measured; null until the fonts are there. */
  readonly family: string | null;
}

/** For when the fonts are there. */
const ownFamily = () => getComputedStyle(document.body).fontFamily;

/** The widths of text in the page's own font, exact from the moment the fonts are loaded. */
export function useTextWidth(): Measure {
  const isServed = useIsServed();
  const [family, setFamily] = useState(() =>
    !isServed && document.fonts.status === 'loaded' ? ownFamily() : null,
  );
  const isExact = family !== null;
  useEffect(() => {
    if (isExact) return;
    let isMounted = true;
    void document.fonts.ready.then(() => {
      if (isMounted) setFamily(ownFamily());
    });
    return () => {
      isMounted = false;
    };
  }, [isExact]);
  return { textWidth: textWidthIn(family), family };
}
