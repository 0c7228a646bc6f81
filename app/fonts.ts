import localFont from 'next/font/local';

// Cyrillic has files of its own, which load only for pages that hold Cyrillic. Next reads these
// calls without running them, so every value is written out. What stands in for them is in styles/faces.css.

const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif-latin',
  adjustFontFallback: false,
});
const sourceSerifCyrillic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-052F, U+1C80-1C88, U+2116' }],
});
const franklin = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-franklin-latin',
  adjustFontFallback: false,
});
const franklinCyrillic = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-franklin-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-052F, U+1C80-1C88, U+2116' }],
});

/** Class names that define the font variables of globals.css. */
export const fontVariables = [sourceSerif, sourceSerifCyrillic, franklin, franklinCyrillic]
  .map(({ variable }) => variable)
  .join(' ');
