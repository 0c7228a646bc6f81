import type { LayoutEvent, PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import type { Hue } from '../drawing/hue-class';
import type { PaletteData } from '../drawing/palette';
import type { AxisTrack } from './axis-tracks';
import { earlierCount, laterCount } from './edge-count';
import type { KnownFlag } from './known-day';
import type { SelectedFlag } from './selected-date';
import type { MeasuredLabel } from './use-placed-tracks';

/** What a movement of the axis begins with, as plain data: what paints it may be in a worker. */
export interface AxisScene {
  readonly kind: 'axis';
  /** Of the plot with its head, in CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly folds: readonly Fold[];
  /** Those that are seen, as placed at rest. */
  readonly tracks: readonly PlacedTrack[];
  /** What was placed on them. */
  readonly layoutEvents: readonly LayoutEvent[];
  readonly looks: ReadonlyMap<string, TrackLook>;
  readonly events: ReadonlyMap<EventId, PaintedEvent>;
  readonly silences: readonly Fold[];
  readonly selected: SelectedFlag | null;
  readonly knownDay: KnownFlag | null;
  /** The event on whose mark the focus is seen, and the track of that mark; or the bin of a ridge. */
  readonly focused: FocusedStop | null;
  /** In which words are measured; null: the fonts are not there yet. */
  readonly family: string | null;
  readonly palette: PaletteData;
}

/** Of a track, what is painted behind its marks. */
export type TrackLook = Pick<AxisTrack, 'band' | 'hue' | 'published'>;

/** What a mark and its label say of an event. */
export interface PaintedEvent extends Pick<
  EventSummary,
  'id' | 'kind' | 'origin' | 'didNotHappen' | 'disputed' | 'shortTitle' | 'rank'
> {
  readonly hue: Hue;
  readonly measured: MeasuredLabel;
}

export interface FocusedStop {
  readonly event?: string;
  readonly track: string;
  /** Its name among the stops. */
  readonly bin?: string;
}

/** What is at rest: tracks as placed, and what they were placed from. */
export interface AxisAtRest extends Pick<
  AxisScene,
  'tracks' | 'layoutEvents' | 'silences' | 'selected' | 'knownDay' | 'family'
> {
  readonly scale: TimeScale;
  readonly byId: ReadonlyMap<string, AxisTrack>;
  readonly events: ReadonlyMap<EventId, EventSummary>;
  readonly labels: ReadonlyMap<EventId, MeasuredLabel>;
  readonly hueOf: (event: EventSummary) => Hue;
}

/** Given what is at rest, returns what of it is painted while it moves, and how: no more than that. */
export function sceneOf(
  atRest: AxisAtRest,
  how: Pick<AxisScene, 'height' | 'pixelRatio' | 'focused' | 'palette'>,
): AxisScene {
  const { scale, silences, selected, knownDay, family } = atRest;
  const tracks = atRest.tracks.map(bare);
  const seen = new Map(tracks.map((track) => [track.id, idsOn(track)]));
  const ids = new Set([...seen.values()].flatMap((own) => [...own]));
  return {
    ...how,
    kind: 'axis',
    width: scale.width,
    folds: scale.folds,
    tracks,
    layoutEvents: atRest.layoutEvents.filter(({ track, id }) => seen.get(track)?.has(id)),
    looks: new Map(tracks.flatMap(({ id }) => lookOf(atRest.byId.get(id), id))),
    events: new Map(
      [...ids].flatMap((id) => {
        const event = atRest.events.get(id);
        return event ? [[id, paintedOf(event, atRest)] as const] : [];
      }),
    ),
    silences,
    selected: selected && { ...selected, event: pick(selected.event) },
    knownDay,
    family,
  };
}

/** Of those that are counted, only how many they are: they may be a hundred thousand. */
function bare(track: PlacedTrack): PlacedTrack {
  const { ridge, counters } = track;
  return {
    ...track,
    earlier: [],
    later: [],
    moreEarlier: earlierCount(track),
    moreLater: laterCount(track),
    counters: counters.map((counter) => (counter.covers ? { ...counter, ids: null } : counter)),
    ridge: ridge && { ...ridge, bins: ridge.bins.map((bin) => ({ ...bin, ids: null })) },
  };
}

/** All that are marks, ticks, or in a count that moves with them. */
const idsOn = ({ marks, ticks, leftOut, counters }: PlacedTrack): ReadonlySet<EventId> =>
  new Set([
    ...[...marks, ...ticks, ...leftOut].map(({ id }) => id),
    ...counters.flatMap(({ ids }) => ids ?? []),
  ]);

const lookOf = (track: AxisTrack | undefined, id: string): [string, TrackLook][] =>
  track ? [[id, { band: track.band, hue: track.hue, published: track.published }]] : [];

const pick = ({ id, date }: SelectedFlag['event']) => ({ id, date });

function paintedOf(event: EventSummary, { labels, hueOf }: AxisAtRest): PaintedEvent {
  const { id, kind, origin, didNotHappen, disputed, shortTitle, rank } = event;
  const { detail = '', labelWidth = 0, detailWidth = 0 } = labels.get(id) ?? {};
  const measured = { detail, labelWidth, detailWidth };
  return {
    id,
    kind,
    origin,
    didNotHappen,
    disputed,
    shortTitle,
    rank,
    hue: hueOf(event),
    measured,
  };
}
