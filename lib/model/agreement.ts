/** Who says what: how each document stands to each event. */
import type { EdtfDate } from '../time/edtf';
import type { Evidence, SourceDocument, Statement, Subject, TimelineEvent } from './subject';
import type { SourceId } from './units';

/**
 * How a document stands to an event:
 *
 *   reports             a passage bears out what happened or was said, or what became of a plan
 *   foretells           its passages bear out plans and predictions alone
 *   disputes            a passage contradicts what another bears out
 *   reports-disputes    both, of different statements or of one
 *   foretells-disputes
 *   published-before    no passage, and it came out before the event began: it could not report it
 *   silent              no passage, though it could have one
 */
export const stances = [
  'reports',
  'foretells',
  'disputes',
  'reports-disputes',
  'foretells-disputes',
  'published-before',
  'silent',
] as const;
export type Stance = (typeof stances)[number];

/** One document's part in an event. */
export interface Cell {
  readonly source: SourceId;
  readonly stance: Stance;
  /** Distinct passages, in the order in which the event cites them. */
  readonly anchors: readonly string[];
}

export interface AgreementRow {
  readonly event: TimelineEvent;
  /** A cell a document, in the order of the subject. */
  readonly cells: readonly Cell[];
  /** Which documents disagree on it, by `pairOf`. */
  readonly pairs: readonly string[];
}

/**
 * Given a subject, returns a row for each event that rests on a stored document, in order of time.
 * Imported events have none, and no row.
 */
export function agreementOf({ events, sources }: Subject): readonly AgreementRow[] {
  return events
    .filter(({ origin }) => origin !== 'imported')
    .map((event) => ({
      event,
      cells: sources.map((source) => cellOf(event, source)),
      pairs: disagreeingPairs(event),
    }));
}

/** Two documents that disagree, in either order, as one name; the same twice where one document holds both sides. */
export function pairOf(a: SourceId, b: SourceId): string {
  return [a, b].sort().join('.');
}

/** A claim and the passages for and against it: a statement, or what became of one. */
interface Claim {
  readonly isForetold: boolean;
  readonly evidence: readonly Evidence[];
}

function claimsOf({ statements }: Pick<TimelineEvent, 'statements'>): readonly Claim[] {
  return statements.flatMap(({ kind, evidence, outcome }: Statement): readonly Claim[] => [
    { isForetold: kind === 'planned' || kind === 'predicted', evidence },
    ...(outcome ? [{ isForetold: false, evidence: outcome.evidence }] : []),
  ]);
}

function cellOf(event: TimelineEvent, { id, published }: SourceDocument): Cell {
  const own = claimsOf(event).flatMap(({ isForetold, evidence }) =>
    evidence
      .filter(({ passage }) => passage.source === id)
      .map(({ relation, anchor }) => ({ isForetold, anchor, supports: relation === 'supports' })),
  );
  const supporting = own.filter(({ supports }) => supports);
  const disputes = supporting.length < own.length;
  const told = supporting.every(({ isForetold }) => isForetold) ? 'foretells' : 'reports';
  const anchors = [...new Set(own.map(({ anchor }) => anchor))];
  const stance = (): Stance => {
    if (own.length === 0)
      return isBefore(published.date, event.date) ? 'published-before' : 'silent';
    if (supporting.length === 0) return 'disputes';
    return disputes ? `${told}-disputes` : told;
  };
  return { source: id, stance: stance(), anchors };
}

/** Whether the whole of one date lies before the other begins, as both are written; false where an open end leaves it open. */
function isBefore(earlier: EdtfDate, later: EdtfDate): boolean {
  return earlier.last !== null && later.first !== null && earlier.last.end <= later.first.start;
}

function disagreeingPairs(event: TimelineEvent): readonly string[] {
  const pairs = claimsOf(event).flatMap(({ evidence }) => {
    const of = (relation: Evidence['relation']) =>
      evidence.filter((item) => item.relation === relation).map(({ passage }) => passage.source);
    return of('supports').flatMap((a) => of('disputes').map((b) => pairOf(a, b)));
  });
  return [...new Set(pairs)].sort();
}
