import type { CssPx } from '../model/units';
import { countInDigits } from './counted';
import type { LayoutOptions } from './layout-options';
import { joinSpans, spansTouch, type Span } from './span';
import type { SizedMark } from './sized-mark';

/** Marks without labels that stand together. One alone keeps its mark, more become a counter. */
export interface MarkGroup {
  readonly marks: readonly SizedMark[];
  /** Where the marks are counted, within the plot. */
  readonly bracket: Span;
  /** "+2", centred on the bracket, within the plot. */
  readonly pill: Span;
  /** The room it takes. */
  readonly box: Span;
}

/**
 * Groups marks that come within `counterReach` of one another, and joins groups until no two touch.
 * A long bar is counted at the middle of what is seen of it, or it would join all that happened
 * meanwhile; it keeps its mark only where nothing else stands in its length.
 *
 *   marks    ●  ●●       ├──┤ ●              ●      ├─────────────────────────┤  ●●
 *   groups   (+3)         (+2)               ●      ├─────────────────────────┤ (+2)
 *
 * From left to right. Law: no two boxes come closer than `air`.
 */
export function groupMarks(
  marks: readonly CountedMark[],
  width: CssPx,
  options: LayoutOptions,
): readonly MarkGroup[] {
  const groups = clustersOf(marks, options).map(({ marks: cluster, extent }) =>
    groupOf(cluster, extent, width, options),
  );
  /** Those before it touch none. */
  let from = 0;
  while (from < groups.length) {
    const at = joinAt(groups, from, options.air);
    if (at === null) {
      from++;
      continue;
    }
    const pair = groups.slice(at, at + 2);
    const bracket = pair.map((group) => group.bracket).reduce(joinSpans);
    const joined = groupOf(
      pair.flatMap((group) => group.marks),
      bracket,
      width,
      options,
    );
    groups.splice(at, 2, joined);
    const touched = groups.findIndex(({ box }) => spansTouch(box, joined.box, options.air));
    from = Math.min(from, touched);
  }
  return groups;
}

/** A mark and where it is counted if it has no room for its label. */
export interface CountedMark {
  readonly mark: SizedMark;
  readonly at: Span;
}

/** From left to right, as `groupMarks` takes them. */
export function countedMarks(
  marks: readonly SizedMark[],
  width: CssPx,
  options: LayoutOptions,
): readonly CountedMark[] {
  return marks
    .map((mark) => ({ mark, at: countedAt(mark, width, options) }))
    .sort((a, b) => a.at.x0 - b.at.x0);
}

/** Bars longer than this many reaches are long. */
const longestReaches = 3;

/** Law: within the plot, and no wider than a mark that is not long. */
export function countedAt({ box }: SizedMark, width: CssPx, { counterReach }: LayoutOptions): Span {
  const x0 = Math.max(0, Math.min(box.x0, width));
  const x1 = Math.min(width, Math.max(box.x1, 0));
  if (x1 - x0 <= longestReaches * counterReach) return { x0, x1 };
  const middle = (x0 + x1) / 2;
  return { x0: middle - counterReach / 2, x1: middle + counterReach / 2 };
}

interface Cluster {
  readonly marks: SizedMark[];
  extent: Span;
}

/** Marks that a chain of steps shorter than the reach joins, from left to right. */
function clustersOf(marks: readonly CountedMark[], options: LayoutOptions): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { mark, at } of marks) {
    const last = clusters.at(-1);
    if (last && at.x0 - last.extent.x1 < options.counterReach) {
      last.marks.push(mark);
      last.extent = joinSpans(last.extent, at);
    } else clusters.push({ marks: [mark], extent: at });
  }
  return clusters;
}

/**
 * Where to join group `i` with the next: they touch, or one of them is a long bar that touches a group
 * beyond the other. null: it touches none after it.
 */
function joinAt(groups: readonly MarkGroup[], i: number, air: CssPx): number | null {
  const a = groups[i];
  if (!a) return null;
  for (let j = i + 1; j < groups.length; j++) {
    const b = groups[j];
    if (b && spansTouch(a.box, b.box, air)) return isLonger(a.box, b.box) ? i : j - 1;
  }
  return null;
}

/** Of the pill that says "+2". */
export function counterWidth(
  count: number,
  { counterPadding, counterCharacter }: LayoutOptions,
): CssPx {
  return counterPadding + counterCharacter * (1 + countInDigits(count).length);
}

/** How many events marks stand for. */
export function countOf(marks: readonly SizedMark[]): number {
  return marks.reduce((sum, { unnamed = 1 }) => sum + unnamed, 0);
}

/** A mark that stands alone for one event that is known. */
export function isSingle({ marks }: MarkGroup): boolean {
  return marks.length === 1 && marks[0]?.unnamed === undefined;
}

function isLonger(a: Span, b: Span): boolean {
  return a.x1 - a.x0 > b.x1 - b.x0;
}

function groupOf(
  marks: readonly SizedMark[],
  bracket: Span,
  width: CssPx,
  options: LayoutOptions,
): MarkGroup {
  const only = marks.length === 1 ? marks[0] : undefined;
  if (only && only.unnamed === undefined) return { marks, bracket, pill: bracket, box: only.box };
  const half = counterWidth(countOf(marks), options) / 2;
  const middle = (bracket.x0 + bracket.x1) / 2;
  const centre = Math.max(half, Math.min(middle, width - half));
  const pill = { x0: centre - half, x1: centre + half };
  return { marks, bracket, pill, box: joinSpans(bracket, pill) };
}
