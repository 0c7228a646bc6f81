'use client';

import { useMemo, useRef, useState } from 'react';
import { denseParts } from '@/components/axis/dense-parts';
import { drawnRange } from '@/lib/time/drawn-range';
import type { EpochMs, EventId } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';
import { arrangeTracks } from '@/lib/layout/arrange-tracks';
import type { Counted } from '@/lib/layout/counted';
import type { RidgeBin } from '@/lib/layout/place-ridge';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeRange } from '@/lib/time/time-range';
import { placeTicks } from '@/lib/time/ticks';
import { createTimeScale } from '@/lib/time/time-scale';
import { filterOnTrack } from '@/lib/view-state/filter-on-track';
import { toggled } from '@/lib/view-state/view-state';
import { useOpenEventId } from '../embed/embed-context';
import { knownDayParts } from '../loading/known-day';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { useRangeMotion } from '../timeline/range-motion';
import { useTimeline } from '../timeline/timeline-context';
import { facetOf } from '../timeline/tracks-of';
import { phone, useMedia } from '../timeline/use-media';
import { useReadyMark } from '../timeline/use-ready-mark';
import type { EventSummary } from '@/lib/model/timeline-data';
import { AxisHead } from './axis-head';
import { headHeight, layoutOptionsOf, leftColumnOf, narrowestPlot } from './axis-frame';
import { followAxisKey } from './axis-keys';
import { axisTracks, bandOf } from './axis-tracks';
import { headOf } from './head-of';
import type { CountedRows } from './counted-events';
import { FoldButtons } from './fold-buttons';
import { PublicationTick } from './publication-tick';
import { binsWithStops, ridgeStop } from './ridge-stops';
import { rangeShowing } from './range-showing';
import { flagWords, SelectedDate, SelectedLine } from './selected-date';
import { TracksBelow } from './tracks-below';
import { LazyEventHint } from './lazy-event-hint';
import { CreaseGradient, FoldGround, TrackGround } from './track-ground';
import { TrackMarks } from './track-marks';
import { TrackNames } from './track-names';
import { TracksBy } from './tracks-by';
import { usePresses } from './use-presses';
import { usePlacedTracks } from './use-placed-tracks';
import { useMovingPicture } from './use-moving-picture';
import { useKeptFocus } from './use-kept-focus';
import { useRefolding } from './use-refolding';
import { useScrolledTracks } from './use-scrolled-tracks';
import { useSize, type Size } from './use-size';
import { useTextWidth } from './use-text-width';
import { useZoomGesture } from './use-zoom-gesture';

/** A count is opened by zooming if that shows at most this share of the range before; else as a list. */
const worthZooming = 0.7;

/** What no zoom can part: those of it that are known one by one, and how many there are. */
interface Listed {
  readonly events: readonly EventSummary[];
  readonly count: number;
  /** Of a large subject: where the others are. */
  readonly rows: CountedRows | null;
}

/** The timeline as a drawing: chapters, actors or documents as tracks, events as marks, one tab stop for the keyboard. */
export function Axis({ initialSize }: { initialSize: Size }) {
  const timeline = useTimeline();
  const { data, story, tiles, filter, answer, passing, state, goTo, change } = timeline;
  const { answerInMotion } = timeline;
  const motion = useRangeMotion();
  const shown = state.range ?? story.extent;
  const selected = useOpenEventId();
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const painted = useRef<HTMLDivElement>(null);
  const size = useSize(frame, initialSize);
  const { textWidth, family } = useTextWidth();
  const [focused, setFocused] = useState<string | null>(null);
  /** The events of a count that no zoom can part, while they are listed. */
  const [listed, setListed] = useState<Listed | null>(null);
  const rest = useLater(restOfTimeline, listed !== null || timeline.tracks.length === 0);

  const { grouping, pinned, collapsed } = state;
  const leftColumn = leftColumnOf(grouping, size.width);
  const width = Math.max(narrowestPlot, size.width - leftColumn);
  const { extent, folds } = story;
  const scale = useMemo(() => createTimeScale(shown, width, folds), [shown, width, folds]);
  const ticks = useMemo(() => placeTicks(scale), [scale]);
  const usual = useMemo(
    () => axisTracks(timeline.tracks, answer.tracks),
    [timeline.tracks, answer],
  );
  const natural = useMemo(() => usual.map(({ id }) => id), [usual]);
  const byId = useMemo(() => new Map(usual.map((track) => [track.id, track])), [usual]);
  const arranged = useMemo(
    () => arrangeTracks(natural, pinned).flatMap((id) => byId.get(id) ?? []),
    [natural, pinned, byId],
  );
  const uncharted = useMemo(() => denseParts?.unchartedOf(usual), [usual]);
  const layout = layoutOptionsOf(grouping, useMedia(phone));
  const room = size.height - headHeight;
  const { tracks, layoutEvents, labels, events, stopOf } = usePlacedTracks({
    data,
    passing,
    tracks: arranged,
    collapsed,
    scale,
    height: room,
    layout,
    selected,
    focused,
    textWidth,
    uncharted,
  });
  const height = tracks.reduce((sum, track) => sum + track.height, 0);
  const { drawn, below, onScroll } = useScrolledTracks(scroller, tracks, room);
  const dense = tracks.filter(({ ridge }) => ridge !== null);
  const hasNote = dense.length > 0;
  const scrolls = height > room - (hasNote ? layout.noteHeight : 0);
  const hues = useMemo(() => new Map(data.chapters.map(({ id, hue }) => [id, hue])), [data]);
  const chapterHue = ({ chapter }: EventSummary) => hues.get(chapter) ?? 1;

  useZoomGesture(frame, {
    scaleNow: () => createTimeScale(motion.now(), width, folds),
    extent,
    minimum: story.shortest,
    left: leftColumn,
    motion,
  });

  const open = events.get(selected as EventId);
  const selectedFlag = open ? { event: open, flag: flagWords(open, textWidth) } : null;
  const { silences } = story;
  const { known: then } = timeline;
  const dayParts = useLater(knownDayParts, then !== null);
  const knownDay = then && dayParts ? dayParts.knownFlagOf(then, textWidth) : null;
  const head = headOf(
    { scale, ticks, silences, selected: selectedFlag, knownDay, textWidth },
    dayParts,
  );
  const foldStops = head.buttons;
  const play = useMovingPicture(
    frame,
    painted,
    scroller,
    {
      scale,
      layoutEvents,
      byId,
      events,
      labels,
      silences,
      tracks: drawn,
      hueOf: chapterHue,
      selected: selectedFlag,
      knownDay,
      family,
      answerInMotion,
      left: leftColumn,
    },
    motion,
  );
  const toggleFold = useRefolding(scale, play);
  usePresses(frame);

  useReadyMark(family !== null && answer.isWhole, filter);

  const want = useKeptFocus(frame, focused);

  const first = tracks.find(
    ({ marks, ridge, isCollapsed }) => isCollapsed || ridge !== null || marks.length > 0,
  );
  const firstMark = first?.marks[0];
  const firstBin = first?.ridge && binsWithStops(first.ridge, width)[0];
  const firstStop =
    first &&
    (firstMark
      ? stopOf(first.id, firstMark.id)
      : firstBin
        ? ridgeStop(first.id, firstBin)
        : `${first.id}:expand`);
  const tabStop =
    focused ?? (selected && events.has(selected as EventId) ? selected : (firstStop ?? null));
  const eventsOf = (ids: readonly EventId[]) => ids.flatMap((id) => events.get(id) ?? []);
  /** Zooms to what is counted, if that shows it any better; else lists it. */
  const showRanges = (counted: Counted, ranges: readonly TimeRange[], track: string | null) => {
    const closer = rangeShowing(ranges, { extent, folds, minimum: story.shortest });
    const parts = closer.end - closer.start < (shown.end - shown.start) * worthZooming;
    const isInView = ranges.every(({ start, end }) => start < shown.end && end > shown.start);
    if (isInView && !parts) list(counted, track);
    else {
      want(counted.ids ?? []);
      goTo(closer);
    }
  };
  const show = (counted: Counted) => {
    const known = eventsOf(counted.ids ?? []).map(({ date }) => drawnRange(edtf(date)));
    showRanges(counted, counted.ids ? known : [counted.range], null);
  };
  const openBin = (bin: RidgeBin, track: string) => {
    const starts = eventsOf(bin.ids ?? []).map(({ date }) => boundsOf(edtf(date)).start);
    const isOneInstant = starts.length > 0 && starts.every((start) => start === starts[0]);
    if (isOneInstant) list(bin, track);
    else showRanges(bin, [bin.range], track);
  };
  /** `track`: on which it is counted, if it is one stretch of time; else null. */
  const list = (counted: Counted, track: string | null) => {
    const asked = tiles && track !== null && filterOnTrack(filter, facetOf[grouping], track);
    const rows = asked ? { filter: asked, range: counted.range } : null;
    setListed({ count: counted.count, events: knownOf(counted), rows });
  };
  /** Those of what is counted that are known one by one. */
  const knownOf = ({ ids, range }: Counted) =>
    ids
      ? eventsOf(ids)
      : passing.filter(({ date }) => {
          const { start } = drawnRange(edtf(date));
          return start >= range.start && start < range.end;
        });
  const { start: from, end: to } = scale.range;
  const beyond = {
    earlier: { start: Math.min(extent.start, from - 1) as EpochMs, end: from },
    later: { start: to, end: Math.max(extent.end, to + 1) as EpochMs },
  };

  return (
    <div
      ref={frame}
      className="axis-surface"
      role="group"
      aria-label={`Timeline, ${rangeInWords(scale.range)}. Arrow keys move between events, plus and minus zoom.`}
      data-timeline=""
      onKeyDown={(event) => {
        if (listed && !rest && event.key === 'Escape') {
          event.preventDefault();
          setListed(null);
        }
        followAxisKey(event, () => ({
          root: frame.current,
          tracks,
          stopOf,
          folds: foldStops,
          scale,
          rangeNow: motion.destination(),
          extent,
          shortest: story.shortest,
          onRange: motion.zoomTo,
          onBin: setFocused,
        }));
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
      }}
    >
      <svg width={size.width} height={headHeight} className="axis-head">
        <defs>
          <CreaseGradient />
          <clipPath id="plot-head">
            <rect width={width} height={headHeight} />
          </clipPath>
        </defs>
        <g
          transform={`translate(${leftColumn} 0)`}
          clipPath="url(#plot-head)"
          className="axis-plot"
        >
          <FoldGround scale={scale} height={headHeight} hasWords />
          <AxisHead words={head.words} {...{ ticks, width }} />
          <FoldButtons
            stops={foldStops}
            tabStop={tabStop}
            onFocus={setFocused}
            onToggle={toggleFold}
          />
          {dayParts && <dayParts.KnownDay at={head.knownFlag} />}
          <SelectedDate event={open} scale={scale} textWidth={textWidth} />
        </g>
        <path d={`M${leftColumn - 0.5} 0V${headHeight}`} className="stroke-rule2" />
        <path d={`M0 ${headHeight - 0.5}H${leftColumn}`} className="stroke-ink" />
      </svg>
      <div
        ref={scroller}
        className="axis-tracks"
        data-scrolls={scrolls ? '' : undefined}
        onScroll={onScroll}
      >
        <svg width={size.width} height={height} className="block">
          <defs>
            <clipPath id="plot">
              <rect width={width} height={height} />
            </clipPath>
          </defs>
          <g transform={`translate(${leftColumn} 0)`} clipPath="url(#plot)" className="axis-plot">
            <TrackGround
              {...{ scale, ticks }}
              tracks={drawn}
              bandOf={(id) => bandOf(byId.get(id)?.band, scale)}
              hueOf={(id) => byId.get(id)?.hue ?? 'ink'}
            />
            <FoldGround scale={scale} height={height} />
            <SelectedLine event={open} scale={scale} height={height} />
            {dayParts && (
              <dayParts.KnownDayLine at={head.knownAt} {...{ height, labels }} tracks={drawn} />
            )}
            {drawn.map(({ id, top, height: trackHeight }) => {
              const published = byId.get(id)?.published;
              return (
                published && (
                  <PublicationTick key={id} {...{ published, scale, top }} height={trackHeight} />
                )
              );
            })}
            {drawn.map((track) => (
              <TrackMarks
                key={track.id}
                {...{ track, width, events, labels, selected, tabStop, stopOf }}
                name={byId.get(track.id)?.name ?? ''}
                hue={byId.get(track.id)?.hue ?? 'ink'}
                hueOf={chapterHue}
                onFocus={setFocused}
                beyond={beyond}
                onShow={show}
                onOpenBin={(bin) => openBin(bin, track.id)}
                onExpand={() => change({ collapsed: toggled(collapsed, track.id) })}
              />
            ))}
          </g>
          <path d={`M${leftColumn - 0.5} 0V${height}`} className="stroke-rule2" />
          <TrackNames tracks={drawn} {...{ byId, natural }} width={leftColumn} />
        </svg>
      </div>
      <div ref={painted} className="axis-moving" aria-hidden="true" />
      {timeline.tracks.length === 0 && rest && <rest.NoTracks />}
      {denseParts && <denseParts.RidgeNote tracks={dense} left={leftColumn} />}
      {scrolls && <TracksBelow {...{ below, grouping, scroller }} all={tracks.length} />}
      <LazyEventHint frame={frame} laidOut={scale} {...{ events, data, tracks }} />
      {listed && rest && <rest.CountedEvents {...listed} onClose={() => setListed(null)} />}
      {listed && !rest && (
        <div className="counted-late">
          <NotYet what="The list of these events" part={restOfTimeline} loaded={rest} />
          <button type="button" className="link" onClick={() => setListed(null)}>
            Close
          </button>
        </div>
      )}
      <TracksBy />
    </div>
  );
}
