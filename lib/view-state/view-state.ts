import type { ActorId, ChapterId, SourceId } from '../model/units';
import type { Caveat, Origin, StatementKind } from '../model/words';
import type { TimeRange } from '../time/time-range';

/**
 * Which events are shown: those that pass every part. Within a part any value will do, but for
 * `actors` with match `all`. An empty part lets everything pass. Lists are sorted, without repeats,
 * and may name what the subject does not have.
 */
export interface Filter {
  readonly actors: readonly ActorId[];
  /** Whether an event needs any one of the actors, or all of them. */
  readonly match: 'any' | 'all';
  /** Whether a state or an organisation also stands for those who speak and act for it. */
  readonly officials: boolean;
  readonly chapters: readonly ChapterId[];
  readonly sources: readonly SourceId[];
  readonly kinds: readonly StatementKind[];
  readonly origins: readonly Origin[];
  readonly caveats: readonly Caveat[];
  /** Looked for in titles, statements, actors and quotes. */
  readonly words: string;
}

export type View = 'axis' | 'list';

/** What one track of the axis stands for. */
export type Grouping = 'chapter' | 'actor' | 'source';
export const groupings: readonly Grouping[] = ['chapter', 'actor', 'source'];

/** How the tracks of one grouping stand: ids of what it groups by. */
export interface Arrangement {
  /** Tracks that stand first, in this order. */
  readonly pinned: readonly string[];
  /** Tracks that are drawn as one line. Sorted. */
  readonly collapsed: readonly string[];
}

export const usualArrangement: Arrangement = { pinned: [], collapsed: [] };

/**
 * All that a link restores besides its page: the page says which event or actor is open.
 * Hover, drags, loading and panel widths are not view state.
 */
export interface ViewState extends Filter, Arrangement {
  /** The day of which it is shown what was known on it, `2022-02-16`. null: all that is known today. */
  readonly knownOn: string | null;
  /** What the axis shows. null: the whole story. */
  readonly range: TimeRange | null;
  /** The axis or the list, where there is room for one of them. null: the axis, on a phone the list. */
  readonly view: View | null;
  /** Whose tracks `pinned` and `collapsed` arrange. */
  readonly grouping: Grouping;
  /** How the tracks of the other groupings were left, where that is not the usual order. */
  readonly arrangedElsewhere: Readonly<Partial<Record<Grouping, Arrangement>>>;
  /** Folds that the reader has opened, each by its first month, `2022-04`. Sorted. */
  readonly unfolded: readonly string[];
}

export const initialFilter: Filter = {
  actors: [],
  match: 'any',
  officials: false,
  chapters: [],
  sources: [],
  kinds: [],
  origins: [],
  caveats: [],
  words: '',
};

export const initialViewState: ViewState = {
  ...initialFilter,
  knownOn: null,
  range: null,
  view: null,
  grouping: 'chapter',
  ...usualArrangement,
  arrangedElsewhere: {},
  unfolded: [],
};

/** The filter of a state, without the rest of it. */
export function filterOf({
  actors,
  match,
  officials,
  chapters,
  sources,
  kinds,
  origins,
  caveats,
  words,
}: Filter): Filter {
  return { actors, match, officials, chapters, sources, kinds, origins, caveats, words };
}

/** Whether the filter lets every event pass. */
export function isUnfiltered(filter: Filter): boolean {
  const { actors, chapters, sources, kinds, origins, caveats, words } = filter;
  return (
    [actors, chapters, sources, kinds, origins, caveats].every(({ length }) => length === 0) &&
    words === ''
  );
}

/** Whether every track is open, in the usual order. */
export function isUsual({ pinned, collapsed }: Arrangement): boolean {
  return pinned.length + collapsed.length === 0;
}

/** Given values, returns them as a view state holds them: sorted, without repeats. */
export function normalList<Value extends string>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)].sort();
}

/** Given a list of a view state, returns it with the value put in or taken out. */
export function toggled<Value extends string>(
  list: readonly Value[],
  value: Value,
): readonly Value[] {
  return list.includes(value)
    ? list.filter((other) => other !== value)
    : normalList([...list, value]);
}
