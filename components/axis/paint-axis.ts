import { bracketShape, countWords, pillShapes, pillWidth } from '@/lib/drawing/count-shapes';
import { collapsedShapes, unnamedShapes } from '@/lib/drawing/collapsed-shapes';
import { bandShapes, foldShapes, gridShapes, leftOutShapes } from '@/lib/drawing/ground-shapes';
import { foldArrows, headShapes } from '@/lib/drawing/head-shapes';
import { focusRing, highlight, labelShapes } from '@/lib/drawing/label-shapes';
import { leaderShape } from '@/lib/drawing/leader-shape';
import { markShapes } from '@/lib/drawing/mark-shapes';
import { binShape, ridgePillShapes, ridgeShapes, stemShapes } from '@/lib/drawing/ridge-shapes';
import { publicationShapes } from '@/lib/drawing/publication-shapes';
import * as knownShapes from '@/lib/drawing/known-shapes';
import { dateFlag, selectedLine, selectedX } from '@/lib/drawing/selected-shapes';
import type { Shape } from '@/lib/drawing/shape';
import type { Ridge } from '@/lib/layout/place-ridge';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { Span } from '@/lib/layout/span';
import { edtf } from '@/lib/time/edtf';
import { placeTicks } from '@/lib/time/ticks';
import type { TimeScale } from '@/lib/time/time-scale';
import type { Hue } from '../drawing/hue-class';
import { paintShapes, type Context } from '../drawing/paint-shapes';
import type { Palette } from '../drawing/palette';
import type { TextWidth } from '../drawing/text-width';
import { headHeight } from './axis-frame';
import { bandOf } from './axis-tracks';
import type { AxisScene } from './axis-scene';
import { edgeInset, edgeLine, edgeWords } from './edge-count';
import { foldButtonY } from './fold-stops';
import { headOf } from './head-of';
import { labelOf, wordsOn } from './label-of';
import { ridgeStop } from './ridge-stops';

/** How far the highlight of the open event goes beyond its mark and label, and more than wedges do; CSS px. */
const highlightReach = 12;

/** All that one frame shows. */
export interface AxisPicture extends Pick<
  AxisScene,
  'looks' | 'events' | 'silences' | 'selected' | 'knownDay' | 'focused' | 'height'
> {
  readonly scale: TimeScale;
  /** Those that are seen, placed for this scale. */
  readonly tracks: readonly PlacedTrack[];
  readonly textWidth: TextWidth;
  /** How far the tracks are scrolled, in CSS px. */
  readonly scrolled: number;
}

/** Draws the plot of the axis as the components of this folder do, for a frame of a movement. */
export function paintAxis(context: Context, picture: AxisPicture, palette: Palette): void {
  const { scale, tracks, looks, events, silences, selected, focused, height, scrolled } = picture;
  const { width } = scale;
  const ticks = placeTicks(scale);
  const paint = (shapes: readonly Shape[], hue: Hue = 'ink') =>
    paintShapes(context, shapes, hue, palette);
  const within = (x: number, y: number, draw: () => void) => {
    context.translate(x, y);
    draw();
    context.translate(-x, -y);
  };
  const selectedAt = selected && selectedX(edtf(selected.event.date), scale);

  const isOut = ({ x0, x1 }: Span) => x1 < -highlightReach || x0 > width + highlightReach;
  /** Of a count, which is held at the edge of the plot when all that it counts is out of view. */
  const isBeside = ({ x0, x1 }: Span) => x1 <= 0 || x0 >= width;

  context.clearRect(0, 0, width, height);
  const { knownDay, textWidth } = picture;
  const head = headOf({ scale, ticks, silences, selected, knownDay, textWidth }, knownShapes);
  const { knownAt, knownFlag } = head;
  paint([
    ...foldShapes(scale, headHeight, { hasWords: true }),
    ...headShapes(head.words, ticks, { width, height: headHeight }),
  ]);
  for (const { x, isFolded } of head.buttons)
    within(x, foldButtonY(isFolded), () => paint([foldArrows(isFolded)]));
  // Under the other flag, which stands on its line where there is room for one alone.
  if (knownFlag) paint(knownShapes.knownFlagShapes(knownFlag, headHeight));
  if (selected && typeof selectedAt === 'number') {
    const { words, width: flag } = selected.flag;
    paint(dateFlag(selectedAt, words, flag, { width, height: headHeight }));
  }

  context.save();
  context.beginPath();
  context.rect(0, headHeight, width, height - headHeight);
  context.clip();
  context.translate(0, headHeight - scrolled);
  for (const { id, top, height: trackHeight } of tracks) {
    const { band, hue = 'ink' } = looks.get(id) ?? {};
    const span = bandOf(band, scale);
    if (!span) continue;
    context.globalAlpha = palette.bandOpacity;
    within(0, top, () => paint(bandShapes(span, trackHeight, width), hue));
    context.globalAlpha = 1;
  }
  const bottom = tracks.reduce((lowest, track) => Math.max(lowest, track.top + track.height), 0);
  paint([...gridShapes(ticks, tracks, width), ...foldShapes(scale, bottom)]);
  if (typeof selectedAt === 'number') paint([selectedLine(selectedAt, bottom)]);
  if (knownAt !== null) {
    const words = wordsOn(tracks, (id) => events.get(id)?.measured);
    paint([knownShapes.knownLine(knownAt, bottom, words)]);
  }
  for (const { id, top, height: trackHeight } of tracks) {
    const published = looks.get(id)?.published;
    if (published)
      within(0, top, () => paint(publicationShapes(edtf(published), scale, trackHeight)));
  }
  for (const track of tracks)
    within(0, track.top, () => {
      if (track.isCollapsed) paintCollapsed(track);
      else paintOpen(track);
      paintEdges(track);
    });
  context.restore();

  function paintCollapsed(track: PlacedTrack): void {
    paint(leftOutShapes(track));
    paint(unnamedShapes(track.unnamed), looks.get(track.id)?.hue ?? 'ink');
    for (const tick of track.ticks) {
      const event = events.get(tick.id);
      if (event) paint(collapsedShapes(tick, event.id === selected?.event.id), event.hue);
    }
  }

  function paintOpen(track: PlacedTrack): void {
    const hue = looks.get(track.id)?.hue ?? 'ink';
    paint(leftOutShapes(track));
    if (track.ridge) paintRidge(track, track.ridge, hue);
    for (const placed of track.marks) {
      const event = events.get(placed.id);
      if (!event || isOut(placed.box)) continue;
      const { kind, origin, didNotHappen, disputed } = event;
      const isSelected = event.id === selected?.event.id;
      if (isSelected) paint([highlight(placed)]);
      paint(
        markShapes({ form: placed.form, kind, origin, didNotHappen, disputed }, placed),
        event.hue,
      );
      if (placed.leader) paint([leaderShape(placed.leader)], event.hue);
      paint(labelShapes(placed, labelOf(event, event.measured, placed, isSelected)), event.hue);
      if (focused?.event === placed.id && focused.track === track.id)
        paint([{ kind: 'rect', ...focusRing(placed), stroke: 'ink', lineWidth: 2 }]);
    }
    for (const counter of track.counters) {
      const { pill, y, count } = counter;
      if (isBeside(pill) && isBeside(counter)) continue;
      paint([bracketShape(counter)], hue);
      const words = countWords(count);
      paint(pillShapes(pill.x0, y, pillWidth(words), words), hue);
    }
  }

  function paintRidge({ id, marks }: PlacedTrack, ridge: Ridge, hue: Hue): void {
    paint(ridgeShapes(ridge, width), hue);
    for (const bin of ridge.bins) {
      if (focused?.bin !== undefined && focused.bin === ridgeStop(id, bin))
        paint([binShape(bin, ridge.base)], hue);
      if (bin.pill && bin.count > 0 && !isOut(bin.pill))
        paint(ridgePillShapes(bin.pill, bin.count), hue);
    }
    for (const mark of marks) {
      const event = events.get(mark.id);
      if (event && !isOut(mark.box)) paint(stemShapes(mark, ridge.base), event.hue);
    }
  }

  function paintEdges(track: PlacedTrack): void {
    const hue = looks.get(track.id)?.hue ?? 'ink';
    const edge = (x: number, words: string) =>
      paint(pillShapes(x, edgeLine(track), pillWidth(words), words), hue);
    const { earlier, later } = edgeWords(track, width);
    if (earlier) edge(edgeInset, earlier);
    if (later) edge(width - edgeInset - pillWidth(later), later);
  }
}
