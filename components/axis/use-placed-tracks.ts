'use client';

import { useMemo, useState } from 'react';
import { moveTracks } from '@/lib/layout/move-tracks';
import { placeTracks, type PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import type { EventSummary, TimelineData } from '../timeline/timeline-data';
import type { TextWidth } from './use-text-width';

interface PlacedTracksOptions {
  readonly data: TimelineData;
  readonly passing: readonly EventSummary[];
  readonly scale: TimeScale;
  /** Lanes and sides are kept while the scale moves. */
  readonly isMoving: boolean;
  readonly height: number;
  /** Ids of the events whose labels come first: the open one and the focused one. */
  readonly pinned: readonly (string | null)[];
  readonly textWidth: TextWidth;
}

interface PlacedTracks {
  readonly tracks: readonly PlacedTrack[];
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly labels: ReadonlyMap<EventId, MeasuredLabel>;
}

/** What a label says after the title, and how wide both are in CSS px. */
export interface MeasuredLabel {
  readonly detail: string;
  readonly labelWidth: number;
  readonly detailWidth: number;
}

/** Both wedges of a disputed mark, in CSS px. */
const wedgesWidth = 18;

export function usePlacedTracks({
  data,
  passing,
  scale,
  isMoving,
  height,
  pinned,
  textWidth,
}: PlacedTracksOptions): PlacedTracks {
  const measured = useMemo(
    () =>
      data.events.map((event) => {
        const date = edtf(event.date);
        const detail = shortDate(date);
        return {
          id: event.id,
          track: event.chapter as string,
          date,
          rank: event.rank,
          label: event.shortTitle,
          detail,
          labelWidth: textWidth(event.shortTitle, event.rank >= 0.9 ? 650 : 500, 12),
          detailWidth: textWidth(detail, 400, 11),
          extraWidth: event.disputed ? wedgesWidth : 0,
        };
      }),
    [data, textWidth],
  );
  const index = useMemo(
    () => ({
      events: new Map(data.events.map((event) => [event.id, event])),
      labels: new Map<EventId, MeasuredLabel>(measured.map((label) => [label.id, label])),
    }),
    [data, measured],
  );
  const [settled, setSettled] = useState(scale);
  const placedFor = isMoving && settled.width === scale.width ? settled : scale;
  if (placedFor !== settled) setSettled(placedFor);

  const pins = pinned.join(' ');
  const layoutEvents = useMemo(() => {
    const passes = new Set(passing.map(({ id }) => id));
    const first = new Set(pins.split(' '));
    return measured.map((event) => ({
      ...event,
      leftOut: !passes.has(event.id),
      pinned: first.has(event.id),
    }));
  }, [measured, passing, pins]);
  const placed = useMemo(
    () =>
      placeTracks({
        events: layoutEvents,
        tracks: data.chapters.map(({ id }) => id),
        scale: placedFor,
        height,
      }),
    [layoutEvents, placedFor, height, data],
  );
  const tracks = useMemo(
    () => (placedFor === scale ? placed : moveTracks(placed, layoutEvents, scale)),
    [placed, layoutEvents, placedFor, scale],
  );
  return { tracks, ...index };
}
