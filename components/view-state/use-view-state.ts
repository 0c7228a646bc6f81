'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Problem } from '@/lib/model/problem';
import type { TimeRange } from '@/lib/time/time-range';
import { decodeViewState, encodeViewState, historyMode } from '@/lib/view-state/codec';
import { formatRange } from '@/lib/view-state/range-text';
import type { ViewState } from '@/lib/view-state/view-state';
import { isNavigating, subscribeToNavigation } from './navigation';
import { readQuery, readServerQuery, subscribeToQuery, writeQuery } from './query-store';

/** How long a range has to stand still before the URL says it, in ms. Browsers limit writes to the history. */
const rangeRest = 300;
/** How long to wait again where a page is on its way, in ms. */
const arriving = 50;

export interface ViewStateHandle {
  readonly state: ViewState;
  /** What could not be read in the link. */
  readonly problems: readonly Problem[];
  /** The state as a query with its question mark, or empty: to be carried by links to other pages. */
  readonly search: string;
  /** The same of this very moment, for what is drawn later than the state changes. Always the same function. */
  readonly searchNow: () => string;
  /** Panning and zooming replace the history entry, decisions push one, so that Back undoes them; with `replace` it does not. */
  readonly change: (change: Partial<ViewState>, mode?: 'replace') => void;
  /** Goes to a range by decision, as by the button of a chapter: pushes an entry. */
  readonly goTo: (range: TimeRange | null) => void;
}

/** The range on screen where it is finer than the URL's, which rounds outward. */
interface ExactRange {
  readonly range: TimeRange | null;
  /** The range of the URL that this one is about to replace; undefined once it is written. */
  readonly replaces?: string;
}

const searchOf = (state: ViewState) => {
  const encoded = encodeViewState(state);
  return encoded && `?${encoded}`;
};

/** The state as it was where it still says the same, such as after it was written to the URL. */
function useSame(state: ViewState): ViewState {
  const [same, setSame] = useState(state);
  if (same === state || (same.range === state.range && searchOf(same) === searchOf(state)))
    return same;
  setSame(state);
  return state;
}

const noProblems: readonly Problem[] = [];

const textOf = (range: TimeRange | null) => (range ? formatRange(range) : '');

/**
 * The view state of the URL and a way to change it. Decisions are written at once; a range that
 * moves is drawn at once and written when it rests.
 */
export function useViewState(): ViewStateHandle {
  const query = useSyncExternalStore(subscribeToQuery, readQuery, readServerQuery);
  const decoded = useMemo(() => decodeViewState(new Map(new URLSearchParams(query))), [query]);
  const [exact, setExact] = useState<ExactRange | null>(null);
  const written = textOf(decoded.state.range);
  const isExact = exact && (exact.replaces === written || textOf(exact.range) === written);
  const exactState = useMemo(
    () => (exact ? { ...decoded.state, range: exact.range } : decoded.state),
    [decoded, exact],
  );
  const state = useSame(isExact ? exactState : decoded.state);

  const latest = useRef(state);
  /** The range that waits to be written. */
  const waiting = useRef<{
    readonly write: () => void;
    timer: ReturnType<typeof setTimeout>;
  } | null>(null);
  useEffect(() => {
    latest.current = state;
  });
  const forget = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  }, []);
  useEffect(() => {
    const unsubscribe = subscribeToNavigation({
      leave: () => {
        const { current } = waiting;
        forget();
        current?.write();
      },
      left: forget,
    });
    return () => {
      unsubscribe();
      forget();
    };
  }, [forget]);

  const change = useCallback(
    (part: Partial<ViewState>, asked?: 'push' | 'replace') => {
      const before = latest.current;
      const after = { ...before, ...part };
      latest.current = after;
      forget();
      const usual = historyMode(before, after);
      const mode = asked ?? usual;
      const write = () => {
        setExact({ range: after.range });
        writeQuery(encodeViewState(after), mode);
      };
      // Only a range waits: one that moves until it rests, one that was gone to for a page on its way.
      if (usual === 'push' || (mode === 'push' && !isNavigating())) return write();
      const inUrl = decodeViewState(new Map(new URLSearchParams(readQuery()))).state.range;
      setExact({ range: after.range, replaces: textOf(inUrl) });
      const rest = () => {
        const { current } = waiting;
        if (current && isNavigating()) current.timer = setTimeout(rest, arriving);
        else {
          forget();
          write();
        }
      };
      waiting.current = { write, timer: setTimeout(rest, rangeRest) };
    },
    [forget],
  );

  const goTo = useCallback((range: TimeRange | null) => change({ range }, 'push'), [change]);

  const searchNow = useCallback(() => searchOf(latest.current), []);

  const problems = decoded.problems.length === 0 ? noProblems : decoded.problems;
  return useMemo(
    () => ({ state, problems, search: searchOf(state), searchNow, change, goTo }),
    [state, problems, searchNow, change, goTo],
  );
}
