import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// oxlint-disable-next-line import/default -- Node takes the file for CommonJS, where the default is the whole.
import opentype from 'opentype.js';
import { expect, test } from 'vitest';
import { loadArabicFont } from './arabic-font';
import { unpackWoff } from './unpack-woff';

const font = loadArabicFont(400);
const wide = (text: string) => font.draw(text, 'rtl').advance;

test('letters are joined, and marks stand over them', () => {
  expect(font.has('م')).toBe(true);
  expect(font.has('A')).toBe(false);
  // Alone, a letter has a tail that it has not before another.
  expect(wide('سس')).toBeLessThan(2 * wide('س') - 0.3);
  // A joiner that parts two letters gives them their tails back.
  expect(wide('س\u200cس')).toBeCloseTo(2 * wide('س'), 5);
  // Lam with alef is one sign, and a mark takes no width.
  expect(wide('لا')).toBeLessThan(wide('ل') + wide('ا'));
  expect(wide('مَ')).toBeCloseTo(wide('م'), 5);
  expect(font.draw('مَ', 'rtl').strokes.length).toBeGreaterThan(
    font.draw('م', 'rtl').strokes.length,
  );
});

test('its file is unpacked as another reader of WOFF does it', () => {
  const file = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff';
  const woff = readFileSync(createRequire(import.meta.url).resolve(file));
  const parse = (bytes: Buffer) => opentype.parse(new Uint8Array(bytes).buffer);
  const [packed, unpacked] = [parse(woff), parse(unpackWoff(woff))];
  expect(unpacked.glyphs.length).toBe(packed.glyphs.length);
  expect(unpacked.charToGlyph('م').getPath(0, 0, 100).toPathData(2)).toBe(
    packed.charToGlyph('م').getPath(0, 0, 100).toPathData(2),
  );
  expect(() => unpackWoff(Buffer.from('no font'))).toThrow('not a WOFF file');
});
