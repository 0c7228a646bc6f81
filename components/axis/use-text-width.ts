'use client';

import { useEffect, useState } from 'react';

/** Given text and its style, returns its width in CSS px. */
export type TextWidth = (text: string, weight: number, size: number) => number;

/** Before the fonts are there, and on the server: an average character is this share of the size. */
const averageCharacter = 0.55;
const approximate: TextWidth = (text, _weight, size) => [...text].length * size * averageCharacter;

function measureIn(family: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return approximate;
  const known = new Map<string, number>();
  return (text, weight, size) => {
    const key = `${weight} ${size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${family}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}

/** The widths of text in the page's own font, exact from the moment the fonts are loaded. */
export function useTextWidth(): { textWidth: TextWidth; isExact: boolean } {
  const [measure, setMeasure] = useState<{ textWidth: TextWidth; isExact: boolean }>({
    textWidth: approximate,
    isExact: false,
  });
  useEffect(() => {
    let isMounted = true;
    void document.fonts.ready.then(() => {
      const family = getComputedStyle(document.body).fontFamily;
      if (isMounted) setMeasure({ textWidth: measureIn(family), isExact: true });
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return measure;
}
