import type { CssPx } from '../model/units';
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
  marks: readonly SizedMark[],
  width: CssPx,
  options: LayoutOptions,
): readonly MarkGroup[] {
  const groups = clustersOf(marks, width, options).map(({ marks: cluster, extent }) =>
    groupOf(cluster, extent, width, options),
  );
  for (let i = joinAt(groups, options.air); i !== null; i = joinAt(groups, options.air)) {
    const pair = groups.slice(i, i + 2);
    const bracket = pair.map((group) => group.bracket).reduce(joinSpans);
    const joined = pair.flatMap((group) => group.marks);
    groups.splice(i, 2, groupOf(joined, bracket, width, options));
  }
  return groups;
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
function clustersOf(marks: readonly SizedMark[], width: CssPx, options: LayoutOptions): Cluster[] {
  const clusters: Cluster[] = [];
  const counted = marks
    .map((mark) => ({ mark, at: countedAt(mark, width, options) }))
    .sort((a, b) => a.at.x0 - b.at.x0);
  for (const { mark, at } of counted) {
    const last = clusters.at(-1);
    if (last && at.x0 - last.extent.x1 < options.counterReach) {
      last.marks.push(mark);
      last.extent = joinSpans(last.extent, at);
    } else clusters.push({ marks: [mark], extent: at });
  }
  return clusters;
}

/**
 * Where to join a group with the next: they touch, or one is a long bar that touches a group beyond
 * the other. null: nowhere.
 */
function joinAt(groups: readonly MarkGroup[], air: CssPx): number | null {
  for (const [i, a] of groups.entries())
    for (const [beyond, b] of groups.slice(i + 1).entries())
      if (spansTouch(a.box, b.box, air)) return isLonger(a.box, b.box) ? i : i + beyond;
  return null;
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
  if (only) return { marks, bracket, pill: bracket, box: only.box };
  const characters = 1 + String(marks.length).length;
  const half = (options.counterPadding + options.counterCharacter * characters) / 2;
  const middle = (bracket.x0 + bracket.x1) / 2;
  const centre = Math.max(half, Math.min(middle, width - half));
  const pill = { x0: centre - half, x1: centre + half };
  return { marks, bracket, pill, box: joinSpans(bracket, pill) };
}
