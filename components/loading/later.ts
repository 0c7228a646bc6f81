'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** A part of the site's code that is loaded when it is first wanted. A store outside React, so that gestures can ask. */
export interface Later<Module> {
  /** undefined until it has been loaded; null where that has failed. */
  readonly read: () => Module | null | undefined;
  /** Loads it, once; returns when that is done. Where it fails, such as without a network, the next to ask tries again. */
  readonly load: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

export function later<Module>(fetchModule: () => Promise<Module>): Later<Module> {
  let loaded: Module | null | undefined;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const enter = (module: Module | null) => {
    loaded = module;
    loading = null;
    for (const listener of listeners) listener();
  };
  return {
    read: () => loaded,
    load: () => {
      if (loaded) return Promise.resolve();
      loading ??= fetchModule().then(enter, () => enter(null));
      return loading;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Does what needs the module: at once where it is there, else when it is loaded; never where that fails. */
export function whenLoaded<Module>(what: Later<Module>, act: (module: Module) => void): void {
  const loaded = what.read();
  if (loaded) return act(loaded);
  void what.load().then(() => {
    const late = what.read();
    if (late) act(late);
  });
}

/** What could not be loaded is asked for again after so many ms, as long as it is wanted. */
const betweenTries = 4000;

/** The module, loaded as soon as it is wanted; undefined until then, null as long as it could not be loaded. */
export function useLater<Module>(
  what: Later<Module>,
  isWanted: boolean,
): Module | null | undefined {
  const loaded = useSyncExternalStore(what.subscribe, what.read, () => undefined);
  const isMissing = isWanted && !loaded;
  useEffect(() => {
    if (!isMissing) return;
    const load = () => void what.load();
    load();
    const timer = setInterval(load, betweenTries);
    return () => clearInterval(timer);
  }, [what, isMissing]);
  return loaded;
}

/** A page that has been idle for none of its first so many ms is asked all the same. */
const latest = 2000;

/** Acts when the page has nothing better to do, unless it is stopped by what this returns. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, latest);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(request);
}

/** Loads it when the page has nothing better to do: it is wanted soon, and at once then. */
export function useSoon(what: Later<unknown>): void {
  useEffect(() => whenIdle(() => void what.load()), [what]);
}
