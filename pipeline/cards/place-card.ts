import type { Card, CardMark } from './card';
import type { Face, FaceName } from './faces';
import { fitText, type TextBox } from './fit-text';
import { directionOf, type Direction } from './visual-runs';

/** In px; what previews ask for. */
export const cardSize = { width: 1200, height: 630 };
const margin = 64;
const innerWidth = cardSize.width - 2 * margin;
const right = cardSize.width - margin;

/** Where the axis stands, and how much larger than on the site. */
export const axisPlace = { x: margin, y: 496, scale: 1.5, width: innerWidth / 1.5 };

/** Base lines and edges, from top to bottom. */
const headBase = 76;
const headRule = 100;
const kickerBase = 150;
const stateRow = 42;
const titleTop = 174;
const titleHeight = 150;
const bodyGap = 24;
const bodyBottom = 476;
/** Of the line that says where a quote stands. */
const fromHeight = 36;
/** Between a passage and the bar where its lines begin. */
const quoteIndent = 24;
const rowHeight = 46;

export interface PlacedLine {
  readonly face: FaceName;
  readonly size: number;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  /** Of the text that it is a line of. */
  readonly direction: Direction;
  readonly colour: 'ink' | 'ink2' | 'ink3';
}

export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: 'ink' | 'hl' | 'rule2';
}

export interface PlacedCard {
  /** Under the words. */
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  /** The mark of an event beside its words: its middle. */
  readonly glyph: { readonly x: number; readonly y: number; readonly mark: CardMark } | null;
}

interface Part {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** How much larger than on the site the mark beside the words is. */
export const glyphScale = 1.7;
const glyphRoom = 32 * glyphScale + 10;

/**
 * A card, laid out. Words that do not fit shrink, then end with an ellipsis; words in a script that the
 * faces do not have are left out, each part by itself, and the rest of the card says what it can.
 * `subject`: the name of the timeline, in the head.
 */
export function placeCard(
  card: Card,
  subject: string,
  faceOf: (name: FaceName) => Face,
): PlacedCard {
  const set = setter(faceOf);
  const state = card.state && {
    ...card.state,
    line: set('label', card.state.words, { width: innerWidth / 1.2, sizes: [26, 23, 20] }),
  };
  const kicker = set('strong', card.kicker, { width: innerWidth, sizes: [28, 25, 22, 20] });
  const stateWidth = state ? glyphRoom + state.line.width : 0;
  const isBelow = state !== undefined && kicker.width + 40 + stateWidth > innerWidth;
  const top = titleTop + (isBelow ? stateRow : 0);
  const title = set('title', card.title, {
    width: innerWidth,
    height: isBelow ? titleHeight - 20 : titleHeight,
    sizes: [60, 54, 48, 44, 40, 37],
    lineHeight: 1.14,
  });
  const bodyTop = top + title.height + bodyGap;
  const stateX = isBelow ? margin : right - stateWidth;
  const stateY = kickerBase + (isBelow ? stateRow : 0);
  const parts: readonly Part[] = [
    head(card.name === 'home' ? '' : subject, set, faceOf),
    { boxes: [], lines: kicker.at(margin, kickerBase - kicker.ascent, 'ink') },
    {
      boxes: [],
      lines: state?.line.at(stateX + glyphRoom, stateY - state.line.ascent, 'ink2') ?? [],
    },
    { boxes: [], lines: title.at(margin, top, 'ink') },
    body(card, bodyTop, set),
  ];
  return {
    boxes: parts.flatMap(({ boxes }) => boxes),
    lines: parts.flatMap(({ lines }) => lines),
    glyph: state ? { x: stateX + 16 * glyphScale, y: stateY - 9, mark: state.mark } : null,
  };
}

/** The name of the site, half of it marked, and that of the timeline. */
function head(subject: string, set: Setter, faceOf: (name: FaceName) => Face): Part {
  const size = 34;
  const [half, whole] = ['Source', 'Sourceline'].map((text) => faceOf('title').widthOf(text, size));
  const x = margin + (whole ?? 0) + 24;
  const name = set('quote', subject, { width: right - x - 24, sizes: [25, 22, 20] });
  return {
    boxes: [
      { x: margin - 1, y: headBase - 11, width: (half ?? 0) + 2, height: 15, fill: 'hl' },
      { x: margin, y: headRule, width: innerWidth, height: 2, fill: 'ink' },
      ...(name.width > 0
        ? [{ x, y: headBase - 26, width: 1, height: 36, fill: 'rule2' as const }]
        : []),
    ],
    lines: [
      {
        face: 'title',
        size,
        x: margin,
        y: headBase,
        text: 'Sourceline',
        direction: 'ltr',
        colour: 'ink',
      },
      ...name.at(x + 24, headBase - name.ascent, 'ink2'),
    ],
  };
}

function body({ body: content }: Card, top: number, set: Setter): Part {
  if (content.kind === 'events') {
    const most = Math.floor((bodyBottom - top) / rowHeight);
    const rows = content.rows.slice(0, Math.max(0, most));
    const dates = rows.map(({ date }) => set('label', date, { width: 400, sizes: [23, 21, 19] }));
    const column = Math.max(0, ...dates.map(({ width }) => width)) + 28;
    const width = innerWidth - column;
    const titles = rows.map(({ title }) => set('quote', title, { width, sizes: [28, 26, 24] }));
    const size = Math.min(...titles.map((words) => words.size));
    const lines = rows.flatMap(({ title }, i) => {
      const y = top + 8 + i * rowHeight;
      const words = set('quote', title, { width, sizes: [size] });
      return [
        ...(dates[i]?.at(margin, y + words.ascent - dates[i].ascent, 'ink3') ?? []),
        ...words.at(margin + column, y, 'ink'),
      ];
    });
    return { boxes: [], lines };
  }
  const isQuote = content.kind === 'quote';
  const x = margin + (isQuote ? quoteIndent : 0);
  const width = right - x;
  const from = set('label', content.from ?? '', { width, sizes: [22, 20, 19] });
  const words = set('quote', content.words, {
    width,
    height: bodyBottom - top - (from.width > 0 ? fromHeight : 0),
    sizes: [34, 31, 28, 25, 23, 21],
    lineHeight: 1.38,
  });
  const isRightToLeft = words.direction === 'rtl';
  const lines = words.at(isRightToLeft ? margin : x, top, 'ink');
  const bottom = top + words.height;
  const marked = lines.map(({ text, x: left, y, size }, i): PlacedBox => {
    const isCut = words.isCut && i === lines.length - 1;
    const ellipsis = isCut ? words.widthOf(text.slice(-2)) : 0;
    return {
      x: left - 4 + (isRightToLeft ? ellipsis : 0),
      y: y - size * 0.84,
      width: words.widthOf(isCut ? text.slice(0, -2) : text) + 8,
      height: size * 1.12,
      fill: 'hl',
    };
  });
  const barX = isRightToLeft ? right - 5 : margin;
  const bar: PlacedBox = { x: barX, y: top, width: 5, height: bottom - top, fill: 'ink' };
  return {
    boxes: isQuote && lines.length > 0 ? [...marked, bar] : [],
    lines: [...lines, ...from.at(x, bottom + 10, 'ink2')],
  };
}

/** Words in lines, before they have a place. */
interface SetText {
  readonly width: number;
  readonly height: number;
  /** From the top of the first line to its base line. */
  readonly ascent: number;
  readonly size: number;
  readonly isCut: boolean;
  readonly direction: Direction;
  /** Of words in its face and size. */
  widthOf(text: string): number;
  at(x: number, top: number, colour: PlacedLine['colour']): readonly PlacedLine[];
}

type Setter = (
  face: FaceName,
  text: string,
  box: Pick<TextBox, 'width' | 'sizes'> & Partial<TextBox>,
) => SetText;

/** What cannot be seen has no place on a card: marks of direction, line breaks, joiners but before an Arabic letter. */
const unseen = /(?![\u200c\u200d]\p{Script=Arabic})[\p{Cf}\p{Cc}]/gu;

function setter(faceOf: (name: FaceName) => Face): Setter {
  return (name, text, { height = 0, lineHeight = 1.2, ...box }) => {
    const face = faceOf(name);
    const plain = text.normalize('NFC').replace(/\s/gu, ' ').replace(unseen, '').trim();
    const shown = face.covers(plain) ? plain : '';
    const fitted = fitText(shown, { height, lineHeight, ...box }, face.widthOf);
    const lines = shown === '' ? [] : fitted.lines;
    // Words of several lines stand at the side from which they are read; a line that we put together is English.
    const direction = height > 0 ? directionOf(shown) : 'ltr';
    const step = fitted.size * lineHeight;
    // The base line is where it is in a line of the page: its letters stand in the middle of the line.
    const ascent = step / 2 + fitted.size * 0.34;
    return {
      width: Math.max(0, ...lines.map((line) => face.widthOf(line, fitted.size))),
      height: lines.length * step,
      ascent,
      isCut: fitted.isCut,
      direction,
      size: fitted.size,
      widthOf: (words) => face.widthOf(words, fitted.size),
      at: (x, top, colour) =>
        lines.map((line, i) => ({
          face: name,
          size: fitted.size,
          x: x + (direction === 'rtl' ? box.width - face.widthOf(line, fitted.size) : 0),
          y: top + ascent + i * step,
          text: line,
          direction,
          colour,
        })),
    };
  };
}
