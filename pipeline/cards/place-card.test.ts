import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { edtf } from '../../lib/time/edtf';
import { loadSubject } from '../check/load-subject';
import { repositoryFolder } from '../subject/subject-folder';
import type { Card } from './card';
import { cardSvg } from './card-svg';
import { cardsOf } from './cards-of';
import { faceOf } from './faces';
import { storyScale } from './miniature';
import { axisPlace, cardSize, placeCard, type PlacedCard } from './place-card';
import { siteColours } from './site-colours';

const subjectIn = (folder: string) => {
  const { subject } = loadSubject(join(repositoryFolder, folder));
  if (!subject) throw new Error(`there are errors in ${folder}`);
  return subject;
};
const subject = subjectIn('.');
const cards = cardsOf(subject);

const first = cards.find(({ state }) => state);
if (!first) throw new Error('no event');
const withWords = (name: string, title: string, words = title): Card => ({
  ...first,
  name,
  title,
  kicker: 'between 30 September 2021 and 28 February 2022',
  state: {
    words: 'Predicted, did not happen, disputed, found by machine, not reviewed',
    mark: { ...first.marks[0]!, date: edtf('2022-02-13~') },
  },
  body: { kind: 'quote', words, from: `${title} · ${title}` },
});
const ukrainian = 'Російські війська зосереджуються біля кордонів України, ґанок і їжак';
const arabic = 'مذكرة قصيرة عن الميناء';
const extremes = [
  withWords(
    'long',
    'An unbelievably long title that goes on and on '.repeat(9),
    'so it goes, '.repeat(400),
  ),
  withWords('one-word', 'W'.repeat(300)),
  withWords('short', 'A', 'B'),
  withWords('ukrainian', ukrainian),
  withWords('arabic', arabic, `${arabic} (NATO, 2022) `.repeat(60)),
  withWords('hidden', '\u202eab\u200b\u2066cd\u00ad e\u0301'),
];

/** A line as the box of its letters. */
const boxOf = ({ face, text, size, x, y }: PlacedCard['lines'][number]) => ({
  text,
  x0: x,
  x1: x + faceOf(face).widthOf(text, size),
  y0: y - size * 0.72,
  y1: y + size * 0.22,
});

/** What does not fit on a card: beyond its edges or the axis, or over other words. */
function faultsIn(card: Card): readonly string[] {
  const lines = placeCard(card, subject.title, faceOf).lines.map(boxOf);
  const outside = lines.filter(
    ({ x0, x1, y0, y1 }) => x0 < 60 || x1 > cardSize.width - 60 || y0 < 30 || y1 > axisPlace.y,
  );
  const over = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => `${card.name}: “${a.text}” over “${b.text}”`),
  );
  return [...outside.map(({ text }) => `${card.name}: “${text}” outside`), ...over];
}

const wordsOn = (card: Card) =>
  placeCard(card, subject.title, faceOf)
    .lines.map(({ text }) => text)
    .join(' ');

describe('cards', () => {
  test('there is one for each event, actor and document, and for the home page', () => {
    const { events, actors, sources } = subject;
    expect(new Set(cards.map(({ name }) => name)).size).toBe(
      1 + events.length + actors.length + sources.length,
    );
  });

  test('all words of every card fit, and none lie on others', () => {
    const all = [...cards, ...extremes, ...cardsOf(subjectIn('e2e/subjects/tiny'))];
    expect(all.flatMap(faultsIn)).toEqual([]);
  });

  test('titles of the subject are never cut; a quote that is ends with an ellipsis', () => {
    for (const card of cards) {
      const shown = wordsOn(card).replace(/\s/gu, ' ');
      expect(shown, card.name).toContain(card.title.replace(/\s/gu, ' '));
    }
    expect(wordsOn(extremes[0]!)).toMatch(/so … An/);
  });

  test('Ukrainian and Arabic are set; Chinese is left out, and the rest stays', () => {
    expect(wordsOn(withWords('ukrainian', ukrainian))).toContain('ґанок і їжак');
    expect(wordsOn(withWords('arabic', arabic))).toContain(arabic);
    const card = withWords('chinese', '港口开放', 'A quote of the note');
    expect(wordsOn(card)).not.toMatch(/\p{Script=Han}/u);
    expect(wordsOn(card)).toContain('A quote of the note');
    expect(wordsOn(card)).toContain('28 February 2022');
  });

  test('Arabic begins at the right, with its bar; a line of ours about it at the left', () => {
    const { lines, boxes } = placeCard(withWords('arabic', arabic), subject.title, faceOf);
    const ends = lines
      .filter(({ direction }) => direction === 'rtl')
      .map(({ face, text, size, x }) => x + faceOf(face).widthOf(text, size));
    expect(ends.map(Math.round)).toEqual([1136, 1112]);
    expect(boxes.filter(({ width }) => width === 5).map(({ x }) => x)).toEqual([1131]);
    expect(lines.at(-1)).toMatchObject({ direction: 'ltr', text: `${arabic} · ${arabic}` });
  });

  test('what cannot be seen is not there', () => {
    expect(wordsOn(extremes.at(-1)!)).toContain('abcd é');
  });

  test('is a PNG of 1200 × 630 under 200 KB, be there ever so many words', async () => {
    const scale = storyScale(subject, axisPlace.width);
    for (const card of [extremes[0]!, cards[0]!]) {
      const svg = cardSvg(card, subject, scale, siteColours());
      const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
      expect(png.length).toBeLessThan(200_000);
      expect(await sharp(png).metadata()).toMatchObject(cardSize);
    }
  });
});
