import { agreementOf, type AgreementRow, type Cell } from '../model/agreement';
import type { SourceDocument, Subject } from '../model/subject';
import { countsSince, type KnownSince } from './counts-since';
import { knownOn } from './known-on';
import { knownSinceOf } from './known-since';

/** A row of the table of agreement, with since when each part of it may be read. */
export interface KnownRow {
  readonly row: AgreementRow;
  readonly since: KnownSince;
  /** In the order of the documents. */
  readonly cells: readonly KnownCell[];
  readonly pairs: readonly { readonly pair: string; readonly since: KnownSince }[];
}

/** What a document says of an event, at each step in which it came to be known; none before the first. */
export type KnownCell = readonly { readonly since: KnownSince; readonly cell: Cell }[];

/**
 * Given a subject, returns the rows of `agreementOf` with since when each part of them is known.
 *
 * Law: what is known of them by an instant is `agreementOf` of what is known of the subject by then.
 */
export function agreementSince(subject: Subject): readonly KnownRow[] {
  const since = knownSinceOf(subject);
  return agreementOf(subject).map((row) => {
    const { event } = row;
    const known = since.event(event);
    const instants = event.statements.flatMap((statement) => [
      ...[...statement.evidence, ...(statement.outcome?.evidence ?? [])].map(since.passage),
      since.outcome(statement),
    ]);
    const published = subject.sources.map((source) => countsSince(source.published.date));
    const steps = [...new Set([...instants, ...published])]
      .filter((instant) => instant >= known && Number.isFinite(instant))
      .sort((a, b) => a - b)
      .flatMap((instant) => {
        const then = knownOn(event, instant, since);
        const [rowThen] = then ? agreementOf({ ...subject, events: [then] }) : [];
        return rowThen ? [{ since: instant, row: rowThen }] : [];
      });
    return {
      row,
      since: known,
      cells: subject.sources.map((source, index) => cellSteps(source, index, steps)),
      pairs: row.pairs.flatMap((pair) => {
        const first = steps.find((step) => step.row.pairs.includes(pair));
        return first ? [{ pair, since: first.since }] : [];
      }),
    };
  });
}

function cellSteps(
  { published }: Pick<SourceDocument, 'published'>,
  index: number,
  steps: readonly { readonly since: KnownSince; readonly row: AgreementRow }[],
): KnownCell {
  const from = countsSince(published.date);
  const own: { since: KnownSince; cell: Cell }[] = [];
  for (const { since, row } of steps) {
    const cell = row.cells[index];
    if (!cell || since < from) continue;
    if (JSON.stringify(own.at(-1)?.cell) !== JSON.stringify(cell)) own.push({ since, cell });
  }
  return own;
}
