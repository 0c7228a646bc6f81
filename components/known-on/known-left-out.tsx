'use client';

import type { KnownSince } from '@/lib/known/counts-since';
import { countOf } from '@/lib/layout/counted';
import type { EventId } from '@/lib/model/units';
import { dayInWords } from './day-words';
import { useTimeline } from '../timeline/timeline-context';
import { dayOf } from './document-days';

/** Since when each is known. */
export interface KnownParts {
  readonly statements: readonly KnownSince[];
  readonly passages: readonly KnownSince[];
  /** Those that are not open; and since when a document tells of each, which may be before its day was over. */
  readonly outcomes: readonly { readonly known: KnownSince; readonly published: KnownSince }[];
}

/** Says of the open event what was not known of it on the day of the view, and offers the ways out. */
export function KnownLeftOut({
  id,
  parts,
  isForetold,
}: {
  id: EventId;
  parts: KnownParts;
  /** Whether it has a title of its own for days on which it was not known what became of it. */
  isForetold: boolean;
}) {
  const { known, change } = useTimeline();
  if (!known) return null;
  const later = (list: readonly KnownSince[]) => list.filter((since) => since > known.by);
  const outcomesSince = parts.outcomes.map((outcome) => outcome.known);
  const [statements, passages, outcomes] = [parts.statements, parts.passages, outcomesSince].map(
    (list) => later(list).length,
  ) as [number, number, number];
  const ahead = parts.outcomes.filter(
    (outcome) => outcome.known > known.by && outcome.published <= known.by,
  ).length;
  const isKnown = known.data.events.some((event) => event.id === id);
  const day = dayInWords(known.day);
  const ofToday = `${isForetold ? 'Date' : 'Title, date'} and actors are the editor’s, of today.`;
  const leftOut = statements + passages + outcomes;
  // On a phone the panel lies over the line that says the day.
  if (isKnown && leftOut === 0)
    return (
      <p className="mt-3 text-control text-ink2 md:hidden">
        As known on {day}; nothing of it is left out.
      </p>
    );
  const next = later([...parts.statements, ...parts.passages, ...outcomesSince])
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b)[0];
  const counts = [
    ...(statements > 0 ? [countOf(statements, 'statement')] : []),
    ...(passages > 0 ? [countOf(passages, 'passage')] : []),
    ...(outcomes > 0 ? [countOf(outcomes, 'outcome')] : []),
  ];
  return (
    <div role="note" data-known-left-out="" className="mt-4 bg-sunk p-3 text-control">
      <p>
        <strong className="font-semibold">
          {isKnown ? `Not all of this was known on ${day}.` : `Not known on ${day}.`}
        </strong>{' '}
        {isKnown
          ? `${joined(counts)} ${leftOut === 1 ? 'is' : 'are'} left out: ${whyLeftOut(leftOut, ahead)}. ${ofToday}`
          : next === undefined
            ? 'It was imported and rests on no document here: no day says since when it is known.'
            : `No document that had been published by then tells of this event. ${ofToday}`}
      </p>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 print:hidden">
        {next !== undefined && (
          <button
            type="button"
            className="link cursor-pointer pointer-coarse:min-h-11"
            onClick={() => change({ knownOn: dayOf(next) })}
          >
            {isKnown ? 'More was known on' : 'Known on'} {dayInWords(dayOf(next))}
          </button>
        )}
        <button
          type="button"
          className="link cursor-pointer pointer-coarse:min-h-11"
          onClick={(press) => {
            press.currentTarget.closest('article')?.querySelector('h1')?.focus();
            change({ knownOn: null });
          }}
        >
          Everything known today
        </button>
      </p>
    </div>
  );
}

/** Of so many parts, so many of which are outcomes that a document tells of, but that the day itself left open. */
export function whyLeftOut(all: number, ahead: number): string {
  if (ahead === 0) return `what ${all === 1 ? 'it rests' : 'they rest'} on had not been published`;
  if (ahead === all) return `${all === 1 ? 'it was' : 'they were'} still open`;
  const outcomes = ahead === 1 ? 'the outcome was' : 'the outcomes were';
  return `${outcomes} still open, and what else is missing had not been published`;
}

/** `a`, `a and b`, `a, b and c`. */
function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
