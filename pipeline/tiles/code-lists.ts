/** For each of many events a list of codes, in two typed arrays: events are added in order. */
export interface CodeLists {
  add(codes: readonly number[]): void;
  /** The codes of an event. */
  of(event: number): Uint32Array;
}

export function codeLists(events: number, codesInAll: number): CodeLists {
  const ends = new Uint32Array(events + 1);
  const all = new Uint32Array(codesInAll);
  let [count, at] = [0, 0];
  return {
    add(codes) {
      for (const code of codes) all[at++] = code;
      ends[++count] = at;
    },
    of: (event) => all.subarray(ends[event], ends[event + 1]),
  };
}
