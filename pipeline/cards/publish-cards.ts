import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Subject } from '../../lib/model/subject';
import { repositoryFolder } from '../subject/subject-folder';
import { cardSvg } from './card-svg';
import { cardsOf } from './cards-of';
import { storyScale } from './miniature';
import { axisPlace } from './place-card';
import { siteColours } from './site-colours';

/** Cards that were drawn before, each by what it shows: another build draws none of them again. */
const cache = join(repositoryFolder, 'node_modules/.cache/sourceline-cards');

/** So many are drawn at once. */
const atOnce = 4;

/** Draws a card for each page of a subject into `cards/` of an exported site. */
export async function publishCards(
  subject: Subject,
  site: string,
): Promise<{ readonly cards: number; readonly drawn: number }> {
  mkdirSync(cache, { recursive: true });
  const scale = storyScale(subject, axisPlace.width);
  const colourOf = siteColours();
  const cards = cardsOf(subject);
  let drawn = 0;
  const publish = async (card: (typeof cards)[number]) => {
    const svg = cardSvg(card, subject, scale, colourOf);
    const known = join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
    if (!existsSync(known)) {
      drawn += 1;
      writeFileSync(known, await draw(svg));
    }
    const path = join(site, 'cards', `${card.name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(known));
  };
  for (let i = 0; i < cards.length; i += atOnce)
    await Promise.all(cards.slice(i, i + atOnce).map(publish));
  return { cards: cards.length, drawn };
}

/** As PNG: smaller ones take twice the time, and these are half of what previews allow. */
function draw(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}
