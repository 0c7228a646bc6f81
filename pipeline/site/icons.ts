import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { repositoryFolder } from '../subject/subject-folder';

const drawing = readFileSync(join(repositoryFolder, 'app/icon.svg'), 'utf8');

/** To the very edge, for systems that cut icons to a shape of their own. */
const square = drawing.replace(' rx="4"', '');

/** How much of a maskable icon is sure to be seen: a circle of 80 % of its width. */
const safe = 0.8;

/** The icon at a size, in px, as PNG. */
const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();

async function maskable(size: number): Promise<Buffer> {
  const margin = Math.round((size * (1 - safe)) / 2);
  const inner = await png(square, size - 2 * margin);
  const background = '#17181a';
  return sharp(inner)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Given a PNG of a size below 256 px, returns it as an icon file, for what still asks for favicon.ico. */
export function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}

/** Draws `app/icon.svg` at every size that browsers and systems ask for, into an exported site. */
export async function writeIcons(site: string): Promise<void> {
  mkdirSync(join(site, 'icons'));
  const files: readonly (readonly [string, Promise<Buffer>])[] = [
    ['favicon.ico', png(drawing, 32).then((image) => ico(image, 32))],
    ['apple-touch-icon.png', png(square, 180)],
    ['icons/icon-192.png', png(drawing, 192)],
    ['icons/icon-512.png', png(drawing, 512)],
    ['icons/icon-maskable-512.png', maskable(512)],
  ];
  for (const [name, image] of files) writeFileSync(join(site, name), await image);
}
