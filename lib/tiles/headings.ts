import type { EpochMs } from '../model/units';
import { byteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import type { ListGroup } from './event-store';
import { parseJson } from './facet-table';
import { countBelow } from './make-tile';
import { readUtf8, writeUtf8 } from './utf8';

/** Where a heading stands in the list of all events. */
export interface Heading {
  readonly words: string;
  /** The number of the first event under it. */
  readonly first: number;
  /** When that event starts. */
  readonly start: EpochMs;
}

/** All headings of the subject, as one file. */
export const headingsName = 'headings.bin';

/** Given the words that stand over events, in their order, keeps those that are others than the ones before. */
export interface HeadingGatherer {
  add(words: string, first: number, start: EpochMs): void;
  readonly headings: readonly Heading[];
}

export function headingGatherer(): HeadingGatherer {
  const headings: Heading[] = [];
  return {
    add(words, first, start) {
      if (headings.at(-1)?.words !== words) headings.push({ words, first, start });
    },
    headings,
  };
}

export function encodeHeadings(headings: readonly Heading[]): Uint8Array {
  const writer = byteWriter();
  const rows = headings.map(({ words, first, start }) => [words, first, start]);
  writeUtf8(writer, JSON.stringify(rows));
  return writer.done();
}

/** Throws DamagedFile. */
export function decodeHeadings(file: Uint8Array): readonly Heading[] {
  const rows = parseJson(readUtf8(file));
  if (!Array.isArray(rows)) throw new DamagedFile('these are not headings');
  return rows.map((row: unknown): Heading => {
    const [words, first, start] = Array.isArray(row) ? (row as readonly unknown[]) : [];
    if (typeof words !== 'string' || typeof first !== 'number' || typeof start !== 'number')
      throw new DamagedFile('this is not a heading');
    return { words, first, start: start as EpochMs };
  });
}

/**
 * The headings over some of the events, of which `numbers` are the numbers in order; null: over all, of which there
 * are `total`. Headings without any are left out, and those of the same words that then meet are one.
 */
export function groupsAmong(
  headings: readonly Heading[],
  numbers: Uint32Array | null,
  total: number,
): readonly ListGroup[] {
  const groups: { words: string; first: number; count: number; start: EpochMs }[] = [];
  headings.forEach(({ words, first, start }, i) => {
    const end = headings[i + 1]?.first ?? total;
    const from = numbers ? countBelow(numbers, first) : first;
    const count = (numbers ? countBelow(numbers, end) : end) - from;
    const last = groups.at(-1);
    if (count === 0) return;
    if (last?.words === words) last.count += count;
    else groups.push({ words, first: from, count, start });
  });
  return groups;
}
