import type { TimeRange } from '../time/time-range';
import type { FacetedActor } from '../view-state/facets';
import { initialFilter, type Filter } from '../view-state/view-state';
import { answerCounts } from './answer-counts';
import { trackAnswerer } from './answer-track';
import { rowsAnswerer } from './answer-rows';
import { byUrgency } from './by-urgency';
import type { Answer, EventStore, FacetValue, Question } from './event-store';
import { createFileShelf, type ShelfOptions, type Wish } from './file-shelf';
import { joinRanges } from './join-ranges';
import { outlooks } from './look-ahead';
import type { Manifest } from './manifest';
import { neededFiles, type NeededFiles } from './needed-files';
import { findTiles, levelToRead } from './read-tileset';
import type { SiteTiles } from './site-tiles';
import { subjectFiles } from './subject-files';
import { trackFilter } from './track-filter';

export interface TileStoreOptions extends Pick<ShelfOptions, 'read' | 'atHand' | 'later' | 'room'> {
  readonly manifest: Manifest;
  readonly actors: readonly FacetedActor[];
  /** As in SiteTiles. */
  readonly leastWithFirst?: SiteTiles['leastWithFirst'] | undefined;
}

/** While more is on the way, those who draw are told of better answers after so many ms. */
const betweenNews = 120;

/** What may be asked for next is fetched so many ms after an answer is whole: it is drawn first. */
const untilAhead = 150;

type Counted = ReturnType<typeof answerCounts>;

interface Asked {
  readonly question: Question;
  readonly answer: Answer;
  /** Whether something is on its way that makes it more exact. */
  readonly isRefining: boolean;
  /** Whether nothing that it would draw is still to come. */
  readonly isDone: boolean;
  /** The files that were here then. */
  readonly changes: number;
}

const isSame = (a: Question, b: Question): boolean =>
  a.range === b.range &&
  a.msPerPx === b.msPerPx &&
  a.seen === b.seen &&
  a.filter === b.filter &&
  a.tracks === b.tracks;

/** Answers for a subject of any size, from the tiles that its questions need. */
export function createTileStore({
  manifest,
  actors,
  leastWithFirst,
  read,
  atHand,
  later,
  room,
}: TileStoreOptions): EventStore {
  const { grid, total, extent } = manifest;
  const hasFirst = ({ facet, value }: FacetValue) => {
    const least = leastWithFirst?.[facet] ?? null;
    return least !== null && subject.countOf({ facet, value }) >= least;
  };
  const listeners = new Set<() => void>();
  const shelf = createFileShelf({
    read,
    atHand,
    bundleOf: (name) => subject.firstOf(name, hasFirst),
    later,
    room,
    onNews: (isRefined) => {
      const lacked = [...asked.values()].some(({ answer }) => !answer.isWhole);
      // What else an answer lacks is known when a part of it has come: that is not left to who draws.
      for (const [asker, { question, isDone }] of asked) if (!isDone) answerTo(question, asker);
      const left = [...asked.values()];
      // What only makes numbers more exact is told as a whole.
      if (isRefined && left.some(({ isRefining }) => isRefining)) return;
      const isEnough = left.every(({ answer }) => answer.isWhole) && lacked;
      if (isEnough || left.every(({ isDone }) => isDone)) tell();
      else if (!isToBeTold) {
        isToBeTold = true;
        later(betweenNews, () => {
          if (isToBeTold) tell();
        });
      }
    },
  });
  const subject = subjectFiles(manifest, actors, shelf);
  const list = rowsAnswerer(subject, manifest);
  /** The last question of each asker. */
  const asked = new Map<string, Asked>();
  let isToBeTold = false;
  const tell = (): void => {
    isToBeTold = false;
    for (const listener of listeners) listener();
  };
  let countedBefore: { readonly filter: Filter; readonly counted: Counted } | null = null;

  /** The same object while the filter is the same and all is known. */
  const countsUnder = (filter: Filter, files: NeededFiles): Counted => {
    if (countedBefore?.filter === filter) return countedBefore.counted;
    const wishes = files.wishes.length;
    const counted = answerCounts(subject, filter, files);
    if (files.wishes.length === wishes) countedBefore = { filter, counted };
    return counted;
  };

  /** Those that are here too, so that none of them makes room for another. */
  const wishesAhead = (
    { range, msPerPx, filter, tracks }: Question,
    before: TimeRange | undefined,
  ): readonly Wish[] => {
    const files = neededFiles(shelf);
    const chosen = subject.choose(filter);
    const tilesets = [initialFilter, ...tracks.map((track) => trackFilter(track, filter))]
      .map((asTrack) => subject.chooseBoth(subject.choose(asTrack), chosen, files))
      .map((both) => both && subject.tilesetOf(both));
    return outlooks(range, msPerPx, before).flatMap((outlook) => {
      const level = levelToRead(grid, outlook.range, outlook.msPerPx);
      return tilesets.flatMap((tileset) => {
        if (!tileset) return [];
        const { tiles, wanted } = findTiles(tileset, outlook.range, level);
        return [...tiles, ...wanted].map((address) => ({
          ...subject.tileWish(tileset, address),
          isAhead: true,
        }));
      });
    });
  };

  /** `asker` null: of a glance. */
  const answerTo = (question: Question, asker: string | null): Answer => {
    const before = asker === null ? undefined : asked.get(asker);
    // Who draws asks again at each news, which may be of what others asked for.
    if (before && isSame(before.question, question)) {
      const isFinal = before.isDone && before.answer.isWhole;
      if (isFinal || before.changes === shelf.changes) return { ...before.answer };
    }
    const { filter, range, tracks } = question;
    const files = neededFiles(shelf);
    subject.pairTotal(filter, files);
    const answerFor = trackAnswerer(subject, manifest, actors, question, files);
    const use = asker === null ? 'glanced' : 'drawn';
    const answered = tracks.map((track) => answerFor(trackFilter(track, filter), use));
    const whole = answerFor(initialFilter, 'counted');
    const counted = countsUnder(filter, files);
    const wishes = byUrgency(files.wishes, range);
    const answer: Answer = {
      whole,
      tracks: answered,
      ...counted,
      isWhole: files.isWhole,
      looked: files.isWhole ? null : subject.looked(filter),
      hasFailed: files.hasFailed,
      missing: joinRanges(files.missing, range),
      unseen: joinRanges(files.unseen, extent),
    };
    if (asker === null) {
      const polled = wishes.map((wish) => ({ ...wish, isPolled: true }));
      shelf.wish('glances', polled, files.used);
      return answer;
    }
    const { changes } = shelf;
    const refining = answer.isWhole ? files.refining : [];
    const isRefining = refining.some(({ name }) => !shelf.hasFailed(name));
    const isDone = wishes.length + refining.length === 0;
    const now = { question, answer, isRefining, isDone, changes };
    asked.set(asker, now);
    const isShown = before?.answer.isWhole === true && isSame(before.question, question);
    shelf.wish(asker, isShown ? [...wishes, ...refining] : wishes, files.used);
    if (answer.isWhole)
      later(untilAhead, () => {
        if (asked.get(asker) !== now) return;
        const ahead = wishesAhead(question, before?.question.range);
        shelf.wish(asker, [...wishes, ...refining, ...ahead], files.used);
      });
    return answer;
  };

  return {
    total,
    extent,
    counts: subject.counts,
    answer: answerTo,
    glance: (question) => answerTo(question, null),
    expect(filter) {
      const choice = subject.choose(filter);
      const tileset = subject.tilesetOf(choice);
      if (choice.kind !== 'value' || !tileset || !hasFirst(choice.value)) return;
      const wish = subject.tileWish(tileset, { level: 0, index: 0 });
      shelf.wish('expected', [{ ...wish, isAhead: true }], new Set());
    },
    totalOf(filter) {
      const files = neededFiles(shelf);
      const counted = subject.totalOf(filter, files);
      shelf.wish('totals', files.wishes, files.used);
      return counted;
    },
    rows({ filter }, first, count, asker) {
      const files = neededFiles(shelf);
      const answered = list.rows(filter, first, count, files);
      shelf.wish(asker, files.wishes, files.used);
      return answered;
    },
    placeOf({ filter }, at, asker) {
      const files = neededFiles(shelf);
      const place = list.placeOf(filter, at, files);
      shelf.wish(asker, files.wishes, files.used);
      return place;
    },
    groups({ filter }, asker) {
      const files = neededFiles(shelf);
      const groups = list.groups(filter, files);
      shelf.wish(asker, files.wishes, files.used);
      return groups;
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry: shelf.retry,
  };
}
