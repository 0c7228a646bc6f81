'use client';

import { createElement, Fragment, type PointerEvent } from 'react';
import { countOf } from '@/lib/layout/counted';
import type { Piece } from '@/lib/search/excerpt';
import type { SearchedEvent } from '@/lib/formats/search-documents';
import { listId, optionId } from './search-ids';
import type { ShownHit } from './search-index';

/** An event in which the words were found, as it is shown. */
export interface FoundEvent extends ShownHit {
  readonly event: Pick<SearchedEvent, 'id' | 'title' | 'when' | 'start' | 'end'>;
  /** Absent: it has. Imported events of a large subject have none, and are fetched where the timeline is. */
  readonly hasPage?: boolean;
}

interface SearchResultsProps {
  /** What is shown of the hits. */
  readonly hits: readonly FoundEvent[];
  /** How many there are. */
  readonly all: number;
  /** The option that Enter takes; the one after the hits shows them all on the timeline. */
  readonly active: number;
  readonly onHit: (hit: FoundEvent) => void;
  readonly onAll: () => void;
}

/** The events that were found, the words marked where they stand. The field above keeps the focus. */
export function SearchResults({ hits, all, active, onHit, onAll }: SearchResultsProps) {
  // Keys are the field's: it keeps the focus, and a press of the pointer does not take it away.
  const optionProps = (position: number, choose: () => void) => ({
    id: optionId(position),
    role: 'option',
    'aria-selected': position === active,
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: choose,
  });
  return (
    <div id={listId} role="listbox" aria-label="Events found" className="search-list">
      {hits.map((hit, position) => {
        const { title, excerpt } = hit;
        return (
          <div
            key={hit.event.id}
            {...optionProps(position, () => onHit(hit))}
            data-hit={hit.event.id}
            className="search-hit"
          >
            <span className="font-serif text-passage font-medium">
              <Pieces pieces={title} />
            </span>{' '}
            <span className="text-meta whitespace-nowrap text-ink3">{hit.event.when}</span>
            {excerpt && (
              <span className="search-excerpt">
                <span className="text-ink3">{excerpt.part}: </span>
                <Pieces pieces={excerpt.pieces} />
              </span>
            )}
          </div>
        );
      })}
      <div {...optionProps(hits.length, onAll)} className="search-hit search-all">
        {all === 1
          ? 'Show it on the timeline'
          : `Show all ${countOf(all, 'event')} on the timeline`}
      </div>
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const nodes = pieces.map(({ text, isMatch }) =>
    isMatch ? createElement('mark', { className: 'search-mark' }, text) : text,
  );
  return createElement(Fragment, null, ...nodes);
}
