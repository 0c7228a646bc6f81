'use client';

import { useEffect, useState } from 'react';
import { useIsServed } from '../timeline/use-is-served';

/** Given text and its style, returns its width in CSS px. */
export type TextWidth = (text: string, weight: number, size: number) => number;

/** Before the fonts are there, and on the server: an average character is this share of the size. */
const averageCharacter = 0.55;
const approximate: TextWidth = (text, _weight, size) => [...text].length * size * averageCharacter;

/** null: there is no canvas to measure with. */
function measureWith(font: string): ((text: string) => number) | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      ({ width } = context.measureText(text));
      known.set(text, width);
    }
    return width;
  };
}

function measureIn(family: string): TextWidth {
  // A context for each font: setting one takes longer than measuring with it.
  const fonts = new Map<string, (text: string) => number>();
  return (text, weight, size) => {
    const font = `${weight} ${size}px ${family}`;
    let widthIn = fonts.get(font);
    if (!widthIn) {
      widthIn = measureWith(font) ?? ((words) => approximate(words, weight, size));
      fonts.set(font, widthIn);
    }
    return widthIn(text);
  };
}

interface Measure {
  readonly textWidth: TextWidth;
  readonly isExact: boolean;
}

const roughly: Measure = { textWidth: approximate, isExact: false };

/** For when the fonts are there. */
const exactly = (): Measure => ({
  textWidth: measureIn(getComputedStyle(document.body).fontFamily),
  isExact: true,
});

/** The widths of text in the page's own font, exact from the moment the fonts are loaded. */
export function useTextWidth(): Measure {
  const isServed = useIsServed();
  const [measure, setMeasure] = useState(() =>
    !isServed && document.fonts.status === 'loaded' ? exactly() : roughly,
  );
  const { isExact } = measure;
  useEffect(() => {
    if (isExact) return;
    let isMounted = true;
    void document.fonts.ready.then(() => {
      if (isMounted) setMeasure(exactly());
    });
    return () => {
      isMounted = false;
    };
  }, [isExact]);
  return measure;
}
