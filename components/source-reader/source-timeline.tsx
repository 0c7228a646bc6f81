import { chapterHue } from '@/lib/drawing/chapter-hue';
import { bracketShape, pillShapes, pillWidth } from '@/lib/drawing/count-shapes';
import { foldShapes, gridShapes } from '@/lib/drawing/ground-shapes';
import { headShapes } from '@/lib/drawing/head-shapes';
import { labelShapes } from '@/lib/drawing/label-shapes';
import { publicationShapes } from '@/lib/drawing/publication-shapes';
import { countOf } from '@/lib/layout/counted';
import { placeHead } from '@/lib/layout/place-head';
import { placeTracks } from '@/lib/layout/place-tracks';
import { sideOf, type Side } from '@/lib/model/sides';
import type { SourceDocument, Subject, TimelineEvent } from '@/lib/model/subject';
import { summarize } from '@/lib/model/summarize';
import type { EventSummary } from '@/lib/model/timeline-data';
import { dateInWords, shortDate } from '@/lib/time/date-words';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { placeTicks } from '@/lib/time/ticks';
import { createTimeScale } from '@/lib/time/time-scale';
import { headHeight } from '../axis/axis-frame';
import { hueClass } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { Mark } from '../marks/mark';
import { originClause, stateInWords } from '../marks/mark-words';
import { withBase } from '../site/site-address';
import { storyOf } from '../timeline/story';
import { timelineData } from '../timeline/timeline-data';
import { CarriedEventLink } from '../view-state/carried-link';

interface SourceTimelineProps {
  readonly subject: Subject;
  readonly source: SourceDocument;
  /** Those that cite it, in order of time. */
  readonly events: readonly TimelineEvent[];
}

/** What a document tells of, on both sides of its own publication: drawn, and as lists. */
export function SourceTimeline({ subject, source, events }: SourceTimelineProps) {
  if (events.length === 0) return null;
  const sides = (['before', 'around', 'after'] as const).map((side) => ({
    side,
    own: events.filter(({ date }) => sideOf(source.published.date, date) === side),
  }));
  return (
    <section lang="en" aria-labelledby="sides" className="border-b border-rule py-4">
      <h2 id="sides" className="text-head font-semibold">
        What it tells of, on both sides of its own day
      </h2>
      <p className="mt-1 text-control text-ink2">
        {countOf(events.length, 'event')}:{' '}
        {sides
          .filter(({ own }) => own.length > 0)
          .map(({ side, own }) => `${own.length} ${sideClauses[side]}`)
          .join(', ')}
        . The arrow is its publication, {dateInWords(source.published.date)}.
      </p>
      <Drawing {...{ subject, source, events }} width={760} className="max-md:hidden" />
      <Drawing {...{ subject, source, events }} width={343} className="md:hidden" />
      <details className="mt-2 text-control">
        <summary className="cursor-pointer font-semibold pointer-coarse:py-3">
          The same as a list
        </summary>
        {sides
          .filter(({ own }) => own.length > 0)
          .map(({ side, own }) => (
            <div key={side} className="mt-2">
              <h3 className="font-semibold">{sideHeads[side]}</h3>
              <ul>
                {own.map((event) => (
                  <li key={event.id} className="flex flex-wrap justify-between gap-x-4 py-1">
                    <CarriedEventLink
                      id={event.id}
                      bounds={boundsOf(event.date)}
                      className="underline underline-offset-3 hover:decoration-2"
                    >
                      {event.title}
                    </CarriedEventLink>
                    <span className="text-ink3">
                      {dateInWords(event.date)}, {stateInWords(summarize(event)).toLowerCase()}
                      {originClause(event.origin)}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </details>
    </section>
  );
}

const sideClauses: Readonly<Record<Side, string>> = {
  before: 'before it was published',
  around: 'around then or open',
  after: 'after it',
};
const sideHeads: Readonly<Record<Side, string>> = {
  before: 'Before it was published',
  around: 'Around then, or with an open end',
  after: 'After it was published',
};

/** Above the head: the date of publication. */
const flagHeight = 20;
const laneHeight = 22;
const mostLanes = 9;
/** Beside a disputed mark, and on a bar that did not happen, as on the axis. */
const [wedgeWidth, crossWidth] = [9, 16];
/** An average character is this share of the size: nothing is measured before there is a browser. */
const averageCharacter = 0.55;
const widthOf = (text: string, size: number) => [...text].length * size * averageCharacter;

/** At one width. Who does not see it has the list. */
function Drawing({
  subject,
  source,
  events,
  width,
  className,
}: SourceTimelineProps & { readonly width: number; readonly className: string }) {
  const data = timelineData(subject);
  const summaries = new Map(events.map((event) => [event.id, summarize(event)]));
  const published = source.published.date;
  const dated = [...summaries.values()];
  // Its own day stands on the axis, whatever lies about it.
  const own = { ...(dated[0] as EventSummary), date: published.edtf };
  const story = storyOf({ ...data, events: [...dated, own] }, []);
  const scale = createTimeScale(story.extent, width, story.folds);
  const ticks = placeTicks(scale);
  const lanes = Math.min(mostLanes, Math.max(3, Math.ceil(events.length / 2)));
  const tracks = placeTracks({
    scale,
    tracks: ['own'],
    height: lanes * laneHeight + 12,
    events: events.map((event) => ({
      id: event.id,
      track: 'own',
      date: event.date,
      rank: event.rank,
      label: event.shortTitle,
      detail: shortDate(event.date),
      labelWidth: widthOf(event.shortTitle, 12),
      detailWidth: widthOf(shortDate(event.date), 11),
      leftOut: false,
      extraWidth: summaries.get(event.id)?.disputed ? wedgeWidth : 0,
      signWidth: summaries.get(event.id)?.didNotHappen ? crossWidth : 0,
      pinned: false,
      ...(sideOf(published, event.date) === 'after' ? {} : { side: 'left' as const }),
    })),
  });
  const [track] = tracks;
  if (!track) return null;
  const { words } = placeHead({
    scale,
    ticks,
    buttons: [],
    flags: [],
    widthOf: (text, row) => widthOf(text, row === 'major' ? 12.5 : 11.5),
  });
  const top = flagHeight + headHeight;
  const bounds = boundsOf(published);
  const x = scale.toPx(bounds.start ?? bounds.end ?? story.extent.start);
  const hueOf = (id: string) =>
    chapterHue(subject.chapters.findIndex((chapter) => chapter.id === id));
  return (
    <svg
      width={width}
      height={top + track.height}
      viewBox={`0 0 ${width} ${top + track.height}`}
      className={`mt-2 h-auto max-w-full overflow-visible ${className}`}
      aria-hidden="true"
      data-source-timeline=""
    >
      <g transform={`translate(0 ${top})`}>
        <Shapes shapes={gridShapes(ticks, tracks, width)} hue="ink" />
        <Shapes shapes={foldsOf(scale, track.height)} hue="ink" />
      </g>
      <g transform={`translate(0 ${flagHeight})`}>
        <Shapes shapes={headShapes(words, ticks, { width, height: headHeight })} hue="ink" />
      </g>
      <text
        x={Math.min(Math.max(x, 0), width)}
        y={14}
        textAnchor={x < width / 3 ? 'start' : x > (width * 2) / 3 ? 'end' : 'middle'}
        className="fill-ink text-control font-semibold"
      >
        Published {shortDate(edtf(published.edtf), { year: true })}
      </text>
      <g transform={`translate(0 ${flagHeight})`}>
        <Shapes shapes={publicationShapes(published, scale, headHeight + track.height)} hue="ink" />
      </g>
      <g transform={`translate(0 ${top})`}>
        {track.marks.map((placed) => {
          const event = summaries.get(placed.id);
          if (!event) return null;
          const { kind, origin, didNotHappen, disputed } = event;
          const hue = hueOf(event.chapter);
          const { form, x0, x1, sign, y } = placed;
          return (
            <a
              key={placed.id}
              href={withBase(`/events/${placed.id}/`)}
              tabIndex={-1}
              data-event={placed.id}
            >
              <title>{`${event.title}, ${dateInWords(edtf(event.date))}`}</title>
              <rect x={x0 - 12} y={y - 11} width={x1 - x0 + 24} height={22} fill="transparent" />
              <Mark
                id={`told-${width}-${placed.id}`}
                {...{ form, kind, origin, didNotHappen, disputed, hue, x0, x1, sign, y }}
              />
              <g className={hueClass(hue)}>
                <Shapes
                  shapes={labelShapes(placed, {
                    words: event.shortTitle,
                    detail: shortDate(edtf(event.date)),
                    width: widthOf(event.shortTitle, 12),
                    style: 'label',
                  })}
                  hue={hue}
                />
              </g>
            </a>
          );
        })}
        {track.counters.map((counter) => {
          const { pill, y, count } = counter;
          const text = `+${count}`;
          return (
            <g key={`${pill.x0} ${y}`} className={hueClass('ink')}>
              <Shapes shapes={[bracketShape(counter)]} hue="ink" />
              <Shapes shapes={pillShapes(pill.x0, y, pillWidth(text), text)} hue="ink" />
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** Folds without the gradient that the axis of the timeline brings: grey, with their dashed line. */
function foldsOf(scale: Parameters<typeof foldShapes>[0], height: number) {
  return foldShapes(scale, height).map((shape) =>
    'fill' in shape && shape.fill === 'crease' ? { ...shape, fill: 'sunk' as const } : shape,
  );
}
