'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { RidgeBin } from '@/lib/layout/place-ridge';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { wholeRangeInWords } from '@/lib/time/counted-range';
import { dateInWords, shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import { originClause, stateInWords } from '../marks/mark-words';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';
import { countSoFar } from '../timeline/counts';
import { counterStop } from './counter-stop';
import { earlierCount, isSure, laterCount } from './edge-count';
import { timeOfStop } from './ridge-stops';
import { binCountInWords } from './ridge-words';
import { useHint, type Pointer } from './use-hint';

export interface EventHintProps {
  readonly frame: RefObject<HTMLElement | null>;
  /** For which the marks were placed. */
  readonly laidOut: TimeScale;
  readonly data: TimelineData;
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly tracks: readonly PlacedTrack[];
}

interface AskedHintProps extends EventHintProps {
  /** Whether a mouse or a pen has asked for hints: it may be over a mark already. */
  readonly isByMouse: boolean;
}

/** What opens a count, by what is at hand. */
const zoomWords: Readonly<Record<Pointer, string>> = {
  focus: 'Enter zooms in',
  mouse: 'a click zooms in',
  touch: 'a tap zooms in',
};

/** Between the hint and what it is about, and the edge of the window, in CSS px. */
const [gap, edge] = [8, 4];
/** A longer list of what is counted says how many more there are. */
const longestList = 8;

/**
 * What a mark or a count stands for, above it or below it and never on it: on hover, on focus by
 * keyboard, on a long press, and on the first tap on a mark without a label. Escape closes it. All of
 * it is also in the mark's accessible name, in the list and in the panel.
 */
export function EventHint(props: AskedHintProps) {
  const { frame, laidOut, data, events, tracks, isByMouse } = props;
  const { hint, stay, leave } = useHint(frame, laidOut, isByMouse);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = box.current;
    if (!sheet || !hint) return;
    const { width, height } = sheet.getBoundingClientRect();
    const { at } = hint;
    const above = at.top - gap - height;
    const left = Math.min(at.x - width / 2, innerWidth - width - edge);
    sheet.style.left = `${Math.max(edge, left)}px`;
    sheet.style.top = `${above >= edge ? above : at.bottom + gap}px`;
  }, [hint]);
  if (!hint) return null;

  const event = events.get(hint.event as EventId);
  const bin = binOf(tracks, hint.stop);
  const counted =
    event || bin ? [] : countedIn(tracks, hint.stop).flatMap((id) => events.get(id) ?? []);
  const more = event || bin ? 0 : countOfStop(tracks, hint.stop) - counted.length;
  if (!event && !bin && counted.length + more === 0) return null;
  const names = new Map(data.actors.map(({ id, name }) => [id, name]));
  return createPortal(
    <div
      ref={box}
      role="tooltip"
      className="event-hint"
      aria-hidden="true"
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {event ? (
        <>
          <strong>{event.title}</strong>
          <p>
            {dateInWords(edtf(event.date))} · {stateInWords(event)}
            {originClause(event.origin)}
          </p>
          <p>{event.actors.map((id) => names.get(id) ?? id).join(', ')}</p>
        </>
      ) : bin ? (
        <>
          <b>{binCountInWords(bin)}</b>
          <p>
            {wholeRangeInWords(bin.range)} · {zoomWords[hint.by]}
          </p>
        </>
      ) : (
        <ul>
          {counted.slice(0, longestList).map(({ id, shortTitle, date }) => (
            <li key={id}>
              <span dir="auto">{shortTitle}</span>
              <span>{keepDatesTogether(shortDate(edtf(date), { year: true }))}</span>
            </li>
          ))}
          {counted.length > longestList || more > 0 ? (
            <li>
              {counted.length > 0 && 'and '}
              {countSoFar(
                Math.max(0, counted.length - longestList) + more,
                isSureOf(tracks, hint.stop),
              )}{' '}
              more
            </li>
          ) : null}
        </ul>
      )}
    </div>,
    document.body,
  );
}

/** The events behind a count: `track:earlier`, `track:later` or `track:id.id.id`. */
function countedIn(tracks: readonly PlacedTrack[], stop: string): readonly EventId[] {
  const track = tracks.find(({ id }) => stop.startsWith(`${id}:`));
  if (!track) return [];
  const which = stop.slice(track.id.length + 1);
  if (which === 'earlier') return track.earlier;
  if (which === 'later') return track.later;
  if (which === 'expand') return track.ticks.map(({ id }) => id);
  return counterNamed(track, stop)?.ids ?? [];
}

const counterNamed = (track: PlacedTrack, stop: string) =>
  track.counters.find((counter) => counterStop(track.id, counter) === stop);

/** How many events are behind a count, those that are known by their number alone too. */
function countOfStop(tracks: readonly PlacedTrack[], stop: string): number {
  const track = tracks.find(({ id }) => stop.startsWith(`${id}:`));
  if (!track) return 0;
  const which = stop.slice(track.id.length + 1);
  if (which === 'earlier') return earlierCount(track);
  if (which === 'later') return laterCount(track);
  if (which === 'expand')
    return track.unnamed.reduce((sum, { count }) => sum + count, track.ticks.length);
  return counterNamed(track, stop)?.count ?? 0;
}

/** Whether exactly so many are. */
const isSureOf = (tracks: readonly PlacedTrack[], stop: string): boolean =>
  tracks.every((track) =>
    (['earlier', 'later'] as const).every(
      (which) => stop !== `${track.id}:${which}` || isSure(track, which),
    ),
  );

function binOf(tracks: readonly PlacedTrack[], stop: string): RidgeBin | undefined {
  for (const { id, ridge } of tracks) {
    const start = timeOfStop(id, stop);
    if (ridge && start !== null) return ridge.bins.find(({ range }) => range.start === start);
  }
  return undefined;
}
