'use client';

import { useMemo } from 'react';
import { denseParts } from '@/components/axis/dense-parts';
import type { Uncharted } from '@/lib/layout/counted';
import type { LayoutOptions } from '@/lib/layout/layout-options';
import { placeTracks, type LayoutEvent, type PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';
import { coreRank } from './label-of';
import type { AxisTrack } from './axis-tracks';
import type { TextWidth } from '../drawing/text-width';

interface PlacedTracksOptions {
  readonly data: TimelineData;
  readonly passing: readonly EventSummary[];
  /** From top to bottom. */
  readonly tracks: readonly AxisTrack[];
  readonly collapsed: readonly string[];
  readonly scale: TimeScale;
  readonly height: number;
  readonly layout: LayoutOptions;
  /** By track: its events that are not among `events`. */
  readonly uncharted?: ReadonlyMap<string, Uncharted>;
  /** How finely dates are told, in ms. Absent: as those of `data`. */
  readonly finest?: number;
  /** The open event: its labels come first, on each of its tracks. */
  readonly selected: string | null;
  /** The stop that has the focus: its label comes first too. */
  readonly focused: string | null;
  readonly textWidth: TextWidth;
}

interface PlacedTracks {
  readonly tracks: readonly PlacedTrack[];
  /** What was placed. */
  readonly layoutEvents: readonly LayoutEvent[];
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly labels: ReadonlyMap<EventId, MeasuredLabel>;
  /** Given a track and one of its events, returns the name of that mark among the stops. */
  readonly stopOf: StopOf;
}

export type StopOf = (track: string, event: EventId) => string;

/** What a label says after the title, and how wide both are in CSS px. */
export interface MeasuredLabel {
  readonly detail: string;
  readonly labelWidth: number;
  readonly detailWidth: number;
}

/** A wedge of a disputed mark with the space before it, in CSS px. */
const wedgeWidth = 9;

/** The disc with the × of what did not happen, on a bar, in CSS px (LOOK 5). */
const crossWidth = 16;

/** How far the highlight of the open event reaches beyond the air that labels keep anyway, in CSS px. */
const highlightRoom = 6;

export function usePlacedTracks(options: PlacedTracksOptions): PlacedTracks {
  const { data, passing, scale, height, layout, selected, focused, textWidth, collapsed } = options;
  const { uncharted, finest } = options;
  const axisTracks = options.tracks;
  const measured = useMemo(
    () =>
      new Map(
        data.events.map((event) => {
          const date = edtf(event.date);
          const detail = shortDate(date);
          const label = {
            id: event.id,
            date,
            rank: event.rank,
            label: event.shortTitle,
            detail,
            labelWidth: textWidth(event.shortTitle, event.rank >= coreRank ? 650 : 500, 12),
            detailWidth: textWidth(detail, 400, 11),
            extraWidth: event.disputed ? wedgeWidth : 0,
            signWidth: event.didNotHappen ? crossWidth : 0,
          };
          return [event.id, label];
        }),
      ),
    [data, textWidth],
  );
  const events = useMemo(() => new Map(data.events.map((event) => [event.id, event])), [data]);
  const stopOf = useMemo(() => stopNames(axisTracks, collapsed), [axisTracks, collapsed]);
  const layoutEvents = useMemo(() => {
    const passes = new Set(passing.map(({ id }) => id));
    return axisTracks.flatMap(({ id: track, events: own, published }) =>
      own.flatMap((event): LayoutEvent[] => {
        const label = measured.get(event.id);
        if (!label) return [];
        const { id, kind } = event;
        const isForecast = kind === 'planned' || kind === 'predicted';
        return [
          {
            ...label,
            labelWidth:
              id === selected
                ? textWidth(event.shortTitle, 700, 12) + highlightRoom
                : label.labelWidth,
            track,
            // The open event has a mark though the filter leaves it out.
            leftOut: !passes.has(id) && id !== selected,
            pinned: id === selected || stopOf(track, id) === focused,
            side: published === undefined || isForecast ? 'right' : 'left',
          },
        ];
      }),
    );
  }, [measured, passing, axisTracks, selected, focused, stopOf, textWidth]);
  const tracks = useMemo(
    () =>
      placeTracks({
        events: layoutEvents,
        tracks: axisTracks.map(({ id }) => id),
        collapsed: new Set(collapsed),
        uncharted,
        finest,
        scale,
        height,
        options: layout,
        ridges: denseParts?.ridgeLayout,
      }),
    [layoutEvents, axisTracks, collapsed, uncharted, finest, scale, height, layout],
  );
  return { tracks, layoutEvents, events, labels: measured, stopOf };
}

/** An event's first mark is named by its id, so that the panel can give the focus back to it. */
function stopNames(tracks: readonly AxisTrack[], collapsed: readonly string[]): StopOf {
  const homes = new Map<EventId, string>();
  for (const { id, events } of tracks) {
    if (collapsed.includes(id)) continue;
    for (const event of events) if (!homes.has(event.id)) homes.set(event.id, id);
  }
  return (track, event) => (homes.get(event) === track ? event : `${track}:${event}`);
}
