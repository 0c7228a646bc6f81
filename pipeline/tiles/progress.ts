/** How far a build has come. */
export interface TileProgress {
  readonly phase: Phase;
  /** Of the phase: 0 to 1; null while nobody knows how much there is. */
  readonly share: number | null;
  /** Until all is done, as far as can be told; null before there is anything to go by. */
  readonly secondsLeft: number | null;
}

export const phases = ['reading', 'sorting', 'tiles', 'events'] as const;
export type Phase = (typeof phases)[number];

/** How much of a build each phase takes, measured at a million events. */
const weights: Readonly<Record<Phase, number>> = { reading: 2, sorting: 3, tiles: 3, events: 2 };
/** Told no more often than this, in ms. */
const leastPause = 500;

/** Returns what tells of the progress; `now` in ms. */
export function progressTeller(
  tell: (progress: TileProgress) => void,
  now: () => number,
): (phase: Phase, share: number | null) => void {
  const begun = now();
  let toldAt = -Infinity;
  let toldPhase: Phase | null = null;
  return (phase, share) => {
    const time = now();
    if (phase === toldPhase && time - toldAt < leastPause && share !== 1) return;
    toldAt = time;
    toldPhase = phase;
    const before = phases.slice(0, phases.indexOf(phase));
    const done = before.reduce(
      (sum, earlier) => sum + weights[earlier],
      weights[phase] * (share ?? 0),
    );
    const all = phases.reduce((sum, each) => sum + weights[each], 0);
    const elapsed = (time - begun) / 1000;
    const isKnown = share !== null && done > 0;
    tell({ phase, share, secondsLeft: isKnown ? (elapsed * (all - done)) / done : null });
  };
}
