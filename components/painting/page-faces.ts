import type { Face } from './messages';

/** How a face differs from the usual one, as CSS says it and as a FontFace takes it. */
const descriptors = {
  style: 'font-style',
  weight: 'font-weight',
  stretch: 'font-stretch',
  unicodeRange: 'unicode-range',
  featureSettings: 'font-feature-settings',
  ascentOverride: 'ascent-override',
  descentOverride: 'descent-override',
  lineGapOverride: 'line-gap-override',
  sizeAdjust: 'size-adjust',
} as const;

/** The faces that the stylesheets of the page name, of the families of a list as CSS has it: a worker knows none of them. */
export function facesOf(families: string): readonly Face[] {
  const wanted = new Set(families.split(',').map(unquoted));
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(faceOf)
    .filter(({ family }) => wanted.has(family));
}

function faceOf({ style, parentStyleSheet }: CSSFontFaceRule): Face {
  const base = parentStyleSheet?.href ?? document.baseURI;
  const whole = (_: string, address: string) => `url("${new URL(address, base).href}")`;
  return {
    family: unquoted(style.getPropertyValue('font-family')),
    source: style.getPropertyValue('src').replaceAll(/url\(["']?([^"')]+)["']?\)/g, whole),
    descriptors: Object.fromEntries(
      Object.entries(descriptors).flatMap(([name, property]) => {
        const value = style.getPropertyValue(property);
        return value ? [[name, value]] : [];
      }),
    ),
  };
}

const unquoted = (family: string) => family.trim().replaceAll(/^["']|["']$/g, '');
