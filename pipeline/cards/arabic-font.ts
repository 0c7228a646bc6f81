import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import type { Stroke } from './stroke';
import { unpackWoff } from './unpack-woff';

/** The font of the Arabic script. HarfBuzz joins its letters, and sets its marks over and under them. */
export interface ArabicFont {
  has(character: string): boolean;
  /** One run: how wide it is, and its outlines from its left end on the base line; all in ems. */
  draw(text: string, direction: 'ltr' | 'rtl'): DrawnRun;
}

export interface DrawnRun {
  readonly advance: number;
  readonly strokes: readonly Stroke[];
}

const { resolve } = createRequire(import.meta.url);

export function loadArabicFont(weight: number): ArabicFont {
  const file = `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff`;
  const face = new Face(new Blob(new Uint8Array(unpackWoff(readFileSync(resolve(file)))).buffer));
  const font = new Font(face);
  const drawn = new Map<string, DrawnRun>();
  return {
    has: (character) => (font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0) > 0,
    draw(text, direction) {
      const key = direction + text;
      const known = drawn.get(key) ?? drawRun(font, face.upem, text, direction);
      drawn.set(key, known);
      return known;
    },
  };
}

function drawRun(font: Font, upem: number, text: string, direction: 'ltr' | 'rtl'): DrawnRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const strokes: Stroke[] = [];
  let at = 0;
  for (const [i, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    for (const { command, points } of strokesOf(font.glyphToPath(glyph)))
      strokes.push({
        command,
        points: points.map((value, axis) =>
          axis % 2 === 0 ? (at + xOffset + value) / upem : -(yOffset + value) / upem,
        ),
      });
    at += xAdvance;
  }
  return { advance: at / upem, strokes };
}

/** A path of absolute commands, `M`, `L`, `Q`, `C` and `Z`, in units of the font. */
function strokesOf(path: string): readonly Stroke[] {
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, command = '', points = '']) => ({
    command,
    points: (points.match(/-?[\d.]+/g) ?? []).map(Number),
  }));
}
