import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line import/default -- Node takes the file for CommonJS, where the default is the whole.
import opentype, { type Font, type Glyph } from 'opentype.js';
import { repositoryFolder } from '../subject/subject-folder';
import { loadArabicFont, type ArabicFont } from './arabic-font';
import { moved, type Stroke } from './stroke';
import { isJoiner, visualRuns, type Direction } from './visual-runs';

/** How words on a card are set: the faces of the site, in the weights that a card needs. */
export const faceNames = ['title', 'quote', 'label', 'strong'] as const;
export type FaceName = (typeof faceNames)[number];

export interface Face {
  /** Whether it has a shape for every character: Latin, Cyrillic, Arabic. Of other scripts a card shows no words. */
  covers(text: string): boolean;
  /** In px, at a size in px. */
  widthOf(text: string, size: number): number;
  /**
   * The outlines of one line from its left end on the base line, as a path of SVG. `direction`: of the text that it is
   * a line of.
   */
  outline(text: string, x: number, y: number, size: number, direction?: Direction): string;
}

const files: Readonly<Record<FaceName, readonly [family: string, weight: number]>> = {
  title: ['source-serif-4', 600],
  quote: ['source-serif-4', 400],
  label: ['libre-franklin', 500],
  strong: ['libre-franklin', 600],
};

/** Each has characters of its own; the first that has one draws it. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

const loaded = new Map<FaceName, Face>();

/** Reads the files of a face, once. */
export function faceOf(name: FaceName): Face {
  const known = loaded.get(name) ?? loadFace(files[name]);
  loaded.set(name, known);
  return known;
}

function loadFace([family, weight]: readonly [string, number]): Face {
  const folder = join(repositoryFolder, 'node_modules/@fontsource', family, 'files');
  const fonts = subsets.map((subset) => {
    const bytes = readFileSync(join(folder, `${family}-${subset}-${weight}-normal.woff`));
    return opentype.parse(new Uint8Array(bytes).buffer);
  });
  const glyphs = new Map<string, Placed | null>();
  const glyphOf = (character: string) => {
    const known = glyphs.get(character);
    if (known !== undefined) return known;
    const font = fonts.find((each) => each.charToGlyphIndex(character) > 0);
    const glyph = font ? placedGlyph(font, character) : null;
    glyphs.set(character, glyph);
    return glyph;
  };
  const kerns = new Map<string, number>();
  /** Between two characters, in ems. */
  const kernOf = (first: string, second: string) => {
    const pair = first + second;
    const known = kerns.get(pair);
    if (known !== undefined) return known;
    const [a, b] = [glyphOf(first), glyphOf(second)];
    const kern =
      a && b && a.font === b.font
        ? a.font.getKerningValue(a.glyph, b.glyph) / a.font.unitsPerEm
        : 0;
    kerns.set(pair, kern);
    return kern;
  };
  let arabicFont: ArabicFont | undefined;
  const arabic = () => (arabicFont ??= loadArabicFont(weight));
  /** Not drawn by the fonts of Latin and Cyrillic, which are asked first. */
  const isArabic = (character: string) => glyphOf(character) === null && arabic().has(character);
  /** Hands over what is drawn with its place from the left end of the line, in ems; returns the width. */
  const walk = (
    text: string,
    direction: Direction,
    visit?: (strokes: readonly Stroke[], at: number) => void,
  ) => {
    let at = 0;
    for (const run of visualRuns(text, direction, isArabic)) {
      if (run.isArabic) {
        const { advance, strokes } = arabic().draw(run.text, run.direction);
        visit?.(strokes, at);
        at += advance;
        continue;
      }
      let before = '';
      for (const character of run.text) {
        const placed = glyphOf(character);
        if (!placed) continue;
        at += kernOf(before, character);
        visit?.(placed.strokes, at);
        at += placed.advance;
        before = character;
      }
    }
    return at;
  };
  return {
    covers: (text) =>
      [...text].every(
        (character) =>
          glyphOf(character) !== null || isJoiner.test(character) || isArabic(character),
      ),
    widthOf: (text, size) => walk(text, 'ltr') * size,
    outline(text, x, y, size, direction = 'ltr') {
      const paths: string[] = [];
      walk(text, direction, (strokes, at) => paths.push(moved(strokes, x + at * size, y, size)));
      return paths.join('');
    },
  };
}

/** A character as a font draws it. */
interface Placed {
  readonly font: Font;
  readonly glyph: Glyph;
  /** In ems. */
  readonly advance: number;
  readonly strokes: readonly Stroke[];
}

function placedGlyph(font: Font, character: string): Placed {
  const glyph = font.charToGlyph(character);
  const strokes = glyph.getPath(0, 0, 1).commands.map(({ type, ...points }): Stroke => {
    const { x1, y1, x2, y2, x, y } = points as Readonly<Record<string, number | undefined>>;
    const all = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
    return { command: type, points: all };
  });
  return { font, glyph, advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm, strokes };
}
