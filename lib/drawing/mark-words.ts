import type { Caveat, Origin, StatementKind } from '../model/words';
import type { EventSummary } from '../model/timeline-data';

export const kindWords: Record<StatementKind, string> = {
  happened: 'Happened',
  said: 'Said',
  planned: 'Planned',
  predicted: 'Predicted',
};

/** What is said of an event that no editor stands for; null of one that an editor checked. */
export const originWords: Record<Origin, string | null> = {
  curated: null,
  extracted: 'Found by machine, not reviewed',
  imported: 'Imported, source not stored here',
};

export const caveatWords: Record<Caveat, string> = {
  disputed: 'Sources disagree',
  'one-source': 'One source only',
  'not-reviewed': 'Not reviewed: found by machine',
  'date-supplied': 'Date supplied by the editor',
};

/** `, found by machine, not reviewed`: what follows the words of an event that no editor stands for. */
export function originClause(origin: Origin): string {
  const words = originWords[origin];
  return words === null ? '' : `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

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
