import type { EpochMs } from '../model/units';
import type { Beyond } from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import { eventTest, facetNames, type FacetedActor, type FacetName } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import { beyondInSelection, beyondInTiles } from './answer-beyond';
import type { Choice } from './chosen-values';
import { listsAsked } from './code-test';
import { drawnEvents, nearRange } from './drawn-events';
import type { Question, TrackAnswer } from './event-store';
import { countsFromTable } from './facet-table';
import { countBelow } from './make-tile';
import type { Manifest } from './manifest';
import type { NeededFiles } from './needed-files';
import { findTiles, levelToRead, readTileset, restOf } from './read-tileset';
import { countSelected, runningAt, type SelectedEvents, type Selection } from './selection';
import type { NamedTileset, SubjectFiles } from './subject-files';
import { subtractBins, type Counted } from './subtract-bins';
import type { TimedEvent } from './timed-event';

/** So few events are fetched row by row where tiles hold only some of them. */
const mostFetchedAlone = 24;

const nothing = {
  events: [],
  rest: [],
  ongoing: 0,
  earlier: 0,
  later: 0,
  ongoingAt: () => 0,
  total: 0,
  isCounted: true,
  isBinned: true,
};

/** What the filter leaves out of a track that is drawn is hoped for; of one that is but counted, none is counted. */
export type TrackUse = 'drawn' | 'glanced' | 'counted';

type LeftOut = Pick<TrackAnswer, 'leftOut' | 'leftOutRest'>;

interface Passing extends Omit<TrackAnswer, 'all' | keyof LeftOut> {
  readonly events: readonly TimedEvent[];
  /** Whether `events` and `rest` hold all of the range. */
  readonly isBinned: boolean;
}

/**
 * Returns what answers one question for any of its tracks, from the files of a subject that are here: given a
 * filter that lets pass what belongs on a track, all that passes the question's filter too.
 */
export function trackAnswerer(
  subject: SubjectFiles,
  { grid, extent, total: all, counts }: Manifest,
  actors: readonly FacetedActor[],
  { range, msPerPx, seen, filter }: Question,
  files: NeededFiles,
): (asTrack: Filter, use: TrackUse) => TrackAnswer {
  const chosen = subject.choose(filter);
  const level = levelToRead(grid, range, msPerPx);
  const read = new Map<string, Passing>();
  const refined = new Map<string, Beyond>();

  const fromTiles = (tileset: NamedTileset): Passing => {
    const known = read.get(tileset.name);
    if (known) return known;
    const reading = readTileset(tileset, range, msPerPx);
    subject.needTiles(tileset, reading, files);
    const events = drawnEvents(grid, reading.tiles, range, msPerPx);
    const ongoingAt = (t: EpochMs) => {
      const from = { start: t, end: (t + msPerPx) as EpochMs };
      return restOf(readTileset(tileset, from, msPerPx), events).ongoing;
    };
    const counted = { ...restOf(reading, events), total: tileset.total };
    const passing = { ...nothing, events, ...counted, ongoingAt };
    read.set(tileset.name, passing);
    return passing;
  };

  /** What lies outside of what is seen of a tileset, some of which is drawn. */
  const beyondIn = (tileset: NamedTileset, drawn: readonly TimedEvent[]): Beyond | undefined => {
    const known = refined.get(tileset.name);
    if (known || !seen || !tileset.tileAt({ level: 0, index: 0 })) return known;
    const { beyond, read: looked } = beyondInTiles(tileset, extent, seen, drawn);
    for (const found of looked) subject.refineWithTiles(tileset, found, files);
    const made = { ...beyond, seen };
    refined.set(tileset.name, made);
    return made;
  };

  /** Numbers from the columns; one by one those that pass, of the important ones of a value that all of them have. */
  const fromColumns = (asTrack: Filter, onTrack: Choice): Passing => {
    const selection = subject.select(filter, files);
    const selected = onTrack.kind === 'all' ? selection.all : selectedOn(selection, asTrack);
    const tileset = subject.smallestTileset(filter, asTrack);
    const found = findTiles(tileset, range, level);
    subject.needTiles(tileset, found, files);
    const passes = eventTest(filter, { actors, found: null });
    const isOnTrack = eventTest(asTrack, { actors, found: null });
    const isFound = subject.foundBy(filter, files) ?? (() => false);
    const events =
      fewSelected(selected) ??
      drawnEvents(grid, found.tiles, range, msPerPx).filter(
        (event) =>
          selection.knows(event.number) &&
          isFound(event.number) &&
          passes(event) &&
          isOnTrack(event),
      );
    const counted = countSelected(grid, selected, events, range, level);
    const isBinned = selection.missing.length === 0;
    const known = isBinned ? selected.numbers.length : countedOn(asTrack, onTrack);
    const isCounted = known !== null;
    const total = known ?? selected.numbers.length;
    const ongoingAt = (t: EpochMs) => runningAt(t, selected, events);
    const beyond = seen && { ...beyondInSelection(selected, seen, events, isBinned), seen };
    return { events, ...counted, beyond, ongoingAt, total, isCounted, isBinned };
  };

  /** How many pass on a track, where counts say it before each event has been looked at; else null. */
  const countedOn = (asTrack: Filter, onTrack: Choice): number | null => {
    if (onTrack.kind === 'all') return subject.totalOf(filter, files);
    const facet = facetOf(asTrack);
    const [value = ''] = asTrack[facet];
    const parts = asTrack.officials ? null : subject.partsOf(filter, files);
    const counted = parts?.tables.map((table) =>
      countsFromTable(table, subject.dictionaries, false)[facet].get(value),
    );
    return counted?.reduce<number>((sum, count) => sum + (count ?? 0), 0) ?? null;
  };

  const selectedOn = (selection: Selection, asTrack: Filter): SelectedEvents => {
    const facet = facetOf(asTrack);
    const [values = []] = listsAsked(asTrack, facet, actors);
    const codes = values.map((value) => subject.dictionaries[facet].find(value));
    return selection.withAny(
      facet,
      codes.filter((code) => code !== null),
    );
  };

  /** If so few are near the range that each can be fetched by its number, these; null if not, or not all are here. */
  const fewSelected = ({ numbers, starts }: SelectedEvents): readonly TimedEvent[] | null => {
    const near: TimeRange = nearRange(range);
    const few = numbers.subarray(countBelow(starts, near.start), countBelow(starts, near.end));
    if (few.length > mostFetchedAlone) return null;
    const events = Array.from(few, (number) => subject.eventAt(number, files, range));
    return events.every((event) => event !== undefined) ? events : null;
  };

  /**
   * What the filter leaves out on a track, by the tiles of the track: hoped for where the track is drawn. Where not all
   * that passes has been found, none is counted.
   */
  const leftOut = (onTrack: Choice, passing: Passing, use: TrackUse): LeftOut => {
    const tileset = chosen.kind === 'all' ? null : subject.tilesetOf(onTrack);
    if (!tileset || passing.total === tileset.total) return { leftOut: [], leftOutRest: [] };
    const reading = readTileset(tileset, range, msPerPx);
    const { tiles, wanted } = reading;
    subject.hopeForTiles(tileset, { tiles, wanted: use === 'drawn' ? wanted : [] }, files);
    const passes = eventTest(filter, { actors, found: null });
    const isFound = subject.foundBy(filter, files) ?? (() => true);
    const known = drawnEvents(grid, tiles, range, msPerPx).filter(
      (event) => !passes(event) || !isFound(event.number),
    );
    if (!passing.isBinned || use === 'counted') return { leftOut: known, leftOutRest: [] };
    const others = restOf(reading, [...known, ...passing.events]);
    return { leftOut: known, leftOutRest: subtractBins(asCounted(others), asCounted(passing)) };
  };

  /** How many events are on a track, whatever else the filter says. */
  const allOn = (asTrack: Filter, onTrack: Choice): number => {
    if (onTrack.kind === 'all') return all;
    if (onTrack.kind === 'none') return 0;
    if (onTrack.kind === 'value') return subject.countOf(onTrack.value);
    const facet = facetOf(asTrack);
    const [value = ''] = asTrack[facet];
    const ofAll = countsFromTable(counts, subject.dictionaries, asTrack.officials);
    return ofAll[facet].get(value) ?? 0;
  };

  return (asTrack, use) => {
    const onTrack = subject.choose(asTrack);
    const both = subject.chooseBoth(onTrack, chosen, files);
    const tileset = both && subject.tilesetOf(both);
    const answerOf = (): Passing => {
      if (both?.kind === 'combined') return fromColumns(asTrack, onTrack);
      const isKnown = both !== null;
      return tileset ? fromTiles(tileset) : { ...nothing, isCounted: isKnown, isBinned: isKnown };
    };
    const { isBinned, ...passing } = answerOf();
    const rest = leftOut(onTrack, { ...passing, isBinned }, use);
    const counted = { ...passing, ...rest, all: allOn(asTrack, onTrack) };
    const beyond = use === 'drawn' && tileset && beyondIn(tileset, passing.events);
    return beyond ? { ...counted, beyond } : counted;
  };
}

function asCounted({ rest, earlier, ongoing, later }: ReturnType<typeof restOf>): Counted {
  return { rest, isNoneBefore: earlier + ongoing === 0, isNoneAfter: later === 0 };
}

/** The facet of whose value a track is. */
function facetOf(asTrack: Filter): FacetName {
  return facetNames.find((name) => asTrack[name].length > 0) ?? 'actors';
}
