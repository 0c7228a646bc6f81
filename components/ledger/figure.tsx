import { countInDigits } from '@/lib/layout/counted';
import { encodeViewState } from '@/lib/view-state/codec';
import { initialViewState, type Filter } from '@/lib/view-state/view-state';
import { PageLink } from '../site/page-link';

interface FigureLinkProps {
  readonly count: number;
  /** What is counted, for those who hear the link alone: `events: sources disagree`. */
  readonly of: string;
  /** The filter of the timeline that leaves exactly these events. */
  readonly filter?: Partial<Filter>;
  /** A page that lists them, where the timeline has no filter for it. */
  readonly href?: string;
}

/** A figure; where what it counts can be shown, the way there. None of nothing. */
export function Figure({ count, of, filter, href }: FigureLinkProps) {
  const address = filter ? listOf(filter) : href;
  if (count === 0 || address === undefined) return countInDigits(count);
  return (
    <PageLink href={address}>
      {countInDigits(count)}
      <span className="sr-only"> {of}</span>
    </PageLink>
  );
}

/** The list of the events that pass a filter, whatever view the page was reached with. */
function listOf(filter: Partial<Filter>): string {
  return `/?${encodeViewState({ ...initialViewState, ...filter, view: 'list' })}`;
}
