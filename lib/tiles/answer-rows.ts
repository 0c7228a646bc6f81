import type { EpochMs } from '../model/units';
import { eachBin } from '../time/bins';
import { timeRange } from '../time/time-range';
import { isUnfiltered, type Filter } from '../view-state/view-state';
import type { ListGroup, Rows } from './event-store';
import { decodeHeadings, groupsAmong, headingsName, type Heading } from './headings';
import { countBelow, countUpTo } from './make-tile';
import type { Manifest } from './manifest';
import type { NeededFiles } from './needed-files';
import { readTileset, restOf } from './read-tileset';
import { eventsPerRows } from './rows';
import type { SubjectFiles } from './subject-files';
import { compareEvents, type EventTime } from './timed-event';

/** All that passes a filter, by place in the list. */
interface Places {
  readonly total: number;
  /** The number of each, in order; null: all events. */
  readonly numbers: Uint32Array | null;
  /** Between which places an event belongs, as far as that is known without a look at rows. */
  around(at: EventTime): { readonly from: number; readonly to: number };
}

/** Answers for the list of what passes a filter, from the files of a subject that are here. */
export interface RowsAnswerer {
  rows(filter: Filter, first: number, count: number, files: NeededFiles): Rows;
  /** As EventStore has it. */
  placeOf(filter: Filter, at: EventTime, files: NeededFiles): number | null;
  /** As EventStore has it; the same object as long as it is the same. */
  groups(filter: Filter, files: NeededFiles): readonly ListGroup[] | null;
}

export function rowsAnswerer(
  subject: SubjectFiles,
  { total, extent }: Pick<Manifest, 'total' | 'extent'>,
): RowsAnswerer {
  let foundBefore: { readonly words: string; readonly numbers: Uint32Array } | null = null;
  let groupedBefore: {
    readonly headings: readonly Heading[];
    readonly numbers: Uint32Array | null;
    readonly groups: readonly ListGroup[];
  } | null = null;

  /** What has some words: no column has to be fetched for it. */
  const withWords = (filter: Filter, files: NeededFiles): Uint32Array => {
    if (foundBefore?.words === filter.words) return foundBefore.numbers;
    const isFound = subject.foundBy(filter, files);
    if (!isFound) return new Uint32Array();
    const numbers = new Uint32Array(total);
    let length = 0;
    for (let number = 0; number < total; number++) if (isFound(number)) numbers[length++] = number;
    foundBefore = { words: filter.words, numbers: numbers.slice(0, length) };
    return foundBefore.numbers;
  };

  /** Between which places among all events one belongs, by what tiles count. */
  const aroundInTiles = ({ start }: EventTime, files: NeededFiles) => {
    const tileset = subject.tilesetOf({ kind: 'all' });
    const msPerPx = Math.max(1, ((extent.end - extent.start) / total) * eventsPerRows);
    const range = timeRange(start, (start + msPerPx + Math.abs(start) * 1e-15) as EpochMs);
    if (!tileset) return { from: 0, to: total };
    const reading = readTileset(tileset, range, msPerPx);
    subject.needTiles(tileset, reading, files);
    const { rest, ongoing, earlier } = restOf(reading, []);
    if (rest.length === 0) return { from: 0, to: total };
    let near = 0;
    eachBin(rest, (count, from) => {
      if (from <= start) near += count;
    });
    return { from: earlier + ongoing, to: earlier + ongoing + near };
  };

  const placesOf = (filter: Filter, files: NeededFiles): Places => {
    if (subject.choose(filter).kind === 'all')
      return { total, numbers: null, around: (at) => aroundInTiles(at, files) };
    if (isUnfiltered({ ...filter, words: '' })) {
      const numbers = withWords(filter, files);
      return {
        total: numbers.length,
        numbers,
        around: () => ({ from: 0, to: numbers.length }),
      };
    }
    const selection = subject.select(filter, files);
    const { numbers, starts } = selection.all;
    return {
      total: selection.total,
      numbers,
      around: ({ start }) => ({ from: countBelow(starts, start), to: countUpTo(starts, start) }),
    };
  };

  const numberAt = ({ numbers }: Places, place: number) =>
    numbers ? (numbers[place] ?? 0) : place;

  return {
    rows(filter, first, count, files) {
      const places = placesOf(filter, files);
      // While files that say what passes are missing, places are not known.
      const isPlaced = files.isWhole;
      const length = Math.max(0, Math.min(count, places.total - first));
      const events = Array.from({ length }, (_, i) =>
        isPlaced ? (subject.eventAt(numberAt(places, first + i), files) ?? null) : null,
      );
      const { isWhole, hasFailed } = files;
      return { total: places.total, events, isWhole, hasFailed };
    },
    placeOf(filter, at, files) {
      const places = placesOf(filter, files);
      if (!files.isWhole) return null;
      let { from, to } = places.around(at);
      // Tiles that cannot be read leave more rows to look at.
      if (!files.isWhole && !files.hasFailed) return null;
      while (from < to) {
        const middle = (from + to) >>> 1;
        const event = subject.eventAt(numberAt(places, middle), files);
        if (!event) return null;
        if (compareEvents(event, at) < 0) from = middle + 1;
        else to = middle;
      }
      return from;
    },
    groups(filter, files) {
      const headings = files.need({ name: headingsName, decode: decodeHeadings });
      const { numbers } = placesOf(filter, files);
      if (!headings || !files.isWhole) return null;
      const before = groupedBefore;
      if (before?.headings === headings && before.numbers === numbers) return before.groups;
      const groups = groupsAmong(headings, numbers, total);
      groupedBefore = { headings, numbers, groups };
      return groups;
    },
  };
}
