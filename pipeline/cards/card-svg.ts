import { markShapes } from '../../lib/drawing/mark-shapes';
import { markForm } from '../../lib/layout/mark-form';
import type { Subject } from '../../lib/model/subject';
import type { TimeScale } from '../../lib/time/time-scale';
import type { Card } from './card';
import { faceOf } from './faces';
import { miniature, type HuedShapes } from './miniature';
import { axisPlace, cardSize, glyphScale, placeCard } from './place-card';
import { element, hatchPatterns, shapesSvg, type ColourOf } from './shapes-svg';

/** How wide the mark beside the words is, in px of the site. */
const glyphWidth = 32;

/** A card as SVG. All its words are outlines, so that whoever draws it needs no fonts. */
export function cardSvg(
  card: Card,
  { title, events }: Subject,
  scale: TimeScale | null,
  colourOf: ColourOf,
): string {
  const { boxes, lines, glyph } = placeCard(card, title, faceOf);
  const hues = [...new Set(card.marks.map(({ hue }) => hue))].sort();
  const widthOf = (text: string, row: string) =>
    row === 'major' ? faceOf('strong').widthOf(text, 12.5) : faceOf('label').widthOf(text, 11.5);
  const axis: readonly HuedShapes[] = scale
    ? miniature(
        card,
        events.map(({ date }) => date),
        scale,
        widthOf,
      )
    : [];
  const { x, y, scale: larger } = axisPlace;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...cardSize },
    [
      element('defs', {}, hues.map((hue) => hatchPatterns(hue, colourOf)).join('')),
      element('rect', { ...cardSize, fill: colourOf('paper') }),
      ...boxes.map(({ fill, ...box }) => element('rect', { ...box, fill: colourOf(fill) })),
      ...lines.map((line) =>
        element('path', {
          d: faceOf(line.face).outline(line.text, line.x, line.y, line.size, line.direction),
          fill: colourOf(line.colour),
        }),
      ),
      glyph
        ? element(
            'g',
            { transform: `translate(${glyph.x} ${glyph.y}) scale(${glyphScale})` },
            shapesSvg(glyphShapes(glyph.mark), glyph.mark.hue, colourOf, 'glyph'),
          )
        : '',
      element(
        'g',
        { transform: `translate(${x} ${y}) scale(${larger})` },
        axis.map(({ shapes, hue }, i) => shapesSvg(shapes, hue, colourOf, `axis-${i}`)).join(''),
      ),
    ].join(''),
  );
}

/** About its middle, as in the lists of the site. */
function glyphShapes({ date, look }: Card['marks'][number]) {
  const form = markForm(date);
  const isOpen = form === 'open-end' || form === 'open-start';
  const half = form === 'day' ? 0 : look.disputed ? 6 : glyphWidth / 2 - (isOpen ? 5 : 3);
  return markShapes({ ...look, form }, { x0: -half, x1: half, y: 0 });
}
