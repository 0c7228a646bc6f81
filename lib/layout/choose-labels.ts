import { fillLanes, findRoom, takenLanes, type FilledLanes, type TrackView } from './fill-lanes';
import { isSingle, type MarkGroup } from './mark-groups';
import { compareMarks, type SizedMark } from './sized-mark';

/** After the cut, how many of the dropped labels are tried again one by one. More: slower; so fewer where marks are many. */
const secondChances = 24;
const fewMarks = 100;

/**
 * The labels that a track of `laneCount` lanes has room for, placed.
 *
 * Drops the lowest rank (ties: the later, then by id) until the rest fits, then gives those dropped
 * for the sake of others far away a second chance, highest first. The number to drop is found by
 * bisection; where fitting is not monotone that may drop a few more, which the second chance mends.
 * At last, single marks that find room among what is placed are labelled too.
 * Pinned marks go last, so they are dropped only where there are fewer lanes than pinned marks.
 */
export function chooseLabels(view: TrackView, laneCount: number): FilledLanes {
  const candidates = labellable(view);
  const all = fillLanes(view, new Set(candidates), laneCount);
  if (all) return all;

  let best = fillLanes(view, new Set(), laneCount);
  if (!best) throw new Error('a track without labels does not fit its lanes');
  let fitting = 0;
  let tooMany = Math.min(candidates.length, mostThatCouldFit(view, candidates, laneCount) + 1);
  while (tooMany - fitting > 1) {
    const count = (fitting + tooMany) >> 1;
    const filled = fillLanes(view, new Set(candidates.slice(0, count)), laneCount);
    if (filled) {
      fitting = count;
      best = filled;
    } else tooMany = count;
  }
  const chosen = new Set(candidates.slice(0, fitting));
  const chances = Math.ceil(secondChances * Math.min(1, fewMarks / candidates.length));
  for (const mark of candidates.slice(fitting, fitting + chances)) {
    const filled = fillLanes(view, new Set([...chosen, mark]), laneCount);
    if (!filled) continue;
    chosen.add(mark);
    best = filled;
  }
  return labelSingles(view, best, laneCount);
}

/**
 * Filling lanes in order of time may leave a mark bare beside room for its label: a later one would
 * have been in the way of it. Such a mark gets its label after all, highest rank first.
 */
function labelSingles(view: TrackView, filled: FilledLanes, laneCount: number): FilledLanes {
  const labelled = [...filled.labelled];
  const groups = new Set(filled.groups);
  for (const group of singlesByRank(filled)) {
    groups.delete(group);
    const lanes = takenLanes({ labelled, groups: [...groups] }, laneCount);
    const [mark] = group.marks;
    const places = (mark && view.places.get(mark)) ?? [];
    const found = mark && findRoom(lanes, view.chips, places, view.options.air);
    if (found) labelled.push({ mark, ...found });
    else groups.add(group);
  }
  return { labelled, groups: [...groups].sort((a, b) => a.box.x0 - b.box.x0) };
}

/** The marks that stand alone without a label, highest rank first. */
export function singlesByRank({ groups }: FilledLanes): readonly MarkGroup[] {
  const rankOf = ({ marks }: MarkGroup) => marks[0]?.event.rank ?? 0;
  return groups.filter(isSingle).sort((a, b) => rankOf(b) - rankOf(a) || a.box.x0 - b.box.x0);
}

/** The lanes that all labels need, if each takes its best place; at most `most`. */
export function lanesForAll(view: TrackView, most: number): number {
  const candidates = labellable(view);
  const filled = fillLanes(view, new Set(candidates), most);
  if (!filled) return most;
  const used = filled.labelled.reduce((lanes, { lane }) => Math.max(lanes, lane + 1), 0);
  return Math.min(most, Math.max(1, used + (filled.groups.length > 0 ? 1 : 0)));
}

/** Whether all labels still fit, some of them in second-best places. */
export function allFit(view: TrackView, laneCount: number): boolean {
  return fillLanes(view, new Set(labellable(view)), laneCount) !== null;
}

function labellable({ marks, places }: TrackView): SizedMark[] {
  return byPriority(marks.filter((mark) => (places.get(mark)?.length ?? 0) > 0));
}

/** Pinned ones first, then by rank; of equals the earlier. */
export function byPriority(marks: readonly SizedMark[]): SizedMark[] {
  return marks.toSorted(
    (a, b) =>
      Number(b.event.pinned) - Number(a.event.pinned) ||
      b.event.rank - a.event.rank ||
      compareMarks(a, b),
  );
}

/** As many as have room if the lanes were filled without a gap: saves trying more. */
function mostThatCouldFit(
  { places, width, options }: TrackView,
  candidates: readonly SizedMark[],
  laneCount: number,
): number {
  const whole = width + 2 * options.margin;
  let room = laneCount * (whole + options.air);
  return candidates.filter((mark) => {
    const widths = (places.get(mark) ?? []).map(({ unit }) => unit.x1 - unit.x0);
    room -= Math.min(whole, ...widths) + options.air;
    return room >= 0;
  }).length;
}
