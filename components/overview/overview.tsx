'use client';

import { useContext, useId, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { drawBrush, moveBrush, stretchBrush } from '@/lib/layout/move-brush';
import type { BrushPart } from '@/lib/layout/move-brush';
import { overviewTicks } from '@/lib/layout/overview-ticks';
import { overviewScale, placeBrush, placeOverview } from '@/lib/layout/place-overview';
import type { TimeRange } from '@/lib/time/time-range';
import { useSize } from '../axis/use-size';
import { whenLoaded } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { DestinationContext, useRangeMotion } from '../timeline/range-motion';
import { useTimeline } from '../timeline/timeline-context';
import { Brush } from './brush';
import { DensityStrip } from './density-strip';
import { eventsOfStrip } from './events-of-strip';
import { usualHeight, yearsHeight } from './overview-frame';
import { useMovingBrush } from './use-moving-brush';

/** A press that moves less than this is a click, in CSS px. */
const clickReach = 3;

/** What moves a slider. */
const sliderKey = /^(Arrow|Page|Home$|End$)/;

/** What a hand holds: a part of the brush, or nothing yet, where it draws the brush anew. */
interface Grip {
  readonly part: BrushPart | 'new';
  readonly x: number;
  readonly range: TimeRange;
  hasMoved: boolean;
}

/** The whole story in true time, as density, and a brush over what the axis shows. */
export function Overview({ initialWidth }: { initialWidth: number }) {
  const { data, story, store, filter, found } = useTimeline();
  const motion = useRangeMotion();
  const frame = useRef<HTMLDivElement>(null);
  const painted = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const { width, height } = useSize(frame, { width: initialWidth, height: usualHeight });
  const plotHeight = height - yearsHeight;

  const { extent, earlier, shortest } = story;
  // A slider says at once where a key has led, though the drawing follows later.
  const shown = useContext(DestinationContext) ?? extent;
  const scale = useMemo(() => overviewScale(extent, earlier, width), [extent, earlier, width]);
  const chapters = useMemo(
    () => data.chapters.map(({ id }) => ({ facet: 'chapters' as const, value: id })),
    [data.chapters],
  );
  const question = useMemo(
    () => ({ range: extent, msPerPx: scale.msPerPx, filter, found, tracks: chapters }),
    [extent, scale, filter, found, chapters],
  );
  const { tracks } = store.answer(question, useId());
  const { placed, leftOut } = useMemo(() => {
    const strip = eventsOfStrip(data.chapters, tracks, scale);
    const { events, counts } = strip;
    return {
      placed: placeOverview(events, scale, plotHeight - 2, undefined, counts),
      leftOut: strip.leftOut,
    };
  }, [data.chapters, tracks, scale, plotHeight]);
  const ticks = useMemo(() => overviewTicks(scale), [scale]);

  const density = useMemo(
    () => ({
      placed,
      leftOut,
      scale,
      ticks,
      plotHeight,
      silences: story.silences,
      noEvent: story.noEvent,
      yearsY: height - 5,
    }),
    [placed, leftOut, scale, ticks, plotHeight, story, height],
  );
  useMovingBrush(frame, painted, density, motion);

  const xOf = (event: PointerEvent) =>
    event.clientX - (frame.current?.getBoundingClientRect().left ?? 0);

  const take = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    motion.hold();
    event.currentTarget.setPointerCapture(event.pointerId);
    const held = event.target instanceof Element ? event.target.closest('[data-part]') : null;
    const part = (held?.getAttribute('data-part') ?? 'new') as Grip['part'];
    const range = motion.now();
    const isWhole = range.start <= extent.start && range.end >= extent.end;
    grip.current = {
      part: part === 'window' && isWhole ? 'new' : part,
      x: xOf(event),
      range,
      hasMoved: false,
    };
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const { current } = grip;
    if (!current) return;
    const x = xOf(event);
    if (Math.abs(x - current.x) >= clickReach) current.hasMoved = true;
    if (!current.hasMoved) return;
    const { part, range } = current;
    const dx = x - current.x;
    if (part === 'new') motion.moveTo(drawBrush(current.x, x, scale, shortest));
    else if (part === 'window') motion.moveTo(moveBrush(range, dx, scale));
    else {
      const t = scale.toTime(scale.toPx(range[part]) + dx);
      motion.moveTo(stretchBrush(range, part, t, scale, shortest));
    }
  };
  const letGo = (event: PointerEvent<SVGSVGElement>) => {
    const { current } = grip;
    grip.current = null;
    if (!current) return;
    if (current.hasMoved || current.part !== 'new' || event.type === 'pointercancel')
      return motion.release();
    const { range } = current;
    const middle = (scale.toPx(range.start) + scale.toPx(range.end)) / 2;
    const moved = moveBrush(range, current.x - middle, scale);
    if (moved === range) motion.release();
    else motion.goTo(moved);
  };
  const press = (event: KeyboardEvent, part: BrushPart) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !sliderKey.test(event.key)) return;
    event.preventDefault();
    whenLoaded(restOfTimeline, ({ brushAfterKey }) => {
      const range = brushAfterKey(motion.destination(), part, event, scale, shortest);
      if (!range) return;
      motion.hold();
      motion.moveTo(range);
      motion.release();
    });
  };

  return (
    <div ref={frame} className="overview">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="overview-surface"
        role="group"
        aria-label="Overview of the whole story"
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <rect width={width} height={height} className="fill-sunk" />
        <Brush {...{ scale, shown, plotHeight }} brush={placeBrush(shown, scale)} onKey={press}>
          <DensityStrip density={density} />
        </Brush>
      </svg>
      <div ref={painted} className="overview-moving" aria-hidden="true" />
    </div>
  );
}
