/** For each of many events a list of codes, in two typed arrays that threads share: events are added in order. */
export interface CodeLists {
  readonly memory: CodeListsMemory;
  add(codes: Uint32Array): void;
  /** The codes of an event. */
  of(event: number): Uint32Array;
}

export interface CodeListsMemory {
  readonly ends: Uint32Array;
  readonly all: Uint32Array;
}

export function codeListsMemory(events: number, codesInAll: number): CodeListsMemory {
  return {
    ends: new Uint32Array(new SharedArrayBuffer((events + 1) * 4)),
    all: new Uint32Array(new SharedArrayBuffer(codesInAll * 4)),
  };
}

/** Over memory that is empty, or that another thread fills: then nothing is added here. */
export function codeLists(memory: CodeListsMemory): CodeLists {
  const { ends, all } = memory;
  let [count, at] = [0, 0];
  return {
    memory,
    add(codes) {
      for (const code of codes) all[at++] = code;
      ends[++count] = at;
    },
    of: (event) => all.subarray(ends[event], ends[event + 1]),
  };
}
