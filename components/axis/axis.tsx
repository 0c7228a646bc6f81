'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { drawnRange } from '@/lib/time/drawn-range';
import type { EventId } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { placeTicks } from '@/lib/time/ticks';
import { createTimeScale } from '@/lib/time/time-scale';
import { toggled } from '@/lib/view-state/view-state';
import { textOfCount } from '../timeline/counts';
import { useRangeMotion } from '../timeline/range-motion';
import { useTimeline } from '../timeline/timeline-context';
import { AxisHead } from './axis-head';
import { headHeight, initialSize, leftColumn, narrowestPlot, shortestRange } from './axis-frame';
import { FoldButtons, foldStopsOf } from './fold-buttons';
import { moveStop } from './move-stop';
import { rangeShowing } from './range-showing';
import { SelectedDate } from './selected-date';
import { CreaseGradient, FoldGround, TrackGround } from './track-ground';
import { TrackMarks } from './track-marks';
import { TrackName } from './track-name';
import { usePlacedTracks } from './use-placed-tracks';
import { useSize } from './use-size';
import { useTextWidth } from './use-text-width';
import { useZoomGesture } from './use-zoom-gesture';

/** The timeline as a drawing: chapters as tracks, events as marks, one tab stop for the keyboard. */
export function Axis() {
  const { data, story, passing, state, goTo, change } = useTimeline();
  const motion = useRangeMotion();
  const { shown, isMoving } = motion;
  const pathname = usePathname();
  const selected = /^\/events\/([^/]+)\/$/.exec(pathname)?.[1] ?? null;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(frame, initialSize);
  const { textWidth, isExact } = useTextWidth();
  const [focused, setFocused] = useState<string | null>(null);

  const width = Math.max(narrowestPlot, size.width - leftColumn);
  const { extent, folds } = story;
  const scale = useMemo(() => createTimeScale(shown, width, folds), [shown, width, folds]);
  const ticks = useMemo(() => placeTicks(scale), [scale]);
  const pinned = [selected, focused];
  const { tracks, labels, events } = usePlacedTracks({
    data,
    passing,
    scale,
    isMoving,
    height: size.height - headHeight,
    pinned,
    textWidth,
  });

  useZoomGesture(svg, {
    scale,
    extent,
    minimum: shortestRange,
    left: leftColumn,
    motion,
  });

  useEffect(() => {
    if (isExact) performance.mark('timeline-ready');
  }, [isExact]);

  const foldStops = foldStopsOf(scale, story.silences);
  const tabStop =
    focused ??
    (selected && events.has(selected as EventId)
      ? selected
      : (tracks.flatMap(({ marks }) => marks)[0]?.id ?? null));
  const show = (ids: readonly EventId[]) => {
    const ranges = ids.flatMap((id) => {
      const event = events.get(id);
      return event ? [drawnRange(edtf(event.date))] : [];
    });
    goTo(rangeShowing(ranges, { extent, folds, minimum: shortestRange }));
  };

  return (
    <div ref={frame} className="relative h-full overflow-hidden">
      <svg
        ref={svg}
        width={size.width}
        height={size.height}
        className="axis-surface absolute inset-0 block"
        role="group"
        aria-label={`Timeline, ${rangeInWords(scale.range)}. Arrow keys move between events, plus and minus zoom.`}
        data-timeline=""
        onKeyDown={(event) =>
          moveStop(event, {
            svg: svg.current,
            tracks,
            folds: foldStops,
            // Presses follow one another faster than the range does.
            scale: isMoving ? createTimeScale(state.range ?? extent, width, folds) : scale,
            extent,
            onRange: motion.zoomTo,
          })
        }
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
        }}
      >
        <defs>
          <CreaseGradient />
          <clipPath id="plot">
            <rect width={width} height={size.height} />
          </clipPath>
        </defs>
        <g transform={`translate(${leftColumn} 0)`} clipPath="url(#plot)">
          <g transform={`translate(0 ${headHeight})`}>
            {tracks.map((track, index) => {
              const chapter = data.chapters[index];
              const { start, end } = chapter
                ? boundsOf(edtf(chapter.date))
                : { start: null, end: null };
              const band =
                start !== null && end !== null
                  ? { x0: scale.toPx(start), x1: scale.toPx(end) }
                  : null;
              return (
                <TrackGround
                  key={track.id}
                  {...{ track, scale, ticks, band }}
                  hue={chapter?.hue ?? 1}
                />
              );
            })}
          </g>
          <FoldGround scale={scale} height={size.height} />
          <AxisHead ticks={ticks} scale={scale} />
          <FoldButtons
            stops={foldStops}
            tabStop={tabStop}
            onFocus={setFocused}
            onToggle={(month) => change({ unfolded: toggled(state.unfolded, month) })}
          />
          <SelectedDate
            event={events.get(selected as EventId)}
            scale={scale}
            height={size.height}
            textWidth={textWidth}
          />
          <g transform={`translate(0 ${headHeight})`}>
            {tracks.map((track, index) => (
              <TrackMarks
                key={track.id}
                {...{ track, width, events, labels, selected, tabStop }}
                name={data.chapters[index]?.title ?? ''}
                hue={data.chapters[index]?.hue ?? 1}
                onFocus={setFocused}
                onShow={show}
              />
            ))}
          </g>
        </g>
        <g transform={`translate(0 ${headHeight})`}>
          <path d={`M${leftColumn - 0.5} ${-headHeight}V${size.height}`} className="stroke-rule2" />
          <path d={`M0 -.5H${leftColumn}`} className="stroke-ink" />
          {tracks.map((track, index) => {
            const chapter = data.chapters[index];
            if (!chapter) return null;
            const of = (list: typeof passing) =>
              list.filter((event) => event.chapter === chapter.id).length;
            return (
              <TrackName
                key={track.id}
                track={track}
                name={chapter.title}
                hue={chapter.hue}
                count={textOfCount(of(passing), of(data.events))}
              />
            );
          })}
        </g>
      </svg>
    </div>
  );
}
