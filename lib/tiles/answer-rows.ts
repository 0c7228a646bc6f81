import type { EpochMs } from '../model/units';
import { eachBin } from '../time/bins';
import { timeRange } from '../time/time-range';
import type { Filter } from '../view-state/view-state';
import type { ListGroup, Rows } from './event-store';
import { decodeHeadings, groupsAmong, headingsName, type Heading } from './headings';
import { countBelow } from './make-tile';
import type { Manifest } from './manifest';
import type { NeededFiles } from './needed-files';
import { readTileset, restOf } from './read-tileset';
import { eventsPerRows } from './rows';
import type { SubjectFiles } from './subject-files';
import { compareEvents, type EventTime } from './timed-event';

const nothing = new Uint32Array();

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
  let groupedBefore: {
    readonly headings: readonly Heading[];
    readonly numbers: Uint32Array | null;
    readonly groups: readonly ListGroup[];
  } | null = null;

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

  /** The numbers of all that passes, in order; null: all events, or none while that is not known. */
  const numbersOf = (filter: Filter, files: NeededFiles): Uint32Array | null => {
    const { kind } = subject.choose(filter);
    if (kind === 'all') return null;
    return kind === 'none' ? nothing : subject.list(filter, files);
  };

  return {
    rows(filter, first, count, files) {
      const numbers = numbersOf(filter, files);
      // While files that say what passes are missing, places are not known.
      const isPlaced = files.isWhole;
      const all = numbers?.length ?? (isPlaced ? total : 0);
      const length = Math.max(0, Math.min(count, all - first));
      const events = Array.from(
        { length },
        (_, i) => subject.eventAt(numbers ? (numbers[first + i] ?? 0) : first + i, files) ?? null,
      );
      const { isWhole, hasFailed } = files;
      return { total: all, events, isWhole, hasFailed };
    },
    placeOf(filter, at, files) {
      const numbers = numbersOf(filter, files);
      if (!files.isWhole) return null;
      const around = aroundInTiles(at, files);
      // Tiles that cannot be read leave more rows to look at.
      if (!files.isWhole && !files.hasFailed) return null;
      let from = numbers ? countBelow(numbers, around.from) : around.from;
      let to = numbers ? countBelow(numbers, around.to) : around.to;
      while (from < to) {
        const middle = (from + to) >>> 1;
        const event = subject.eventAt(numbers ? (numbers[middle] ?? 0) : middle, files);
        if (!event) return null;
        if (compareEvents(event, at) < 0) from = middle + 1;
        else to = middle;
      }
      return from;
    },
    groups(filter, files) {
      const headings = files.need({ name: headingsName, decode: decodeHeadings });
      const numbers = numbersOf(filter, files);
      if (!headings || !files.isWhole) return null;
      const before = groupedBefore;
      if (before?.headings === headings && before.numbers === numbers) return before.groups;
      const groups = groupsAmong(headings, numbers, total);
      groupedBefore = { headings, numbers, groups };
      return groups;
    },
  };
}
