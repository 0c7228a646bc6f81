import { foldShapes } from '../../lib/drawing/ground-shapes';
import { headShapes } from '../../lib/drawing/head-shapes';
import { dayHalfWidth, markShapes } from '../../lib/drawing/mark-shapes';
import type { Shape } from '../../lib/drawing/shape';
import { defaultLayoutOptions } from '../../lib/layout/layout-options';
import { markForm } from '../../lib/layout/mark-form';
import { placeHead, type HeadRow } from '../../lib/layout/place-head';
import type { Subject } from '../../lib/model/subject';
import type { EpochMs } from '../../lib/model/units';
import { drawnRange } from '../../lib/time/drawn-range';
import type { EdtfDate } from '../../lib/time/edtf';
import { findFolds } from '../../lib/time/folds';
import { storyStart } from '../../lib/time/story-start';
import { placeTicks } from '../../lib/time/ticks';
import { createTimeScale, type TimeScale } from '../../lib/time/time-scale';
import type { Card, CardMark } from './card';

/** In px of the site's axis; a card draws it larger. */
export const headHeight = 46;
export const laneHeight = 28;
/** Of a stack of squares. */
const columnWidth = 6.5;
/** So many squares are a column before the next one is begun; more only where all near it are full. */
const mostStacked = 5;
const farthest = 3;
const centre = headHeight + laneHeight / 2;

/** A drawing of one hue. */
export interface HuedShapes {
  readonly hue: number;
  readonly shapes: readonly Shape[];
}

/** The axis of the whole story, of which every card shows its own part; null where there is no event. */
export function storyScale({ events, chapters }: Subject, width: number): TimeScale | null {
  const dates = events.map(({ date }) => date);
  if (dates.length === 0) return null;
  const drawn = dates.map(drawnRange);
  const begins = storyStart(chapters.map(({ date, background }) => ({ date, background })));
  const folds = findFolds(dates, begins);
  const start = drawn.reduce((least, range) => Math.min(least, range.start), Infinity);
  const end = drawn.reduce((most, range) => Math.max(most, range.end), -Infinity);
  const pressed = folds[0]?.kind === 'compressed' ? folds[0].range.start : null;
  const air = Math.round((end - Math.max(start, begins ?? start)) * 0.02) + 1;
  const from = (pressed ?? start - air) as EpochMs;
  return createTimeScale({ start: from, end: (end + air) as EpochMs }, width, folds);
}

/**
 * A card's place on the axis: the head with its years, the folds; then the mark of its event among grey
 * ticks for all others, or a stack of squares where it is about many. `widthOf`: of a word in the head.
 */
export function miniature(
  { marks, now }: Pick<Card, 'marks' | 'now'>,
  story: readonly EdtfDate[],
  scale: TimeScale,
  widthOf: (text: string, row: HeadRow) => number,
): readonly HuedShapes[] {
  const { width } = scale;
  const only = marks.length === 1 && !now ? marks[0] : undefined;
  const ticks = placeTicks(scale);
  const { words } = placeHead({ scale, ticks, buttons: [], flags: [], widthOf });
  const height = headHeight + laneHeight;
  return [
    {
      hue: 1,
      shapes: [
        ...foldShapes(scale, height, { hasWords: true }),
        ...headShapes(words, ticks, { width, height: headHeight }),
        ...(only ? [ticksOf(story, scale)] : []),
        ...(now ? nowShapes(now, scale) : []),
      ],
    },
    ...(only ? [{ hue: only.hue, shapes: shapesOf(only, scale) }] : stacksOf(marks, story, scale)),
  ];
}

function ticksOf(story: readonly EdtfDate[], scale: TimeScale): Shape {
  const ticks = story.map((date) => `M${middleOf(date, scale).toFixed(1)} ${centre - 4}v8`);
  return { kind: 'path', d: [...new Set(ticks)].join(''), stroke: 'rule2', lineWidth: 1.25 };
}

/** A square for each event, in the colour of its chapter, and grey ones for all others. */
function stacksOf(
  marks: readonly CardMark[],
  story: readonly EdtfDate[],
  scale: TimeScale,
): readonly HuedShapes[] {
  const own = new Set(marks.map(({ date }) => date));
  const squares = [
    ...marks.map(({ date, hue }) => ({ x: middleOf(date, scale), hue })),
    ...story
      .filter((date) => !own.has(date))
      .map((date) => ({ x: middleOf(date, scale), hue: null })),
  ];
  const columns = stack(squares, scale.width);
  const highest = Math.max(...[...columns.values()].map(({ length }) => length));
  const unit = Math.min(laneHeight / mostStacked, (laneHeight - 1) / highest);
  return [...columns].flatMap(([column, stacked]) =>
    stacked.map(({ hue }, i): HuedShapes => ({
      hue: hue ?? 1,
      shapes: [
        {
          kind: 'rect',
          x: column * columnWidth,
          y: headHeight + laneHeight - (i + 1) * unit,
          width: columnWidth - 1,
          height: unit * 0.82,
          fill: hue === null ? 'rule' : 'hue',
        },
      ],
    })),
  );
}

/** Where a column is full, a square stands on the nearest that is not, if that is near enough. */
function stack<Square extends { readonly x: number }>(squares: readonly Square[], width: number) {
  const columns = new Map<number, Square[]>();
  const last = Math.floor(width / columnWidth) - 1;
  for (const square of squares) {
    const column = Math.min(Math.floor(square.x / columnWidth), last);
    const near = Array.from({ length: 2 * farthest + 1 }, (_, i) =>
      i % 2 === 0 ? column - i / 2 : column + (i + 1) / 2,
    );
    const isFree = (at: number) =>
      at >= 0 && at <= last && (columns.get(at)?.length ?? 0) < mostStacked;
    const at = near.find(isFree) ?? column;
    columns.set(at, [...(columns.get(at) ?? []), square]);
  }
  return columns;
}

function shapesOf({ date, look }: CardMark, scale: TimeScale): readonly Shape[] {
  const form = markForm(date);
  const middle = clamp(middleOf(date, scale), dayHalfWidth, scale.width - dayHalfWidth);
  if (form === 'day') return markShapes({ ...look, form }, { x0: middle, x1: middle, y: centre });
  const drawn = drawnRange(date);
  const half = Math.max(
    defaultLayoutOptions.leastWidth[form] / 2,
    (scale.toPx(drawn.end) - scale.toPx(drawn.start)) / 2,
  );
  const x0 = clamp(middle - half, 0, scale.width);
  const x1 = clamp(middle + half, 0, scale.width);
  return markShapes({ ...look, form }, { x0, x1, y: centre });
}

/** The day on which a document was written: a line through the axis with an arrow at its top. */
function nowShapes(date: EdtfDate, scale: TimeScale): readonly Shape[] {
  const x = clamp(middleOf(date, scale), 1, scale.width - 1);
  const top = headHeight + 1;
  return [
    { kind: 'path', d: `M${x} ${top}v${laneHeight}`, stroke: 'ink', lineWidth: 2 },
    { kind: 'path', d: `M${x - 5} ${top}h10l-5 6Z`, fill: 'ink' },
  ];
}

function middleOf(date: EdtfDate, scale: TimeScale): number {
  const { start, end } = drawnRange(date);
  return clamp((scale.toPx(start) + scale.toPx(end)) / 2, 0, scale.width);
}

function clamp(x: number, least: number, most: number): number {
  return Math.min(Math.max(x, least), most);
}
