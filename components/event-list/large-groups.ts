import type { Gap } from '@/lib/layout/list-places';
import type { ListGroup } from '@/lib/tiles/event-store';
import type { Fold } from '@/lib/time/time-scale';

/** Of a heading between rows, in rem. */
const headingHeight = 2.5;
/** Of a fold between rows, in rem, as `.large-list-heading` has it. */
const foldHeight = 3;

/** A heading between the rows of a list, with the folds above it. */
export interface HeadedGroup extends ListGroup {
  readonly folds: readonly Fold[];
}

/** Given groups and folds by time, returns the groups with the folds that lie between them and the ones before. */
export function withFolds(
  groups: readonly ListGroup[],
  folds: readonly Fold[],
): readonly HeadedGroup[] {
  return groups.map((group, i) => {
    const before = groups[i - 1];
    const isBetween = ({ range }: Fold) =>
      before !== undefined && before.start < range.start && range.start <= group.start;
    return { ...group, folds: folds.filter(isBetween) };
  });
}

/** The room of all headings but the first, which stands above the list. */
export function gapsOf(groups: readonly HeadedGroup[]): readonly Gap[] {
  return groups
    .slice(1)
    .map(({ first, folds }) => ({ row: first, height: headingHeight + folds.length * foldHeight }));
}

/** The group with a row; undefined where there are none. */
export function groupAt(groups: readonly HeadedGroup[], row: number): HeadedGroup | undefined {
  return groups.findLast(({ first }) => first <= row);
}
