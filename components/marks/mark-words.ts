import type { StatementKind } from '@/lib/model/words';
import type { EventSummary } from '@/lib/model/timeline-data';

export const kindWords: Record<StatementKind, string> = {
  happened: 'Happened',
  said: 'Said',
  planned: 'Planned',
  predicted: 'Predicted',
};

/** What a mark shows by its shape, in words: `Predicted, did not happen, disputed`. */
export function stateInWords(
  event: Pick<EventSummary, 'kind' | 'didNotHappen' | 'disputed'>,
): string {
  return [
    kindWords[event.kind],
    ...(event.didNotHappen ? ['did not happen'] : []),
    ...(event.disputed ? ['disputed'] : []),
  ].join(', ');
}
